import type { Observation } from '../diagnose/diagnosis';
import type { AnswerValue, SymptomId, Vocabulary } from '../vocabulary';

/** What one answer does: what would come first if it were another. Found by diagnosing again with that answer. */
export interface Influence<V extends Vocabulary = Vocabulary> {
  readonly because: Observation<V>;
  /** The other answer. */
  readonly instead: AnswerValue;
  /** What would come first then. */
  readonly first: FirstMove<V>;
  /** Whether that differs from what comes first now. */
  readonly changes: boolean;
  readonly text: string;
}

/** What comes first: a remedy, service, `stop` for an alert, or `ask` while nothing points to a fault. */
export type FirstMove<V extends Vocabulary = Vocabulary> = V['remedy'] | 'service' | 'stop' | 'ask';

/** A change that would put the remedy first; each was tried out. */
export type Change<V extends Vocabulary = Vocabulary> =
  | { readonly kind: 'answer'; readonly symptom: SymptomId<V>; readonly answer: AnswerValue }
  /** Our estimate of its chance to cure would have to be this many times as high. */
  | { readonly kind: 'chance'; readonly factor: number }
  /** It would have to take this part of its minutes. */
  | { readonly kind: 'minutes'; readonly factor: number };

/** Why a remedy does not come first. */
export interface WhyNot<V extends Vocabulary = Vocabulary> {
  readonly remedy: V['remedy'];
  /** What keeps it from coming first here, whatever its chance and minutes. */
  readonly barred?: 'alert' | 'tried' | 'blocked' | 'avoid' | 'high-risk' | 'cures-nothing-suspected';
  /** The smallest changes of each kind that would put it first; empty if none would. */
  readonly changes: readonly Change<V>[];
  readonly text: string;
}

/** Why a question is worth asking: what each answer would put first. */
export interface WhyAsk<V extends Vocabulary = Vocabulary> {
  readonly symptom: SymptomId<V>;
  readonly answers: readonly { readonly answer: AnswerValue; readonly first: FirstMove<V> }[];
  readonly text: string;
}

/** Why the advice is what it is. Every statement was computed by diagnosing again. */
export interface Explanation<V extends Vocabulary = Vocabulary> {
  readonly first: FirstMove<V>;
  /** Every answer that was given; those that change what comes first stand first. */
  readonly influences: readonly Influence<V>[];
  /** The question to ask next; missing when the next move is not a question. */
  readonly whyAsk?: WhyAsk<V>;
  /** No answer to a question that is worth asking changes what comes first, red flags aside. */
  readonly enough: boolean;
  readonly whyNot?: WhyNot<V>;
  /** Every answer that matters was tried out; false only for very large packs. */
  readonly complete: boolean;
}
