import type { Role } from '../format/role';
import type { Warning } from '../safety/hazards';
import type { Risk } from '../safety/risk';
import type { AnswerValue, Vocabulary } from '../vocabulary';

/** A test that finds the answer to a question. */
export interface Test<V extends Vocabulary = Vocabulary> {
  /** Show none while `ruleOut` is not empty. */
  readonly steps: readonly string[];
  /** The risk of doing the test. */
  readonly risk: Risk;
  /** Most serious first. */
  readonly warnings: readonly Warning[];
  /** Red flags and states of the device to rule out first, as before a remedy. */
  readonly ruleOut: readonly V['symptom'][];
}

/** A question worth asking. */
export interface Question<V extends Vocabulary = Vocabulary> {
  /** Id of the symptom that it asks about. */
  readonly id: V['symptom'];
  /**
   * The language of its texts, if it is another one than that of the pack, because its translation is incomplete. The
   * question itself is translated nevertheless if an alert or a caution depends on the answer.
   */
  readonly lang?: string;
  /** The question, for the owner. */
  readonly question: string;
  /** A hint that helps to answer. */
  readonly help?: string;
  /** Missing if there is none, or if the state of the device forbids it. */
  readonly how?: Test<V>;
  /** How it is answered: yes or no, a number, or one of `options`. */
  readonly kind: 'yes-no' | 'number' | 'choice';
  /** What the symptom is to a conversation. */
  readonly role: Role;
  /** Unit of a number, such as `%`. */
  readonly unit?: string;
  /** The smallest number that is an answer. */
  readonly min?: number;
  /** The largest number that is an answer. */
  readonly max?: number;
  /** Of a choice: option id to its text. */
  readonly options?: Readonly<Record<string, string>>;
  /** How much the answer is expected to tell about the fault, in bits. */
  readonly bits: number;
  /** Answers (for a number, examples), each with the suspected fault that it would make more likely. */
  readonly pointsTo: readonly { readonly answer: AnswerValue; readonly fault: V['fault'] }[];
  /** Remedies that the answer allows or rules out. */
  readonly decides: readonly V['remedy'][];
  /** Why it is asked, in a few sentences: what each answer would point to, and what it decides. */
  readonly why: string;
}
