import { type Action, cured, fail, type Problem, serviceCost, total } from './problem';

/** Minutes of an order from each of its steps on: first those of the whole, last those of service. */
export function costsAlong(
  { remedies, serviceMinutes, weights }: Problem,
  order: readonly number[],
): readonly number[] {
  const state = weights.slice();
  const steps = order.map((number) => {
    const remedy = remedies[number] as Action;
    const minutes = remedy.minutes * total(state);
    fail(state, remedy);
    return minutes;
  });
  const costs = [serviceCost(serviceMinutes, total(state))];
  for (const minutes of steps.reverse()) costs.unshift((costs[0] as number) + minutes);
  return costs;
}

/** Puts the lower number first wherever two neighbours are equally good either way. */
export function inTieOrder(
  sequence: readonly number[],
  remedies: readonly Action[],
  weights: Float64Array,
): number[] {
  const order = [...sequence];
  for (let rounds = 0; rounds < order.length; rounds++) {
    const state = weights.slice();
    for (let at = 0; at + 1 < order.length; at++) {
      const [one, two] = [order[at] as number, order[at + 1] as number];
      const [first, second] = [remedies[one] as Action, remedies[two] as Action];
      const difference = cured(state, first) * second.minutes - cured(state, second) * first.minutes;
      const tolerance = 1e-12 * cured(state, first) * second.minutes;
      if (two < one && Math.abs(difference) <= tolerance) {
        order[at] = two;
        order[at + 1] = one;
      }
      fail(state, remedies[order[at] as number] as Action);
    }
  }
  return order;
}
