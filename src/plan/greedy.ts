import { type Action, cured, fail, serviceCost, total } from './problem';

/** An order of remedies with its best stop. */
export interface Greedy {
  /** Every remedy that can help, by number. */
  readonly sequence: readonly number[];
  /** How many of them come before service. */
  readonly stop: number;
  /** Expected minutes times weight. */
  readonly cost: number;
}

/**
 * Orders the unused remedies by updated chance per minute and takes the best of all stopping points before service:
 * optimal where no two remedies cure the same fault, within a factor 4 otherwise (planner theory: Heckerman, Breese
 * and Rommelse 1995).
 */
export function greedyOrder(
  remedies: readonly Action[],
  serviceMinutes: number,
  weights: Float64Array,
  used: Uint8Array,
): Greedy {
  const state = weights.slice();
  const left: number[] = [];
  for (let index = 0; index < remedies.length; index++) if (used[index] === 0) left.push(index);
  const sequence: number[] = [];
  let weight = total(state);
  let spent = 0;
  let cost = serviceCost(serviceMinutes, weight);
  let stop = 0;
  while (left.length > 0) {
    let winner = -1;
    let winnerCured = 0;
    let winnerMinutes = 0;
    for (let place = 0; place < left.length; place++) {
      const remedy = remedies[left[place] as number] as Action;
      const chance = cured(state, remedy);
      if (chance <= 0) continue;
      const mine = chance * winnerMinutes;
      const others = winnerCured * remedy.minutes;
      // Numbers rise with place, so that the earlier one keeps its place in a tie.
      if (winner < 0 || mine - others > 1e-12 * mine) {
        winner = place;
        winnerCured = chance;
        winnerMinutes = remedy.minutes;
      }
    }
    if (winner < 0) break;
    const number = left[winner] as number;
    left.splice(winner, 1);
    spent += winnerMinutes * weight;
    fail(state, remedies[number] as Action);
    weight = total(state);
    sequence.push(number);
    const stopped = spent + serviceCost(serviceMinutes, weight);
    if (stopped < cost - 1e-12 * cost || cost === Number.POSITIVE_INFINITY) {
      cost = stopped;
      stop = sequence.length;
    }
  }
  return { sequence, stop, cost };
}
