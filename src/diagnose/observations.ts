import type { SymptomId, Vocabulary, YesNoId } from '../vocabulary';

/** An answer. `null`: the owner does not know, so it is not asked again. `undefined`: not asked yet. */
type Answer<Value> = Value | null | undefined;

/** An answer, or a way to get it. It is fetched at most once, and only if it can still decide something. */
type LazyAnswer<Value> =
  | Answer<Value>
  | PromiseLike<Answer<Value>>
  | (() => Answer<Value> | PromiseLike<Answer<Value>>);

/** What the owner observes: an object of symptom to answer, or a list of yes/no symptoms that mean yes. */
export type Observations<V extends Vocabulary = Vocabulary> =
  | { readonly [Id in SymptomId<V>]?: Answer<V['answers'][Id]> }
  | readonly YesNoId<V>[];

/** {@link Observations} whose answers may also be promises or functions. */
export type LazyObservations<V extends Vocabulary = Vocabulary> =
  | { readonly [Id in SymptomId<V>]?: LazyAnswer<V['answers'][Id]> }
  | readonly YesNoId<V>[];
