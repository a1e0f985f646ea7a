import type { TriedOutcome } from '../../diagnose/settings';
import type { Clause } from '../clauses';
import { isTime, quantitiesIn } from '../quantities';
import { type Groups, isGroupIn, type Vocabulary } from '../vocabulary';

/** What a clause says that came of something. */
export function outcomeIn({ words }: Clause, vocabulary: Vocabulary): TriedOutcome | undefined {
  const { tried, outcome, deny } = vocabulary;
  const texts = words.map(({ text }) => text);
  const says = (groups: Groups) => isGroupIn(groups, [...texts, '.']);
  if (says(outcome.worse)) return 'worse';
  const denied = texts.findIndex((text) => deny.has(text));
  if (denied >= 0 && texts.slice(denied).some((text) => tried.effects.has(text))) return 'no-change';
  if (says(outcome.returned)) return 'helped-then-returned';
  const lasts = isTimed(words, vocabulary) || texts.some((text) => tried.times.has(text));
  if (lasts && texts.some((text) => tried.well.has(text))) return 'helped-then-returned';
  if (says(tried.unchanged)) return 'no-change';
  return says(tried.helped) ? 'helped' : undefined;
}

/** Whether words say how long something took or lasted, in units of time. */
export function isTimed(words: Clause['words'], { language }: Vocabulary): boolean {
  return quantitiesIn(words, language).some(({ unit }) => unit !== undefined && isTime(unit));
}

/** What came of something, from all that is said after it. */
export function outcomeOf(told: readonly { outcome: TriedOutcome | undefined }[]): TriedOutcome | undefined {
  const outcomes = told.map(({ outcome }) => outcome);
  if (outcomes.includes('worse')) return 'worse';
  if (outcomes.includes('helped-then-returned')) return 'helped-then-returned';
  const helped = outcomes.indexOf('helped');
  if (helped < 0) return outcomes.find((outcome) => outcome !== undefined);
  return outcomes.lastIndexOf('no-change') > helped ? 'helped-then-returned' : 'helped';
}
