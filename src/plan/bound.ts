import { orderByChancePerMinute } from './order';
import type { Action, Problem, Weights } from './problem';

/**
 * Minutes times weight that no plan can beat: what it would take if the fault were known for nothing. For one known
 * fault the best plan is plain chance per minute with its best stop (planner theory, Heckerman et al. 1995).
 */
export function lowerBound(problem: Problem, remedies: readonly Action[], weights: Weights): number {
  let bound = 0;
  for (const [known, weight] of weights.entries()) {
    const only = weights.map((_, fault) => (fault === known ? weight : 0));
    bound += orderByChancePerMinute(problem, remedies, only).cost;
  }
  return bound;
}
