import type { Clause } from '../clauses';
import type { Vocabulary } from '../vocabulary';
import type { Word } from '../words';

/** What a clause says about a deed. */
export interface Doing {
  /** Who did it; `nobody` if the clause has no verb in the past. */
  readonly doer: 'owner' | 'other' | 'nobody';
  /** The words before the verb. */
  readonly subject: readonly Word[];
  readonly verb?: Word;
  /** Whether it is planned, asked for or advised. */
  readonly isUnreal: boolean;
}

/** The deeds of clauses. A clause without a subject has the one of the clause before it in its sentence. */
export function doingsIn(clauses: readonly Clause[], vocabulary: Vocabulary): Doing[] {
  const doings: Doing[] = [];
  for (const [at, clause] of clauses.entries()) {
    const before = clauses[at - 1]?.sentence === clause.sentence ? doings[at - 1] : undefined;
    doings.push(doingIn(clause, before, vocabulary));
  }
  return doings;
}

function doingIn(clause: Clause, before: Doing | undefined, vocabulary: Vocabulary): Doing {
  const { words, isAsked } = clause;
  const texts = words.map(({ text }) => text);
  const at = texts.findIndex((_, index) => isVerb(texts, index, vocabulary));
  const subject = at < 0 ? words : words.slice(0, at);
  return {
    subject,
    isUnreal: isAsked || isUnreal(texts, at, vocabulary),
    ...(at < 0
      ? { doer: isListed(texts, before, vocabulary) ? 'owner' : 'nobody' }
      : { doer: doerOf(subject, before, vocabulary), verb: words[at] as Word }),
  };
}

/** Whether a word is a verb in the past, as far as one can see without its sentence. */
export function isPast(word: string, { tried }: Vocabulary): boolean {
  return tried.done.has(word) || tried.past.test(word);
}

function isVerb(texts: readonly string[], at: number, vocabulary: Vocabulary): boolean {
  const { tried, deny, fillers } = vocabulary;
  const text = texts[at] as string;
  const last = texts[at - 1] ?? '';
  if (tried.determiners.has(last)) return false;
  // "Reset helped", "reset did not help": the verb is about the outcome.
  const isOutcome = tried.effects.has(text) || deny.has(texts[at + 1] ?? '');
  if (at > 0 && isOutcome && !tried.owners.has(last)) return false;
  // "Пробовал сбросить"
  if (tried.perfect.has(last) && tried.infinitive.test(text)) return true;
  if (tried.perfect.has(text) && tried.infinitive.test(texts[at + 1] ?? '')) return false;
  if (isPast(text, vocabulary)) return true;
  // "I have restart the phone"
  const isPerfect = tried.perfect.has(last) && tried.owners.has(texts[at - 2] ?? '');
  return isPerfect && !fillers.has(text) && !deny.has(text);
}

/** Whether words up to the verb, or all without one, say that it is no deed. */
function isUnreal(texts: readonly string[], verb: number, { tried }: Vocabulary): boolean {
  const until = verb < 0 ? texts : texts.slice(0, verb + 2);
  return until.some((text) => tried.planned.has(text));
}

/** Whether a clause without a verb in the past goes on with a list of deeds. */
function isListed(texts: readonly string[], before: Doing | undefined, { tried }: Vocabulary): boolean {
  const hasSubject = texts.some((text) => tried.owners.has(text));
  return before?.doer === 'owner' && !before.isUnreal && !hasSubject;
}

function doerOf(subject: readonly Word[], before: Doing | undefined, { tried }: Vocabulary): Doing['doer'] {
  if (subject.some(({ text }) => tried.owners.has(text))) return 'owner';
  if (tried.objectFirst) return subject.some(({ text }) => tried.others.has(text)) ? 'other' : 'owner';
  const isElided = subject.every(({ text }) => tried.adverbs.has(text));
  return isElided && before?.doer !== 'other' ? 'owner' : 'other';
}
