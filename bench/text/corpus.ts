import { readFileSync } from 'node:fs';
import type { AnswerValue } from '../../src/index';

/** A complaint as an owner would write it, and what it says. */
export interface Complaint {
  readonly device: string;
  readonly text: string;
  readonly symptoms: Readonly<Record<string, AnswerValue>>;
  /** Symptoms that a reader may also find in it, with any answer. */
  readonly also?: readonly string[];
  readonly tried?: Readonly<Record<string, string>>;
  /** The device that it names, if a pack covers it; else what it is called. */
  readonly names?: string;
  readonly unsupported?: string;
  /** About nothing that a pack knows. */
  readonly scope?: 'none';
}

/** A reply to a question that was just asked, and what it means. */
export interface ReplyText {
  readonly device: string;
  readonly symptom: string;
  readonly reply: string;
  /** `yes`, `no`, `unknown`, `how`, `unclear`, a number, or the id of an option. */
  readonly label: string | number;
}

/** The half to tune on, or the other one, which is looked at once, at the end. */
export type Half = 'tuning' | 'held-out';

/** The languages of the corpus. */
export type CorpusLanguage = 'en' | 'ru';

export function complaintsOf(language: CorpusLanguage, half: Half): readonly Complaint[] {
  return readJson(`bench/text/corpus/${language}/complaints-${half}.json`);
}

export function repliesOf(half: Half): readonly ReplyText[] {
  return readJson(`bench/text/corpus/en/replies-${half}.json`);
}

export function readJson<Value>(file: string): Value {
  return JSON.parse(readFileSync(file, 'utf8'));
}
