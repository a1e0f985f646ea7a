import { greedyOrder } from '../planner/greedy';
import { type Action, cured, fail, highRisk, type Problem, serviceCost, total } from '../planner/problem';

/** A way to order remedies without planning. */
export type RuleOfThumb =
  | 'chance per minute'
  | 'likeliest first'
  | 'quickest first'
  | 'as the document lists them';

/** Expected minutes of each rule of thumb over safe remedies, each with the best place for service, which none knows. */
export function minutesByRule(problem: Problem, listed: readonly string[]): Record<RuleOfThumb, number> {
  const actions = problem.actions.filter(({ risk }) => risk < highRisk);
  const safe = { ...problem, actions };
  const by = (key: (action: Action) => number) =>
    minutesAtBestStop(
      safe,
      [...actions].sort((a, b) => key(a) - key(b)),
    );
  return {
    'chance per minute': greedyOrder(safe, problem.weights).cost,
    'likeliest first': by((action) => -cured(problem.weights, action)),
    'quickest first': by(({ minutes }) => minutes),
    'as the document lists them': by(({ id }) => listed.indexOf(id)),
  };
}

/** Fewest expected minutes of all places in an order at which service may come. */
export function minutesAtBestStop(
  { serviceMinutes, weights }: Pick<Problem, 'serviceMinutes' | 'weights'>,
  order: readonly Action[],
): number {
  const state = weights.slice();
  let spent = 0;
  let best = serviceCost(serviceMinutes, total(state));
  for (const action of order) {
    spent += action.minutes * total(state);
    fail(state, action);
    best = Math.min(best, spent + serviceCost(serviceMinutes, total(state)));
  }
  return best;
}
