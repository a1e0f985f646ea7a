import { priorStrength, wordStrength } from '../format/estimates';
import type { Pack } from '../format/pack';
import { type Expectation, expectationOf } from './expectation';
import { modelOf } from './model';
import type { Row } from './rows';
import type { Structure } from './structure';
import type { Rates } from './tables';
import { numbersOf, type WrittenEstimate, withEstimates } from './written';

/** Estimates that fit some outcomes best, and how well the words do. */
export interface Fit {
  /** By estimate, its number. */
  readonly numbers: readonly number[];
  /** By prior, how many devices had the fault. */
  readonly sizes: ArrayLike<number>;
  /** By estimate, how many devices the outcomes are worth of which all is known. */
  readonly information: readonly number[];
  /** The same while the signs and remedies are still as their words say. */
  readonly informationAtWords: readonly number[];
  /** By estimate, how many standard deviations the outcomes are away from what the word says: above 0 if it is more often so. */
  readonly surprise: readonly number[];
}

/** Where to begin looking for how often owners volunteer a yes, a no and another answer. */
const firstRates: Rates = [0.2, 0.05, 0.2];
const [leastRate, mostRate] = [0.001, 0.95];

/** Rounds in which only these are looked for, and the most rounds in which estimates are. */
const [firstRounds, mostRounds] = [6, 60];
/** No number moves by more in the last round. */
const closeEnough = 0.0005;

/**
 * Fits the estimates of a pack to outcomes by expectation maximisation (Dempster, Laird and Rubin, 1977): which fault a
 * device had is never known, so each fault has its share of an outcome, by the estimates of the round before. The words
 * are the prior, so that the result is the most probable one and not only the likeliest (maximum a posteriori).
 */
export function fitEstimates(pack: Pack, structure: Structure, rows: readonly Row[]): Fit {
  const { estimates } = structure;
  let numbers = estimates.map(({ number }) => number);
  let rates = ratesIn(withNumbers(pack, estimates, numbers), structure, rows);
  let found = expectationOf(modelOf(withNumbers(pack, estimates, numbers), structure, rates), rows);
  const atWords = found;
  const climb = (isFree: (estimate: WrittenEstimate) => boolean) => {
    for (let round = 0; round < mostRounds; round++) {
      const next = maximised(estimates, numbers, found).map((number, place) =>
        isFree(estimates[place] as WrittenEstimate) ? number : (numbers[place] as number),
      );
      const moved = next.map((number, place) => Math.abs(number - (numbers[place] as number)));
      numbers = next;
      rates = ratesOf(found);
      found = expectationOf(modelOf(withNumbers(pack, estimates, numbers), structure, rates), rows);
      if (Math.max(0, ...moved) < closeEnough) break;
    }
  };
  // First the priors: while one is wrong, what other faults show would be taken for signs of its fault.
  climb(({ kind }) => kind === 'prior');
  const atPriors = found;
  climb(() => true);
  return {
    numbers,
    sizes: found.sizes,
    information: informationIn(estimates, numbers, found, rows),
    informationAtWords: informationIn(
      estimates,
      estimates.map(({ number }) => number),
      atPriors,
      rows,
    ),
    surprise: estimates.map(({ kind }, place) => surpriseIn(kind === 'prior' ? atWords : atPriors, place)),
  };
}

function surpriseIn({ scores, variances }: Expectation, place: number): number {
  const variance = variances[place] as number;
  return variance > 0 ? (scores[place] as number) / Math.sqrt(variance) : 0;
}

/** No more devices than there are outcomes. */
function informationIn(
  estimates: readonly WrittenEstimate[],
  numbers: readonly number[],
  { variances }: Expectation,
  rows: readonly Row[],
): number[] {
  const all = rows.reduce((sum, { count }) => sum + count, 0);
  return estimates.map(({ kind }, place) => {
    const chance = numbers[place] as number;
    // Of a prior, the variance of the count is the information about the logarithm of its weight.
    const spread = kind === 'prior' ? 1 : chance * (1 - chance);
    return Math.min(all, (variances[place] as number) / spread);
  });
}

/**
 * How many devices a prior of weight 1 stands for: the weighted median over the faults, so that one wrong word makes none
 * of the others look wrong.
 */
export function devicesPerWeight(estimates: readonly WrittenEstimate[], sizes: ArrayLike<number>): number {
  const ratios = estimates
    .flatMap(({ kind, number }, place) =>
      kind === 'prior' ? [{ ratio: (sizes[place] as number) / number, weight: number }] : [],
    )
    .sort((a, b) => a.ratio - b.ratio);
  let left = ratios.reduce((sum, { weight }) => sum + weight, 0) / 2;
  for (const { ratio, weight } of ratios) {
    left -= weight;
    if (left <= 0) return ratio;
  }
  return 0;
}

/** Numbers as estimates: as if so many devices had been counted that the words no longer matter. */
function withNumbers(pack: Pack, estimates: readonly WrittenEstimate[], numbers: readonly number[]): Pack {
  return withEstimates(
    pack,
    estimates.map(({ kind, word, number: written }, place) => {
      const number = numbers[place] as number;
      if (number === written) return word;
      return { word, seen: (kind === 'prior' ? number / written : number) * many, of: many };
    }),
  );
}

const many = 1e12;

/** How often owners volunteer each kind of answer, if the estimates of the pack are right. */
export function ratesIn(pack: Pack, structure: Structure, rows: readonly Row[]): Rates {
  let rates = firstRates;
  for (let round = 0; round < firstRounds; round++)
    rates = ratesOf(expectationOf(modelOf(pack, structure, rates), rows));
  return rates;
}

function ratesOf({ volunteered, present }: Expectation): Rates {
  return Array.from(volunteered, (told, kind) => {
    const all = present[kind] as number;
    return all > 0 ? Math.min(mostRate, Math.max(leastRate, told / all)) : leastRate;
  });
}

/** The maximisation step. */
function maximised(
  estimates: readonly WrittenEstimate[],
  numbers: readonly number[],
  { scores, sizes }: Expectation,
): number[] {
  const perWeight = devicesPerWeight(estimates, sizes);
  return estimates.map(({ kind, number: written }, place) => {
    const number = numbers[place] as number;
    const size = sizes[place] as number;
    const next =
      kind === 'prior'
        ? (written * (priorStrength + size)) / (priorStrength + perWeight * written)
        : number + ((scores[place] as number) + wordStrength * (written - number)) / (wordStrength + size);
    const all = Object.values(numbersOf[kind]);
    return Math.min(Math.max(...all), Math.max(Math.min(...all), next));
  });
}
