import { type Action, total } from './problem';

/**
 * By remedy, the weight that it cures once all others have failed, if every best order tries it before service; else 0.
 *
 * A remedy is sure to be tried if it pays even when it comes last. In a best order chance per minute never rises: so
 * nothing may stand before such a remedy whose chance per minute is already below what this one keeps to the end.
 */
export function sureCures(
  actions: readonly Action[],
  serviceMinutes: number,
  weights: Float64Array,
): Float64Array {
  const { left, certain } = leftByAll(actions, weights);
  return Float64Array.from(actions, ({ minutes, faults, chance }) => {
    let cures = 0;
    let saves = -minutes * total(weights);
    for (let index = 0; index < faults.length; index++) {
      const fault = faults[index] as number;
      const one = chance[index] as number;
      // Weight of the fault once all other remedies have failed.
      const others = (certain[fault] as number) - (one === 1 ? 1 : 0);
      const last = others > 0 ? 0 : (left[fault] as number) / (one === 1 ? 1 : 1 - one);
      cures += one * last;
      const weight = weights[fault] as number;
      const gain = one * serviceMinutes - minutes;
      saves += minutes * weight + (gain >= 0 ? last : weight) * gain;
    }
    if (serviceMinutes === Number.POSITIVE_INFINITY)
      return chance.some((one, index) => one === 1 && certain[faults[index] as number] === 1) ? cures : 0;
    return saves > 0 ? cures : 0;
  });
}

/** Weight by fault once all remedies have failed, those that cure it for certain aside, and how many those are. */
function leftByAll(actions: readonly Action[], weights: Float64Array) {
  const left = weights.slice();
  const certain = new Int32Array(weights.length);
  for (const { faults, chance } of actions) {
    for (const [index, fault] of faults.entries()) {
      if (chance[index] === 1) certain[fault] = (certain[fault] as number) + 1;
      else left[fault] = (left[fault] as number) * (1 - (chance[index] as number));
    }
  }
  return { left, certain };
}
