/**
 * The planner on any model: which remedy to try or question to ask first, proved best or with its gap.
 *
 * @module planner
 */
export { InvalidModelError } from './plan/check';
export type { Model, Solution, SolveOptions, Step, Tree } from './plan/model';
export { solve } from './plan/solve';
export type { Risk } from './safety/risk';
