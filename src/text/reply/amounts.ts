import type { Clause } from '../clauses';
import type { ReadingLanguage } from '../language';
import { inUnit, type Quantity, quantitiesIn } from '../quantities';
import type { Word } from '../words';

/** Whether what a reply counts lies within the limit that a question names: "over a year", "less than ten". */
export function isWithin(
  question: readonly Clause[],
  reply: readonly Clause[],
  language: ReadingLanguage,
): boolean | undefined {
  const limit = amountsIn(question, language).find(({ bound }) => bound !== undefined);
  if (limit === undefined) return;
  const found = new Set<boolean>();
  for (const amount of amountsIn(reply, language)) {
    if ((amount.unit === undefined) !== (limit.unit === undefined)) continue;
    const value = limit.unit === undefined ? amount.value : inUnit(amount, limit.unit, language);
    if (value === undefined) continue;
    const isAbove = value > limit.value || (value === limit.value && amount.bound !== 'below');
    // "Under three years" says nothing about "over a year".
    const isOpen =
      amount.bound !== undefined && (amount.bound === 'above') !== isAbove && value !== limit.value;
    if (!isOpen) found.add(isAbove === (limit.bound === 'above'));
  }
  return found.size === 1 ? [...found][0] : undefined;
}

function amountsIn(clauses: readonly Clause[], language: ReadingLanguage): Quantity[] {
  return wordsOf(clauses).flatMap((words) => quantitiesIn(words, language));
}

/** The words of each sentence, because a clause may end within "an hour and a half". */
function wordsOf(clauses: readonly Clause[]): Word[][] {
  const sentences = new Map<number, Word[]>();
  for (const { sentence, words } of clauses)
    sentences.set(sentence, [...(sentences.get(sentence) ?? []), ...words]);
  return [...sentences.values()];
}
