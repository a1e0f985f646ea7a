import { risks } from '../safety/risk';
import type { Model } from './model';

/** A model as arrays, sorted so that the order of its keys does not matter. */
export interface Problem {
  readonly actions: readonly Action[];
  readonly questions: readonly Question[];
  /** By fault; they add up to 1, so that costs are minutes. */
  readonly weights: Float64Array;
  /** Infinity without service. */
  readonly serviceMinutes: number;
}

/** A remedy. Of two that are equally good, the one that stands first in a problem comes first. */
export interface Action {
  readonly id: string;
  readonly minutes: number;
  /** Place in the list of risks, lowest first. */
  readonly risk: number;
  /** The faults it can cure. */
  readonly faults: Int32Array;
  /** Its chance with each of them. */
  readonly chance: Float64Array;
}

export interface Question {
  readonly id: string;
  readonly minutes: number;
  /** Chance of each answer, by fault. */
  readonly answers: readonly Float64Array[];
}

/** Remedies of this risk and above stand after service. */
export const highRisk = risks.indexOf('high');

export function problemOf(model: Model): Problem {
  const faults = Object.keys(model.faults).sort();
  const byFault = (chance: Readonly<Record<string, number>>) =>
    Float64Array.from(faults, (fault) => (Object.hasOwn(chance, fault) ? (chance[fault] as number) : 0));
  const weights = byFault(model.faults);
  const whole = total(weights);
  return {
    weights: weights.map((weight) => weight / whole),
    actions: sorted(model.remedies ?? {})
      .map(([id, { minutes, chance, risk = 'none' }]) =>
        actionOf(id, minutes, risks.indexOf(risk), byFault(chance)),
      )
      .sort(byRiskAndMinutes),
    questions: sorted(model.questions ?? {}).map(([id, { minutes, answers }]) => ({
      id,
      minutes,
      answers: sorted(answers).map(([, chance]) => byFault(chance)),
    })),
    serviceMinutes: model.service?.minutes ?? Number.POSITIVE_INFINITY,
  };
}

/** A remedy, from its chance by fault. */
function actionOf(id: string, minutes: number, risk: number, chances: Float64Array): Action {
  const faults = Int32Array.from(chances.keys()).filter((fault) => (chances[fault] as number) > 0);
  return {
    id,
    minutes,
    risk,
    faults,
    chance: Float64Array.from(faults, (fault) => chances[fault] as number),
  };
}

/** Of remedies in the order of their ids: the order in which ties are broken. */
export function byRiskAndMinutes(one: Action, other: Action): number {
  return one.risk - other.risk || one.minutes - other.minutes;
}

function sorted<Value>(record: Readonly<Record<string, Value>>): [string, Value][] {
  return Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1));
}

// Plain loops below: a search calls these many thousand times.

/** Turns weights into those after a remedy did not help. */
export function fail(weights: Float64Array, { faults, chance }: Action): void {
  for (let index = 0; index < faults.length; index++) {
    const fault = faults[index] as number;
    weights[fault] = (weights[fault] as number) * (1 - (chance[index] as number));
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
