import type { Frequency } from './estimates';

/**
 * `complaint`: what an owner comes with; `circumstance`: no trouble by itself, such as "Is it new?", so it shifts chances,
 * but no fault is suspected for it alone; `detail`: asked about once something is wrong.
 */
export type SymptomRole = 'complaint' | 'circumstance' | 'detail';

interface SymptomBase {
  /** One question to the owner, ending in a question mark. */
  readonly question: string;
  /** How to find out, if that is not obvious. */
  readonly help?: string;
  /** Words that owners use for it. */
  readonly phrases?: readonly string[];
  /** Minutes that it takes to answer; 1 by default. */
  readonly minutes?: number;
  /** How often it is present without any fault that lists it; `rarely` by default. */
  readonly otherwise?: Frequency;
  /** What it is to a conversation; by default a complaint if it is answered with yes or no and a sign of a fault. */
  readonly role?: SymptomRole;
  /** `false`: owners complain about it, but this pack has no answer to it. */
  readonly covered?: false;
  /** Ids of the sources that claim this. */
  readonly sources?: readonly string[];
}

/** A symptom answered with yes or no. It is also a finding with the same name. */
export interface YesNoSymptom extends SymptomBase {
  readonly unit?: never;
  readonly min?: never;
  readonly max?: never;
  readonly options?: never;
}

/** A symptom answered with a number. Rules turn it into findings. */
export interface NumberSymptom extends SymptomBase {
  /** Makes it a number; `min` and `max` are then required. */
  readonly unit: string;
  /** The smallest answer. */
  readonly min: number;
  /** The largest answer. */
  readonly max: number;
  readonly options?: never;
}

/** A symptom answered with one of its options. Rules turn it into findings. */
export interface ChoiceSymptom extends SymptomBase {
  /** Makes it a choice: option id to the words that the owner sees. */
  readonly options: Readonly<Record<string, string>>;
  readonly unit?: never;
  readonly min?: never;
  readonly max?: never;
}

/** Something a person can observe. */
export type Symptom = YesNoSymptom | NumberSymptom | ChoiceSymptom;

export function isYesNo(symptom: Symptom): symptom is YesNoSymptom {
  return symptom.options === undefined && symptom.unit === undefined;
}
