import { type Risk, risks } from '../safety/risk';
import type { Model } from './model';

/** A model as arrays; faults, remedies and questions by id, so that the order of a model's keys never matters. */
export interface Problem {
  readonly remedies: readonly Action[];
  readonly questions: readonly Question[];
  readonly serviceMinutes: number;
}

export interface Action {
  readonly id: string;
  readonly minutes: number;
  readonly risk: number;
  /** Chance by fault. */
  readonly chance: readonly number[];
}

export interface Question {
  readonly id: string;
  readonly minutes: number;
  /** Chance of each answer, by fault. */
  readonly answers: readonly (readonly number[])[];
}

/** The state of a session: unnormalised weights by fault. */
export type Weights = readonly number[];

export function problemOf(model: Model): { problem: Problem; weights: Weights } {
  const faults = Object.keys(model.faults).sort();
  const byFault = (chance: Readonly<Record<string, number>>) =>
    faults.map((fault) => (Object.hasOwn(chance, fault) ? (chance[fault] as number) : 0));
  return {
    weights: faults.map((fault) => model.faults[fault] as number),
    problem: {
      remedies: sorted(model.remedies).map(([id, { minutes, chance, risk = 'none' }]) => ({
        id,
        minutes,
        risk: risks.indexOf(risk as Risk),
        chance: byFault(chance),
      })),
      questions: sorted(model.questions ?? {}).map(([id, { minutes, answers }]) => ({
        id,
        minutes,
        answers: sorted(answers).map(([, chance]) => byFault(chance)),
      })),
      serviceMinutes: model.service?.minutes ?? Number.POSITIVE_INFINITY,
    },
  };
}

function sorted<Value>(record: Readonly<Record<string, Value>>): [string, Value][] {
  return Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1));
}

// Plain loops below: a diagnosis calls these some hundred thousand times.

/** Weights after a remedy was tried and did not help. */
export function afterFailure(weights: Weights, { chance }: Action): Weights {
  const left = new Array<number>(weights.length);
  for (let fault = 0; fault < weights.length; fault++) {
    left[fault] = (weights[fault] as number) * (1 - (chance[fault] as number));
  }
  return left;
}

/** Weights after an answer, given its chance by fault. */
export function afterAnswer(weights: Weights, chance: readonly number[]): Weights {
  return weights.map((weight, fault) => weight * (chance[fault] as number));
}

/** How much of the weight a remedy cures. */
export function cured(weights: Weights, { chance }: Action): number {
  let sum = 0;
  for (let fault = 0; fault < weights.length; fault++)
    sum += (weights[fault] as number) * (chance[fault] as number);
  return sum;
}

export function total(weights: Weights): number {
  let sum = 0;
  for (let fault = 0; fault < weights.length; fault++) sum += weights[fault] as number;
  return sum;
}
