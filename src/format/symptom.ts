import type { Frequency } from './estimates';
import type { Method } from './remedy';

/**
 * `complaint`: what an owner comes with; `circumstance`: no trouble by itself, such as "Is it new?", so it shifts chances,
 * but no fault is suspected for it alone; `detail`: asked about once something is wrong.
 */
export type SymptomRole = 'complaint' | 'circumstance' | 'detail';

/** A test that finds the answer to a question. */
export interface How {
  /** One sentence per step, eight at most. */
  readonly steps: readonly string[];
  /** Acts in this test that have hazards of their own, as of a remedy; none whose risk is `high`. */
  readonly methods: readonly Method[];
}

/**
 * Words that owners use for a symptom. A list says yes, or names what is asked for, such as "battery level". A map has a
 * list for each answer: `yes` and `no`, or the ids of the options.
 */
type Phrases = readonly string[] | Readonly<Record<string, readonly string[]>>;

interface SymptomBase {
  /** One question to the owner, ending in a question mark. */
  readonly question: string;
  /** A hint that helps to answer. */
  readonly help?: string;
  /** The test that finds the answer, if the owner has to do something for it. */
  readonly how?: How;
  /** Words that owners use for it. */
  readonly phrases?: Phrases;
  /** Minutes that it takes to answer, with the test if there is one; 1 by default. */
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

/** Whether a value can be the answer to a symptom. */
export function isAnswerTo({ options, unit, min = 0, max = 0 }: Symptom, value: unknown): boolean {
  if (options) return typeof value === 'string' && Object.hasOwn(options, value);
  if (unit === undefined) return typeof value === 'boolean';
  return typeof value === 'number' && value >= min && value <= max;
}

export function isYesNo(symptom: Symptom): symptom is YesNoSymptom {
  return symptom.options === undefined && symptom.unit === undefined;
}

/** A phrase of owners, with the answer that it gives; without one it only names what is asked for. */
export interface AnsweredPhrase {
  readonly phrase: string;
  readonly answer?: boolean | string;
}

/** The phrases of a symptom, each with its answer. */
export function phrasesOf({ phrases = [], unit, options }: Symptom): readonly AnsweredPhrase[] {
  if (isList(phrases))
    return phrases.map((phrase) => ({ phrase, ...(unit === undefined && !options && { answer: true }) }));
  return Object.entries(phrases).flatMap(([key, list]) =>
    list.map((phrase) => ({ phrase, answer: options ? key : key === 'yes' })),
  );
}

function isList(phrases: Phrases): phrases is readonly string[] {
  return Array.isArray(phrases);
}
