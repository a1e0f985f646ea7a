import type { Model } from '../../src/planner';

/** A model as arrays by place; every list of chances is by fault. */
export interface Numbered {
  /** By fault; they add up to 1, so that costs are minutes. */
  readonly weights: Float64Array;
  /** Those of risk `high` are left out: no safe plan contains them. */
  readonly remedies: readonly {
    readonly id: string;
    readonly minutes: number;
    readonly chance: Float64Array;
  }[];
  readonly questions: readonly {
    readonly id: string;
    readonly minutes: number;
    readonly answers: readonly Float64Array[];
  }[];
  /** Infinity without service. */
  readonly serviceMinutes: number;
}

export function numbered(model: Model): Numbered {
  const faults = Object.keys(model.faults);
  const whole = Object.values(model.faults).reduce((sum, weight) => sum + weight, 0);
  const byFault = (chance: Readonly<Record<string, number>>) =>
    Float64Array.from(faults, (fault) => (Object.hasOwn(chance, fault) ? (chance[fault] as number) : 0));
  return {
    weights: Float64Array.from(faults, (fault) => (model.faults[fault] as number) / whole),
    remedies: Object.entries(model.remedies)
      .filter(([, { risk }]) => risk !== 'high')
      .map(([id, { minutes, chance }]) => ({ id, minutes, chance: byFault(chance) })),
    questions: Object.entries(model.questions ?? {}).map(([id, { minutes, answers }]) => ({
      id,
      minutes,
      answers: Object.values(answers).map(byFault),
    })),
    serviceMinutes: model.service?.minutes ?? Number.POSITIVE_INFINITY,
  };
}

/** Weights times the chance of an answer, or of a remedy's failure. */
export function times(weights: Float64Array, chance: Float64Array, isFailure = false): Float64Array {
  const after = new Float64Array(weights.length);
  for (let fault = 0; fault < weights.length; fault++) {
    const one = chance[fault] as number;
    after[fault] = (weights[fault] as number) * (isFailure ? 1 - one : one);
  }
  return after;
}

export function total(weights: Float64Array): number {
  let sum = 0;
  for (let fault = 0; fault < weights.length; fault++) sum += weights[fault] as number;
  return sum;
}
