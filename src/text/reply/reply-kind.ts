import { type Clause, clausesOf } from '../clauses';
import { type Groups, isGroupIn, type Vocabulary } from '../vocabulary';

/** What a reply is if it is no answer: the owner does not know, asks back, or says something else. */
export type ReplyKind = 'unknown' | 'how' | 'not-understood';

/**
 * Whether a reply asks back or says that the owner does not know. To a question for a value, "I cannot see it" says so
 * too.
 */
export function replyKind(reply: string, vocabulary: Vocabulary, isValue = false): ReplyKind | undefined {
  const clauses = clausesOf(reply, vocabulary);
  if (clauses.length === 0) return 'not-understood';
  if (clauses.some((clause, index) => isAskedBack(clause, index, vocabulary))) return 'how';
  if (clauses.some((clause) => saysUnknown(clause, vocabulary, isValue))) return 'unknown';
  return;
}

function isAskedBack(clause: Clause, index: number, { reply, subjects }: Vocabulary): boolean {
  if (contains(clause, reply.how)) return true;
  const [first, second] = clause.words.slice(clause.words.findIndex(({ text }) => !reply.own.has(text)));
  // "What I see is a crack" asks nothing.
  const isQuestion = clause.isAsked || (index === 0 && !subjects.has(second?.text ?? ''));
  return isQuestion && reply.interrogatives.has(first?.text ?? '');
}

/** "Not sure", "I have not tried". */
export function saysUnknown(clause: Clause, { reply, deny }: Vocabulary, isValue = false): boolean {
  if (contains(clause, reply.unknown)) return true;
  if (!clause.isDenied) return false;
  const texts = clause.words.map(({ text }) => text);
  const denial = texts.findIndex((text) => deny.has(text));
  const isLooking = (text: string) => reply.checking.has(text) || (isValue && reply.meta.has(text));
  if (texts.slice(denial + 1).some((text, at, after) => isLooking(text) && reply.to.has(after[at - 1] ?? '')))
    return true;
  const isOwn = texts
    .slice(0, Math.max(0, denial))
    .every((text) => reply.own.has(text) || reply.auxiliaries.has(text) || reply.circumstances.has(text));
  return isOwn && texts.slice(denial + 1, denial + 3).some(isLooking);
}

function contains({ words }: Clause, groups: Groups): boolean {
  return isGroupIn(
    groups,
    words.map(({ text }) => text),
  );
}
