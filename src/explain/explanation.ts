import type { Observation } from '../diagnose/diagnosis';
import type { Spoken } from '../languages/spoken';
import type { AnswerValue, Vocabulary } from '../vocabulary';

/** The influence of one answer: what would come first with another answer. */
export interface Influence<V extends Vocabulary = Vocabulary> {
  /** The answer that was given. */
  readonly because: Observation<V>;
  /** The other answer. */
  readonly instead: AnswerValue;
  /** What would come first then. */
  readonly first: FirstMove<V>;
  /** Whether that is different from what comes first now. */
  readonly changes: boolean;
  /** The influence as a sentence. */
  readonly text: string;
}

/** What comes first: a remedy, service, `stop` for an alert, `solved`, or `ask` while nothing points to a fault. */
export type FirstMove<V extends Vocabulary = Vocabulary> =
  | V['remedy']
  | 'service'
  | 'stop'
  | 'solved'
  | 'ask';

/** A change that would put the remedy first. */
export type Change<V extends Vocabulary = Vocabulary> =
  | { readonly kind: 'answer'; readonly symptom: V['symptom']; readonly answer: AnswerValue }
  /** Its chance to cure would have to be this many times as high. */
  | { readonly kind: 'chance'; readonly factor: number }
  /** Its minutes would have to be multiplied by this factor, which is below 1. */
  | { readonly kind: 'minutes'; readonly factor: number };

/** Why a remedy does not come first. */
export interface WhyNot<V extends Vocabulary = Vocabulary> {
  /** Id of the remedy. */
  readonly remedy: V['remedy'];
  /** Why it cannot come first here, whatever its chance and minutes are. */
  readonly barred?:
    | 'alert'
    | 'solved'
    | 'tried'
    | 'blocked'
    | 'avoid'
    | 'high-risk'
    | 'cures-nothing-suspected';
  /** The smallest changes of each kind that would put it first; empty if none would. */
  readonly changes: readonly Change<V>[];
  /** The explanation in a few sentences. */
  readonly text: string;
}

/** Why a question is worth asking: what each answer would put first. */
export interface WhyAsk<V extends Vocabulary = Vocabulary> {
  /** Id of the symptom that is asked about. */
  readonly symptom: V['symptom'];
  /** Possible answers (for a number, examples), each with what would come first. */
  readonly answers: readonly { readonly answer: AnswerValue; readonly first: FirstMove<V> }[];
  /** The explanation in a few sentences. */
  readonly text: string;
}

/** Why the advice is what it is. Every statement comes from diagnosing again with a change. */
export interface Explanation<V extends Vocabulary = Vocabulary> extends Spoken {
  /** What comes first now. */
  readonly first: FirstMove<V>;
  /** One entry for each answer that was given. Those that change what comes first are first. */
  readonly influences: readonly Influence<V>[];
  /** The question to ask next; missing when the next move is not a question. */
  readonly whyAsk?: WhyAsk<V>;
  /** No answer to a question that is worth asking changes what comes first, apart from red flags. */
  readonly enough: boolean;
  /** About the remedy of the setting `whyNot`; missing without it. */
  readonly whyNot?: WhyNot<V>;
  /** Whether all answers were tried out; false only for very large packs. */
  readonly complete: boolean;
}
