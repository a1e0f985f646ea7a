import type { SymptomId, Vocabulary, YesNoId } from '../vocabulary';

/** An answer; `null` and `undefined` say that it is unknown. */
type Answer<Value> = Value | null | undefined;

/** An answer now, or a way to get it: fetched at most once, and only if a rule needs it. */
type LazyAnswer<Value> =
  | Answer<Value>
  | PromiseLike<Answer<Value>>
  | (() => Answer<Value> | PromiseLike<Answer<Value>>);

/** What the owner observes: symptom to answer, or a list of symptoms that are so. */
export type Observations<V extends Vocabulary = Vocabulary> =
  | { readonly [Id in SymptomId<V>]?: Answer<V['answers'][Id]> }
  | readonly YesNoId<V>[];

/** {@link Observations} whose answers may also be promises or functions. */
export type LazyObservations<V extends Vocabulary = Vocabulary> =
  | { readonly [Id in SymptomId<V>]?: LazyAnswer<V['answers'][Id]> }
  | readonly YesNoId<V>[];
