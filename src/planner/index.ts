/**
 * The planner on any model: which remedy to try or question to ask first, proved best or with its gap.
 *
 * @module planner
 */
import { check } from './check';
import type { Model, Solution, SolveOptions } from './model';
import { solveChecked } from './solve';

export type { Risk } from '../safety/risk';
export { InvalidModelError } from './check';
export type { Model, Solution, SolveOptions, Step, Tree } from './model';

/**
 * Finds in which order to try remedies, what to ask and when to call service, so that the expected minutes until the
 * device works are fewest.
 *
 * @throws {InvalidModelError} with everything that is wrong with the model and the options.
 */
export function solve(model: Model, options: SolveOptions = {}): Solution {
  check(model, options);
  return solveChecked(model, options);
}
