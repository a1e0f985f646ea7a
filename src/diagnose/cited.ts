import type { Grade } from '../format/format';
import type { AnswerValue, Vocabulary } from '../vocabulary';

/** A source of a claim. Lists of sources have the best grade first. */
export interface CitedSource {
  readonly id: string;
  readonly title: string;
  readonly grade: Grade;
  readonly url?: string;
}

/** One side of a dispute, with its sources. */
export interface CitedClaim {
  readonly claim: string;
  readonly sources: readonly CitedSource[];
}

/** A symptom with the owner's answer. */
export interface Observation<V extends Vocabulary = Vocabulary> {
  readonly symptom: V['symptom'];
  readonly question: string;
  readonly answer: AnswerValue;
  /** The answer as its owner would say it: "yes", "8 %" or the text of an option. */
  readonly text: string;
}
