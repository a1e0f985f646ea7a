import { type Action, cured, fail, isLess, type Problem, serviceCost, total } from './problem';

/** An order of remedies with its best stop. */
export interface Greedy {
  /** Places of every remedy that can help. */
  readonly sequence: readonly number[];
  /** How many of them come before service. */
  readonly stop: number;
  /** Expected minutes times weight. */
  readonly cost: number;
}

/**
 * Orders remedies by updated chance per minute and takes the best of all stopping points before service. Optimal where
 * every remedy cures one fault and no two cure the same; within a factor of 4 otherwise, service aside (Streeter and
 * Golovin 2008).
 */
export function greedyOrder(
  { actions, serviceMinutes }: Pick<Problem, 'actions' | 'serviceMinutes'>,
  weights: Float64Array,
  isUsed?: Uint8Array,
): Greedy {
  const state = weights.slice();
  let open: number[] = [];
  for (let place = 0; place < actions.length; place++) if (isUsed?.[place] !== 1) open.push(place);
  const sequence: number[] = [];
  let weight = total(state);
  let spent = 0;
  let cost = serviceCost(serviceMinutes, weight);
  let stop = 0;
  for (;;) {
    let first = -1;
    let firstCured = 0;
    let firstMinutes = 0;
    const able: number[] = [];
    for (const place of open) {
      const action = actions[place] as Action;
      const chance = cured(state, action);
      // What cannot help now cannot help later.
      if (chance <= 0) continue;
      able.push(place);
      const mine = chance * firstMinutes;
      if (first < 0 || mine - firstCured * action.minutes > 1e-12 * mine) {
        first = place;
        firstCured = chance;
        firstMinutes = action.minutes;
      }
    }
    if (first < 0) return { sequence, stop, cost };
    open = able.filter((place) => place !== first);
    sequence.push(first);
    spent += firstMinutes * weight;
    fail(state, actions[first] as Action);
    weight = total(state);
    const stopped = spent + serviceCost(serviceMinutes, weight);
    if (isLess(stopped, cost)) {
      cost = stopped;
      stop = sequence.length;
    }
  }
}
