import { type Risk, risks } from '../safety/risk';
import type { Model } from './model';

/**
 * A model as arrays, sorted so that the order of its keys never matters. Remedies are numbered by risk, minutes and
 * id: wherever two are equally good, the one with the lower number comes first.
 */
export interface Problem {
  readonly remedies: readonly Action[];
  readonly questions: readonly Question[];
  /** By fault; they add up to 1, so that costs are minutes. */
  readonly weights: Float64Array;
  /** Infinity without service. */
  readonly serviceMinutes: number;
}

export interface Action {
  readonly id: string;
  readonly minutes: number;
  readonly risk: number;
  /** The faults it can cure. */
  readonly faults: Int32Array;
  /** Its chance with each of them. */
  readonly chance: Float64Array;
}

export interface Question {
  readonly id: string;
  readonly minutes: number;
  readonly answers: readonly { readonly id: string /** By fault. */; readonly chance: Float64Array }[];
}

export function problemOf(model: Model): Problem {
  const faults = Object.keys(model.faults).sort();
  const weights = Float64Array.from(faults, (fault) => model.faults[fault] as number);
  const whole = total(weights);
  const byFault = (chance: Readonly<Record<string, number>>) =>
    Float64Array.from(faults, (fault) => (Object.hasOwn(chance, fault) ? (chance[fault] as number) : 0));
  return {
    weights: weights.map((weight) => weight / whole),
    remedies: sorted(model.remedies)
      .map(([id, { minutes, chance, risk = 'none' }]): Action => {
        const all = byFault(chance);
        const curable = Int32Array.from(faults.keys()).filter((fault) => (all[fault] as number) > 0);
        const chances = Float64Array.from(curable, (fault) => all[fault] as number);
        return { id, minutes, risk: risks.indexOf(risk as Risk), faults: curable, chance: chances };
      })
      .sort((a, b) => a.risk - b.risk || a.minutes - b.minutes),
    questions: sorted(model.questions ?? {}).map(([id, { minutes, answers }]) => ({
      id,
      minutes,
      answers: sorted(answers).map(([answer, chance]) => ({ id: answer, chance: byFault(chance) })),
    })),
    serviceMinutes: model.service?.minutes ?? Number.POSITIVE_INFINITY,
  };
}

function sorted<Value>(record: Readonly<Record<string, Value>>): [string, Value][] {
  return Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1));
}

// Plain loops below: a plan calls these some hundred thousand times.

/** Turns weights into those after a remedy was tried and did not help. */
export function fail(weights: Float64Array, { faults, chance }: Action): void {
  for (let index = 0; index < faults.length; index++) {
    const fault = faults[index] as number;
    weights[fault] = (weights[fault] as number) * (1 - (chance[index] as number));
  }
}

/** Turns weights into those after an answer, given its chance by fault. */
export function answer(weights: Float64Array, chance: Float64Array): void {
  for (let fault = 0; fault < weights.length; fault++) {
    weights[fault] = (weights[fault] as number) * (chance[fault] as number);
  }
}

/** How much of the weight a remedy cures. */
export function cured(weights: Float64Array, { faults, chance }: Action): number {
  let sum = 0;
  for (let index = 0; index < faults.length; index++) {
    sum += (weights[faults[index] as number] as number) * (chance[index] as number);
  }
  return sum;
}

export function total(weights: Float64Array): number {
  let sum = 0;
  for (let fault = 0; fault < weights.length; fault++) sum += weights[fault] as number;
  return sum;
}

/** Minutes times weight of going to service. */
export function serviceCost(serviceMinutes: number, weight: number): number {
  return weight > 0 ? serviceMinutes * weight : 0;
}

/** Whether one cost is lower than another by more than rounding. */
export function isLess(one: number, other: number): boolean {
  return one < other && (other === Number.POSITIVE_INFINITY || one < other - 1e-12 * Math.abs(other));
}
