import { type Clause, clausesOf } from '../clauses';
import { quantitiesIn } from '../quantities';
import type { ReadOutcome } from '../reading';
import { type Groups, isGroupIn, type Vocabulary } from '../vocabulary';
import { beginningOf } from '../words';
import { bareAnswer } from './bare-answer';

/** What came of a remedy that the owner was just asked to try. */
export function readOutcome(text: string, vocabulary: Vocabulary): ReadOutcome {
  const clauses = clausesOf(beginningOf(text), vocabulary);
  const { outcome } = vocabulary;
  const { helped, improved, unchanged, worse, returned, skipped } = outcome;
  const some = (groups: Groups, isDenied: boolean) =>
    clauses.some((clause) => clause.isDenied === isDenied && says(clause, groups));
  const isVague = clauses.every(({ words }) => words.every((word) => outcome.vague.has(word.text)));
  if (isVague) return;
  const bare = clauses[0] && bareAnswer(clauses[0], vocabulary);
  const isBetter = clauses.some(
    (clause) => says(clause, helped) && !clause.isDenied && !says(clause, improved),
  );
  const isBetterAtAll = isBetter || some(improved, false) || bare === 'yes';
  const isUnchanged =
    some(helped, true) ||
    clauses.some((clause) => says(clause, unchanged) && (clause.isDenied || !says(clause, helped)));

  if (some(worse, false)) return 'worse';
  const isReturned = some(returned, false) || clauses.some((clause) => isForSomeTime(clause, vocabulary));
  if (isReturned && isBetterAtAll) return 'helped-then-returned';
  if (!isBetter && clauses.some((clause) => says(clause, skipped) && isOwn(clause, vocabulary)))
    return 'skipped';
  if (isBetter !== isUnchanged) return isBetter ? 'helped' : 'no-change';
  if (isBetter || some(improved, false)) return;
  if (bare) return bare === 'yes' ? 'helped' : 'no-change';
  return;
}

function says({ words }: Clause, groups: Groups): boolean {
  return isGroupIn(
    groups,
    words.map(({ text }) => text),
  );
}

/** "I cannot find it" is about the remedy, "it cannot find me" about the device. */
function isOwn({ words }: Clause, { subjects, reply, deny }: Vocabulary): boolean {
  const denial = words.findIndex(({ text }) => deny.has(text));
  const subject = words.slice(0, Math.max(0, denial)).find(({ text }) => subjects.has(text));
  return subject === undefined || reply.own.has(subject.text);
}

/** "It worked for an hour", but not "it has worked for an hour now". */
function isForSomeTime({ words }: Clause, { outcome, language }: Vocabulary): boolean {
  if (words.some(({ text }) => outcome.sinceThen.has(text))) return false;
  return quantitiesIn(words, language).some(({ unit, start }) => {
    if (unit === undefined) return false;
    const before = words.filter((word) => word.end <= start).slice(-3);
    return before.some(({ text }) => outcome.lasting.has(text));
  });
}
