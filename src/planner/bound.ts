import { type Action, serviceCost } from './problem';

/**
 * Minutes until the device works if the fault were known: for one known fault the best plan is plain chance per
 * minute of the remedies that pay, then service (planner theory, Heckerman et al. 1995).
 */
function knownFaults(remedies: readonly Action[], serviceMinutes: number, faults: number) {
  const byFault = Array.from({ length: faults }, (_, fault) =>
    remedies
      .flatMap(({ minutes, faults: curable, chance }, remedy) => {
        const place = curable.indexOf(fault);
        return place < 0 ? [] : [{ remedy, minutes, chance: chance[place] as number }];
      })
      .filter(({ minutes, chance }) => chance * serviceMinutes > minutes)
      .sort((a, b) => b.chance * a.minutes - a.chance * b.minutes || a.remedy - b.remedy),
  );
  const start = new Int32Array(faults + 1);
  for (const [fault, list] of byFault.entries()) start[fault + 1] = (start[fault] as number) + list.length;
  const all = byFault.flat();
  const remedyAt = Int32Array.from(all, ({ remedy }) => remedy);
  const minutesAt = Float64Array.from(all, ({ minutes }) => minutes);
  const chanceAt = Float64Array.from(all, ({ chance }) => chance);

  /** With the remedies that are not used; `except` counts as used too. */
  return (fault: number, used: Uint8Array, except = -1): number => {
    let spent = 0;
    let left = 1;
    const end = start[fault + 1] as number;
    for (let at = start[fault] as number; at < end; at++) {
      const remedy = remedyAt[at] as number;
      if (used[remedy] !== 0 || remedy === except) continue;
      spent += left * (minutesAt[at] as number);
      left *= 1 - (chanceAt[at] as number);
    }
    return spent + serviceCost(serviceMinutes, left);
  };
}

/** Minutes times weight that no plan can beat: what it would take if the fault were known for nothing. */
export class KnownFaults {
  private readonly minutesOf;
  /** By fault, in the state that was looked at last. */
  private readonly known: Float64Array;

  constructor(
    private readonly remedies: readonly Action[],
    serviceMinutes: number,
    faults: number,
  ) {
    this.minutesOf = knownFaults(remedies, serviceMinutes, faults);
    this.known = new Float64Array(faults);
  }

  /** Of a state. */
  bound(weights: Float64Array, used: Uint8Array): number {
    let bound = 0;
    for (let fault = 0; fault < weights.length; fault++) {
      const weight = weights[fault] as number;
      const known = weight > 0 ? this.minutesOf(fault, used) : 0;
      this.known[fault] = known;
      bound += weight * known;
    }
    return bound;
  }

  /** After a remedy failed in the state that was looked at last, whose bound is given. */
  boundAfter(remedy: number, bound: number, weights: Float64Array, used: Uint8Array): number {
    const { faults, chance } = this.remedies[remedy] as Action;
    let after = bound;
    for (let index = 0; index < faults.length; index++) {
      const fault = faults[index] as number;
      const weight = weights[fault] as number;
      if (weight === 0) continue;
      const left = weight * (1 - (chance[index] as number));
      after -= weight * (this.known[fault] as number);
      if (left > 0) after += left * this.minutesOf(fault, used, remedy);
    }
    return after;
  }
}
