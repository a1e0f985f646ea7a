import type { Grade } from '../format/format';
import type { AnswerValue, Vocabulary } from '../vocabulary';

/** A source of a claim. Lists of sources have the best grade first. */
export interface CitedSource {
  /** Id of the source in the pack. */
  readonly id: string;
  /** Title, for people. */
  readonly title: string;
  /** How far it can be trusted: `maker`, `maintainer`, `press`, `community` or `unverified`. */
  readonly grade: Grade;
  /** Where it can be read. */
  readonly url?: string;
}

/** One side of a dispute, with its sources. */
export interface CitedClaim {
  /** What this side says, as a sentence. */
  readonly claim: string;
  /** Who says it. */
  readonly sources: readonly CitedSource[];
}

/** A symptom with the owner's answer. */
export interface Observation<V extends Vocabulary = Vocabulary> {
  /** Id of the symptom. */
  readonly symptom: V['symptom'];
  /** The question that was answered. */
  readonly question: string;
  /** Yes or no, a number in the unit of the symptom, or the id of an option. */
  readonly answer: AnswerValue;
  /** The answer as its owner would say it: "yes", "8 %" or the text of an option. */
  readonly text: string;
}
