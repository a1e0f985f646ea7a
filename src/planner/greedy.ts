import { type Action, cured, fail, isLess, serviceCost, total } from './problem';

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
  const greedy = new GreedySearch(remedies, serviceMinutes, weights.length);
  const cost = greedy.run(weights, used);
  return { sequence: Array.from(greedy.sequence.subarray(0, greedy.length)), stop: greedy.stop, cost };
}

/** {@link greedyOrder} many times over, without allocating. */
export class GreedySearch {
  readonly sequence: Int32Array;
  length = 0;
  stop = 0;
  private readonly left: Int32Array;
  private readonly state: Float64Array;

  constructor(
    private readonly remedies: readonly Action[],
    private readonly serviceMinutes: number,
    faults: number,
  ) {
    this.sequence = new Int32Array(remedies.length);
    this.left = new Int32Array(remedies.length);
    this.state = new Float64Array(faults);
  }

  /** Minutes times weight; the order is in `sequence`, as far as `length`, and before service as far as `stop`. */
  run(weights: Float64Array, used: Uint8Array): number {
    const { remedies, left, state } = this;
    state.set(weights);
    let open = 0;
    for (let index = 0; index < remedies.length; index++) if (used[index] === 0) left[open++] = index;
    let weight = total(state);
    let spent = 0;
    let cost = serviceCost(this.serviceMinutes, weight);
    this.length = 0;
    this.stop = 0;
    while (open > 0) {
      let winner = -1;
      let winnerCured = 0;
      let winnerMinutes = 0;
      let kept = 0;
      for (let place = 0; place < open; place++) {
        const number = left[place] as number;
        const remedy = remedies[number] as Action;
        const chance = cured(state, remedy);
        // What cannot help now cannot help later.
        if (chance <= 0) continue;
        const mine = chance * winnerMinutes;
        // Numbers rise with place, so that the lower one wins a tie.
        if (winner < 0 || mine - winnerCured * remedy.minutes > 1e-12 * mine) {
          winner = kept;
          winnerCured = chance;
          winnerMinutes = remedy.minutes;
        }
        left[kept++] = number;
      }
      if (winner < 0) break;
      const number = left[winner] as number;
      left.copyWithin(winner, winner + 1, kept);
      open = kept - 1;
      spent += winnerMinutes * weight;
      fail(state, remedies[number] as Action);
      weight = total(state);
      this.sequence[this.length++] = number;
      const stopped = spent + serviceCost(this.serviceMinutes, weight);
      if (isLess(stopped, cost)) {
        cost = stopped;
        this.stop = this.length;
      }
    }
    return cost;
  }
}
