import type { TriedOutcome } from '../diagnose/settings';
import type { AnswerValue } from '../vocabulary';
import type { Span } from './words';

/**
 * What to do with something that was read: `taken`: use it; `ask`: a red flag that must be asked back before anything
 * else is advised; `suggested`: too unsure, so offer it, and never use it unasked.
 */
export type Standing = 'taken' | 'ask' | 'suggested';

/** A symptom that a text mentions, with the answer that it gives. */
export interface ReadSymptom {
  /** Id of the symptom. */
  readonly symptom: string;
  /** Yes or no, a number in the unit of the symptom, or the id of an option. */
  readonly answer: AnswerValue;
  /** From 0 to 1: the share of such readings that were right in our bench. */
  readonly confidence: number;
  /** Whether to use it, ask about it, or only offer it. */
  readonly standing: Standing;
  /** The words that led to it. */
  readonly words: readonly Span[];
}

/** A remedy that the owner says to have tried. */
export interface ReadRemedy {
  /** Id of the remedy. */
  readonly remedy: string;
  /** What the owner says that it did. */
  readonly outcome: TriedOutcome;
  /** From 0 to 1, as of a symptom. */
  readonly confidence: number;
  /** The words that led to it. */
  readonly words: readonly Span[];
}

/** A device that a text names; without a `device`, no pack covers it. */
export interface NamedDevice {
  /** Id of the device. */
  readonly device?: string;
  /** As a pack calls it, or as it would be called: "Mi Band 7". */
  readonly name: string;
  /** The words that name it. */
  readonly words: readonly Span[];
}

/** What an owner's own words say. */
export interface Reading<Device extends string = string> {
  /** The device that it was read for; missing if none was given and the text names none, or several. */
  readonly device?: Device;
  /** Devices that the text names, covered or not. */
  readonly named: readonly NamedDevice[];
  /** The likeliest first. Nothing is `taken` or to `ask` if the text was not understood. */
  readonly symptoms: readonly ReadSymptom[];
  /** Remedies that the owner says to have tried, in that order. */
  readonly tried: readonly ReadRemedy[];
  /** Whether anything is taken or to be asked. */
  readonly isUnderstood: boolean;
}

/** A reply to one question. */
export type Reply = ReplyTo & {
  /** What else it says, without the symptom that was asked for. */
  readonly further: Reading;
};

type ReplyTo =
  | {
      readonly kind: 'answer';
      readonly answer: AnswerValue;
      readonly confidence: number;
      /** Whether it says nothing but yes or no: "nope", and not "no, apart from a crack". */
      readonly isPlain: boolean;
    }
  /** The owner does not know. */
  | { readonly kind: 'unknown' }
  /** The owner asks how to find out, or what is meant. */
  | { readonly kind: 'how' }
  | { readonly kind: 'not-understood' };

/** The outcome of a remedy, in the owner's words; `undefined` if that was not understood. */
export type ReadOutcome = TriedOutcome | 'skipped' | undefined;
