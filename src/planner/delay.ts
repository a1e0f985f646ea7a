import { type Action, total } from './problem';

/**
 * What every order must add to the minutes of the known faults, since one remedy is tried at a time.
 *
 * A remedy's minutes are also spent on faults that it cannot cure: on what is left in the end, and on what remedies
 * after it cure. Of two remedies one comes later, so the smaller of the two costs is certain. Only remedies count that
 * every best order tries before service. What a remedy cures is counted as if all others had failed before.
 */
export class Delay {
  /** Weight that a remedy cures once all others have failed, if every best order tries it before service; else 0. */
  readonly sure: Float64Array;
  /** Minutes times weight that a remedy takes of faults that nothing cures. */
  private readonly alone: Float64Array;
  /** The same that two remedies take of each other's faults, whichever comes first; by place * count + place. */
  private readonly pair: Float64Array;

  constructor(
    private readonly actions: readonly Action[],
    serviceMinutes: number,
    weights: Float64Array,
  ) {
    const count = actions.length;
    this.sure = new Float64Array(count);
    this.alone = new Float64Array(count);
    this.pair = new Float64Array(count * count);

    const { left, certain } = leftByAll(actions, weights);
    /** Weight of a fault once all remedies but one have failed. */
    const before = ({ faults, chance }: Action, index: number): number => {
      const fault = faults[index] as number;
      const isCertain = chance[index] === 1;
      if ((certain[fault] as number) > (isCertain ? 1 : 0)) return 0;
      return (left[fault] as number) / (isCertain ? 1 : 1 - (chance[index] as number));
    };
    const cures = actions.map((action) =>
      action.chance.map((chance, index) => chance * before(action, index)),
    );
    const cure = cures.map(total);
    const isSure = actions.map((action) => isSureToPay(action, serviceMinutes, weights, before));
    const end = left.map((weight, fault) => ((certain[fault] as number) > 0 ? 0 : weight));
    const ended = total(end);

    const own = new Uint8Array(weights.length);
    for (const [one, { minutes, faults }] of actions.entries()) {
      for (const fault of faults) own[fault] = 1;
      if (isSure[one]) {
        this.sure[one] = cure[one] as number;
        let uncured = ended;
        for (const fault of faults) uncured -= end[fault] as number;
        this.alone[one] = minutes * Math.max(0, uncured);
      }
      // What another remedy cures of faults that this one cannot cure.
      for (let two = 0; two < count; two++) {
        let foreign = cure[two] as number;
        const { faults: others } = actions[two] as Action;
        for (let index = 0; index < others.length; index++) {
          if (own[others[index] as number] === 1) foreign -= (cures[two] as Float64Array)[index] as number;
        }
        this.pair[one * count + two] = minutes * Math.max(0, foreign);
      }
      for (const fault of faults) own[fault] = 0;
    }
    for (let one = 0; one < count; one++) {
      for (let two = one; two < count; two++) {
        const counts = one !== two && (isSure[one] || isSure[two]);
        const [there, back] = [one * count + two, two * count + one];
        const least = Math.min(this.pair[there] as number, this.pair[back] as number);
        this.pair[there] = counts ? least : 0;
        this.pair[back] = this.pair[there] as number;
      }
    }
  }

  /** Among all remedies. */
  get whole(): number {
    return total(this.alone) + total(this.pair) / 2;
  }

  /** What is left of a delay when a remedy is used next. */
  after(place: number, isUsed: Uint8Array, delay: number): number {
    const count = this.actions.length;
    let left = delay - (this.alone[place] as number);
    for (let other = 0; other < count; other++) {
      if (isUsed[other] === 0) left -= this.pair[place * count + other] as number;
    }
    return left;
  }
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

/** Whether every best order tries a remedy before service: it pays even when it comes last. */
function isSureToPay(
  action: Action,
  serviceMinutes: number,
  weights: Float64Array,
  before: (action: Action, index: number) => number,
): boolean {
  const { minutes, faults, chance } = action;
  if (serviceMinutes === Number.POSITIVE_INFINITY) {
    return chance.some((one, index) => one === 1 && before(action, index) > 0);
  }
  let saves = -minutes * total(weights);
  for (const [index, fault] of faults.entries()) {
    const gain = (chance[index] as number) * serviceMinutes - minutes;
    const weight = weights[fault] as number;
    saves += (gain >= 0 ? before(action, index) : weight) * gain + minutes * weight;
  }
  return saves > 0;
}
