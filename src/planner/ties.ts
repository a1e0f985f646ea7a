import { type Action, cured, fail } from './problem';

/** Puts the lower place first wherever two neighbours are equally good either way. */
export function inTieOrder(
  sequence: readonly number[],
  actions: readonly Action[],
  weights: Float64Array,
): readonly number[] {
  const order = [...sequence];
  for (let rounds = 0, isSorted = false; rounds < order.length && !isSorted; rounds++) {
    isSorted = true;
    const state = weights.slice();
    for (let at = 0; at + 1 < order.length; at++) {
      const [one, two] = [order[at] as number, order[at + 1] as number];
      const [first, second] = [actions[one] as Action, actions[two] as Action];
      const gain = cured(state, first) * second.minutes;
      if (two < one && Math.abs(gain - cured(state, second) * first.minutes) <= 1e-12 * gain) {
        [order[at], order[at + 1]] = [two, one];
        isSorted = false;
      }
      fail(state, actions[order[at] as number] as Action);
    }
  }
  return order;
}
