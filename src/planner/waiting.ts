import type { Action } from './problem';

/** What every order must add to the minutes of the known faults, as one remedy at a time can be tried. */
export interface Waiting {
  /** Minutes times weight that a remedy takes of faults that nothing cures. */
  readonly alone: Float64Array;
  /** The same that two remedies take of each other's faults, whichever comes first; by number * count + number. */
  readonly pair: Float64Array;
  /** Of remedies that every best plan tries before service, the weight they cure once all others have failed; else 0. */
  readonly sure: Float64Array;
}

/**
 * A remedy's minutes are also spent on faults that it cannot cure: by what is left in the end, and by what remedies
 * after it cure. Of two remedies one comes later, so the smaller of the two costs is certain. Only remedies count that
 * every best plan tries before service. What a remedy cures is counted as if all others had failed before.
 */
export function addWaiting(
  waiting: Waiting,
  remedies: readonly Action[],
  serviceMinutes: number,
  weights: Float64Array,
): void {
  const count = remedies.length;
  const left = weights.slice();
  const certain = new Int32Array(weights.length);
  for (const { faults, chance } of remedies) {
    for (const [index, fault] of faults.entries()) {
      if (chance[index] === 1) certain[fault] = (certain[fault] as number) + 1;
      else left[fault] = (left[fault] as number) * (1 - (chance[index] as number));
    }
  }
  // Weight of a fault once all remedies but one have failed.
  const before = ({ faults, chance }: Action, index: number) => {
    const fault = faults[index] as number;
    const others = (certain[fault] as number) - (chance[index] === 1 ? 1 : 0);
    if (others > 0) return 0;
    return (left[fault] as number) / (chance[index] === 1 ? 1 : 1 - (chance[index] as number));
  };
  const cures = remedies.map((remedy) =>
    remedy.chance.map((chance, index) => chance * before(remedy, index)),
  );
  const sure = remedies.map((remedy) => {
    if (serviceMinutes === Number.POSITIVE_INFINITY) {
      return remedy.chance.some((chance, index) => chance === 1 && before(remedy, index) > 0);
    }
    let saves = -remedy.minutes * sum(weights);
    for (const [index, fault] of remedy.faults.entries()) {
      const gain = (remedy.chance[index] as number) * serviceMinutes - remedy.minutes;
      const weight = weights[fault] as number;
      saves += (gain >= 0 ? before(remedy, index) : weight) * gain + remedy.minutes * weight;
    }
    return saves > 0;
  });
  const end = left.map((weight, fault) => ((certain[fault] as number) > 0 ? 0 : weight));
  const ended = sum(end);
  const allCured = cures.map(sum);
  const isOwn = remedies.map(({ faults }) => {
    const own = new Uint8Array(weights.length);
    for (const fault of faults) own[fault] = 1;
    return own;
  });
  /** What `other` cures of the faults that `remedy` cannot cure. */
  const foreign = (remedy: number, other: number) => {
    let mass = allCured[other] as number;
    const own = isOwn[remedy] as Uint8Array;
    const { faults } = remedies[other] as Action;
    const cure = cures[other] as Float64Array;
    for (let index = 0; index < faults.length; index++) {
      if (own[faults[index] as number] === 1) mass -= cure[index] as number;
    }
    return Math.max(0, mass);
  };
  for (const [one, { minutes, faults }] of remedies.entries()) {
    if (sure[one]) {
      waiting.sure[one] = allCured[one] as number;
      let uncured = ended;
      for (const fault of faults) uncured -= end[fault] as number;
      waiting.alone[one] = (waiting.alone[one] as number) + minutes * Math.max(0, uncured);
    }
    for (let two = one + 1; two < count; two++) {
      if (!sure[one] && !sure[two]) continue;
      const cost = Math.min(
        minutes * foreign(one, two),
        (remedies[two] as Action).minutes * foreign(two, one),
      );
      waiting.pair[one * count + two] = (waiting.pair[one * count + two] as number) + cost;
      waiting.pair[two * count + one] = (waiting.pair[two * count + one] as number) + cost;
    }
  }
}

export function noWaiting(count: number): Waiting {
  return {
    alone: new Float64Array(count),
    pair: new Float64Array(count * count),
    sure: new Float64Array(count),
  };
}

/** The waiting among the remedies that are not used. */
export function waitingOf({ alone, pair }: Waiting, used: Uint8Array): number {
  const count = alone.length;
  let sum = 0;
  for (let one = 0; one < count; one++) {
    if (used[one] !== 0) continue;
    sum += alone[one] as number;
    for (let two = one + 1; two < count; two++) if (used[two] === 0) sum += pair[one * count + two] as number;
  }
  return sum;
}

/** The same after a remedy was used too. */
export function waitingAfter(
  { alone, pair }: Waiting,
  used: Uint8Array,
  remedy: number,
  now: number,
): number {
  const count = alone.length;
  let left = now - (alone[remedy] as number);
  for (let other = 0; other < count; other++) {
    if (used[other] === 0) left -= pair[remedy * count + other] as number;
  }
  return left;
}

function sum(values: Float64Array): number {
  let all = 0;
  for (let index = 0; index < values.length; index++) all += values[index] as number;
  return all;
}
