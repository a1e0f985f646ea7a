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
  /** By estimate, how many devices the outcomes are worth that were fully looked at. */
  readonly information: readonly number[];
  /** By estimate, how many standard deviations the outcomes are away from what the word says: above 0 if it is more often so. */
  readonly surprise: readonly number[];
}

/** Where to begin looking for how often owners volunteer a yes, a no and another answer. */
const firstRates: Rates = [0.2, 0.05, 0.2];
const [leastRate, mostRate] = [0.001, 0.95];

/** Rounds in which only these are looked for, and then at most so many in which all is. */
const [firstRounds, mostRounds] = [6, 60];
/** No number moves by more in the last round. */
const closeEnough = 0.0005;

/**
 * Fits the estimates of a pack to outcomes by expectation maximisation (Dempster, Laird and Rubin, 1977): which fault a
 * device had is never known, so each fault has its share of an outcome, by the estimates of the round before. The words
 * are the prior, so that the result is the most probable one and not only the likeliest (maximum a posteriori).
 */
export function fit(pack: Pack, structure: Structure, rows: readonly Row[]): Fit {
  const { estimates } = structure;
  let numbers = estimates.map(({ number }) => number);
  const written = withNumbers(pack, estimates, numbers);
  let rates = ratesIn(written, structure, rows);
  let found = expectationOf(modelOf(written, structure, rates), rows);
  const surprise = estimates.map((_, place) => {
    const variance = found.variances[place] as number;
    return variance > 0 ? (found.scores[place] as number) / Math.sqrt(variance) : 0;
  });
  for (let round = 0; round < mostRounds; round++) {
    const next = maximised(estimates, numbers, found);
    const moved = Math.max(0, ...next.map((number, place) => Math.abs(number - (numbers[place] as number))));
    numbers = next;
    rates = ratesOf(found);
    found = expectationOf(modelOf(withNumbers(pack, estimates, numbers), structure, rates), rows);
    if (moved < closeEnough) break;
  }
  const shares = sharesOf(estimates, numbers);
  const information = estimates.map((_, place) => {
    const share = shares[place] as number;
    const spread = share * (1 - share);
    return spread > 0 ? (found.variances[place] as number) / spread : 0;
  });
  return { numbers, information, surprise };
}

/** Numbers as estimates: as if so many devices had been counted that the words no longer matter. */
export function withNumbers(
  pack: Pack,
  estimates: readonly WrittenEstimate[],
  numbers: readonly number[],
): Pack {
  const whole = wholeOf(estimates);
  return withEstimates(
    pack,
    estimates.map(({ kind, word, number: written }, place) => {
      const number = numbers[place] as number;
      const strength = kind === 'prior' ? priorStrength : wordStrength;
      const seen = (number * (many + strength) - strength * written) / (kind === 'prior' ? whole : 1);
      return number === written ? word : { word, seen, of: many };
    }),
  );
}

const many = 1e9;

/** The weights of all priors together. */
export function wholeOf(estimates: readonly WrittenEstimate[]): number {
  return estimates.reduce((sum, { kind, number }) => (kind === 'prior' ? sum + number : sum), 0);
}

/** Numbers as chances; those of priors as shares of the whole. */
export function sharesOf(estimates: readonly WrittenEstimate[], numbers: readonly number[]): number[] {
  const whole = wholeOf(estimates);
  return estimates.map(({ kind }, place) => (numbers[place] as number) / (kind === 'prior' ? whole : 1));
}

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
  const whole = wholeOf(estimates);
  const counted = estimates.reduce(
    (sum, { kind }, place) => (kind === 'prior' ? sum + (sizes[place] as number) : sum),
    0,
  );
  return estimates.map(({ kind, number: written }, place) => {
    const number = numbers[place] as number;
    const size = sizes[place] as number;
    const next =
      kind === 'prior'
        ? (priorStrength * written + whole * size) / (priorStrength + counted)
        : number + ((scores[place] as number) + wordStrength * (written - number)) / (wordStrength + size);
    const all = Object.values(numbersOf[kind]);
    return Math.min(Math.max(...all), Math.max(Math.min(...all), next));
  });
}
