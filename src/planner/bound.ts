import { type Action, serviceCost } from './problem';

/** One remedy of a fault. */
interface Cure {
  readonly place: number;
  readonly minutes: number;
  readonly chance: number;
}

/**
 * Minutes times weight that no order can beat: what it would take if the fault were known. For one known fault the best
 * order is plain chance per minute of the remedies that pay, then service (Heckerman, Breese and Rommelse 1995).
 */
export class KnownFaults {
  private readonly cures: readonly (readonly Cure[])[];
  /** Minutes by fault, in the state that was looked at last. */
  private readonly known: Float64Array;

  constructor(
    private readonly actions: readonly Action[],
    private readonly serviceMinutes: number,
    faults: number,
  ) {
    const cures = Array.from({ length: faults }, (): Cure[] => []);
    for (const [place, { minutes, faults: curable, chance }] of actions.entries()) {
      for (let index = 0; index < curable.length; index++) {
        const one = chance[index] as number;
        if (one * serviceMinutes > minutes)
          cures[curable[index] as number]?.push({ place, minutes, chance: one });
      }
    }
    for (const list of cures)
      list.sort((a, b) => b.chance * a.minutes - a.chance * b.minutes || a.place - b.place);
    this.cures = cures;
    this.known = new Float64Array(faults);
  }

  /** Of a state. */
  bound(weights: Float64Array, isUsed: Uint8Array): number {
    let bound = 0;
    for (let fault = 0; fault < weights.length; fault++) {
      const weight = weights[fault] as number;
      const known = weight > 0 ? this.minutesOf(fault, isUsed, -1) : 0;
      this.known[fault] = known;
      bound += weight * known;
    }
    return bound;
  }

  /** After a remedy failed in the state that was looked at last, whose bound is given. */
  boundAfter(place: number, bound: number, weights: Float64Array, isUsed: Uint8Array): number {
    const { faults, chance } = this.actions[place] as Action;
    let after = bound;
    for (let index = 0; index < faults.length; index++) {
      const fault = faults[index] as number;
      const weight = weights[fault] as number;
      if (weight === 0) continue;
      const left = weight * (1 - (chance[index] as number));
      after -= weight * (this.known[fault] as number);
      if (left > 0) after += left * this.minutesOf(fault, isUsed, place);
    }
    return after;
  }

  /** With the remedies that are not used; `except` counts as used too. */
  private minutesOf(fault: number, isUsed: Uint8Array, except: number): number {
    let spent = 0;
    let left = 1;
    for (const { place, minutes, chance } of this.cures[fault] as readonly Cure[]) {
      if (isUsed[place] === 1 || place === except) continue;
      spent += left * minutes;
      left *= 1 - chance;
    }
    return spent + serviceCost(this.serviceMinutes, left);
  }
}
