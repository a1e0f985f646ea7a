import type { Vocabulary } from '../vocabulary';

/** An answer. `null`: the owner does not know, so it is not asked again. `undefined`: not asked yet. */
type Answer<Value> = Value | null | undefined;

/** An answer, or a way to get it. It is fetched at most once, and only if it can still decide something. */
type LazyAnswer<Value> =
  | Answer<Value>
  | PromiseLike<Answer<Value>>
  | (() => Answer<Value> | PromiseLike<Answer<Value>>);

/** Symptom to answer. */
export type SymptomAnswers<V extends Vocabulary = Vocabulary> = {
  readonly [Id in keyof V['answers']]?: Answer<V['answers'][Id]>;
};

/** Symptom to answer, or to a way to get it. */
export type LazySymptomAnswers<V extends Vocabulary = Vocabulary> = {
  readonly [Id in keyof V['answers']]?: LazyAnswer<V['answers'][Id]>;
};

/** What the owner observes: an object of symptom to answer, or a list of yes/no symptoms that mean yes. */
export type Observations<V extends Vocabulary = Vocabulary> = SymptomAnswers<V> | readonly V['yesNo'][];

/** {@link Observations} whose answers may also be promises or functions. */
export type LazyObservations<V extends Vocabulary = Vocabulary> =
  | LazySymptomAnswers<V>
  | readonly V['yesNo'][];
