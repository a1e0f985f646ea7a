/** How common a fault is on this device, before anything is observed. */
export type Prior = 'common' | 'occasional' | 'rare';

/** How often a fault shows a sign. */
export type Frequency = 'always' | 'usually' | 'often' | 'sometimes' | 'rarely' | 'never';

/** How often a remedy cures a fault. */
export type Chance = 'usually' | 'sometimes' | 'rarely';

/** An estimate that was counted, beside the word that an author chose before anything was. */
export interface Counted<Word extends string = string> {
  /** The word of the author. It counts as much as some devices that were looked at: the fewer were, the more it matters. */
  readonly word: Word;
  /** On how many devices it was so: the sign was there, the remedy cured, or, of a prior, this was the fault. */
  readonly seen: number;
  /** Of how many; of a prior, of how many that the word leads to expect, which can be fewer. */
  readonly of: number;
}

/** A word, or what was counted beside it. */
export type Estimate<Word extends string> = Word | Counted<Word>;

/*
 * This file alone turns the words of a pack into numbers. The numbers are our estimates, not measurements. They decide
 * the order of remedies and are never shown to an owner.
 */

/** Relative weight of a fault before anything is observed. */
export const priorWeight: Readonly<Record<Prior, number>> = { common: 0.6, occasional: 0.2, rare: 0.05 };

/** Chance that a fault shows a sign. Never 0 or 1, so that no single answer can rule everything else out. */
export const signChance: Readonly<Record<Frequency, number>> = {
  always: 0.97,
  usually: 0.85,
  often: 0.6,
  sometimes: 0.3,
  rarely: 0.08,
  never: 0.01,
};

/** Chance that a remedy, done properly, cures a fault. */
export const cureChance: Readonly<Record<Chance, number>> = { usually: 0.7, sometimes: 0.35, rarely: 0.1 };

/** As many devices as a word about a sign or a remedy counts for beside those that were looked at. */
export const wordStrength = 20;

/** As many devices with the fault as the word of a prior counts for. */
export const priorStrength = 5;

/** The word of an estimate, as its author wrote it. */
export function wordOf<Word extends string>(estimate: Estimate<Word>): Word {
  return typeof estimate === 'string' ? estimate : estimate.word;
}

/** The chance that a word or a count stands for. Counts never lead beyond the words: what nobody can write, nobody can count. */
export function chanceIn<Word extends string>(
  numbers: Readonly<Record<Word, number>>,
  estimate: Estimate<Word>,
): number {
  if (typeof estimate === 'string') return numbers[estimate];
  const { word, seen, of } = estimate;
  return within(numbers, (wordStrength * numbers[word] + seen) / (wordStrength + of));
}

/** The weight of a prior. A count is a multiple of what its word leads to expect, because only the ratio of priors matters. */
export function weightIn(prior: Estimate<Prior>): number {
  const weight = priorWeight[wordOf(prior)];
  if (typeof prior === 'string') return weight;
  return within(priorWeight, (weight * (priorStrength + prior.seen)) / (priorStrength + prior.of));
}

function within(numbers: Readonly<Record<string, number>>, number: number): number {
  const all = Object.values(numbers);
  return Math.min(Math.max(...all), Math.max(Math.min(...all), number));
}

/** The word whose number is nearest: what people are told of a count. */
export function nearestWord<Word extends string>(
  numbers: Readonly<Record<Word, number>>,
  number: number,
): Word {
  const distance = (word: Word) => Math.abs(numbers[word] - number);
  return (Object.keys(numbers) as Word[]).reduce((best, word) =>
    distance(word) < distance(best) ? word : best,
  );
}

/** How often a finding is true in a fault that does not list it, if the pack does not say. */
export const defaultOtherwise: Frequency = 'rarely';

/** Prior weight of "none of these": a fault that is not in the pack and that only service can repair. */
export const noneOfTheseWeight = 0.05;

/** Chance that an owner does a remedy properly. A remedy helps with this chance times its chance of a cure. */
export const triedProperly = 0.9;

/** Chance that a fault goes away for a while by itself, so that a remedy that cannot cure it seems to help. */
export const passing = 0.05;

/** Minutes that it takes to answer a question, if the pack does not say. */
export const defaultQuestionMinutes = 1;
