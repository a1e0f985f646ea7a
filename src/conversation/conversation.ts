import type { TriedOutcome } from '../diagnose/settings';
import type { AnswerValue } from '../vocabulary';

/** The outcome of a remedy that was suggested; `skipped`: the owner did not try it. */
export type Outcome = TriedOutcome | 'skipped';

/** Symptom to answer; `null`: the owner does not know. */
export type Answers = Readonly<Record<string, AnswerValue | null>>;

/** One reply of the owner. Going back removes the last one. */
export type Entry =
  /** Answers to a question, or what the owner added freely. */
  | { readonly kind: 'observed'; readonly answers: Answers }
  /** What the owner came with; empty if nothing in the list fits. */
  | { readonly kind: 'opening'; readonly answers: Answers }
  /** What is also true; empty if the owner skipped that screen. */
  | { readonly kind: 'signs'; readonly answers: Answers }
  | {
      readonly kind: 'tried';
      readonly remedy: string;
      readonly outcome: Outcome;
      /** What an outcome of the remedy's own says about the device. */
      readonly answers?: Answers;
    }
  /** After a remedy helped: the complaints that remain, and those that are gone. */
  | { readonly kind: 'remains'; readonly symptoms: readonly string[]; readonly gone: readonly string[] }
  | Told;

/** What the owner said in their own words, and what was understood of it. */
export interface Told {
  /** Tells this entry from others. */
  readonly kind: 'told';
  /** On one line, and no longer than 2,000 characters. */
  readonly text: string;
  /** What was shown. */
  readonly view: ViewKind;
  /** Whether anything was understood. */
  readonly isUnderstood: boolean;
  /** The owner asked how to find out what was asked. */
  readonly wantsHelp: boolean;
  /** What was taken as an answer. */
  readonly answers: Answers;
  /** Remedy to outcome, in the order in which they were said. */
  readonly tried: Readonly<Record<string, Outcome>>;
  /** Symptoms that may be meant, and must be asked about before anything else. */
  readonly ask: readonly string[];
  /** What may be meant, but is never used. */
  readonly suggested: Answers;
  /** The name of another device, if the text is about that one. */
  readonly otherDevice?: string;
}

/** Characters of the owner's own words that are kept: a page. */
export const mostWords = 2000;

/** Every kind of what a conversation shows. */
export const viewKinds = [
  'stop',
  'opening',
  'signs',
  'question',
  'red-flags',
  'remedy',
  'remains',
  'solved',
  'service',
] as const;

type ViewKind = (typeof viewKinds)[number];

/** What an owner said and tried, as plain data that survives JSON. Everything else follows from it. */
export interface Conversation {
  /** Version of this data. */
  readonly format: 1;
  /** Id of the device. */
  readonly device: string;
  /** What the app knew at the start; going back never takes it away. */
  readonly known: Answers;
  /** In the order in which they were said. */
  readonly entries: readonly Entry[];
}
