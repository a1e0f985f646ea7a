import { nearestWord, priorStrength, wordStrength } from '../format/estimates';
import { devicesPerWeight, type Fit } from './fit';
import { type EstimateKind, numbersOf, type WrittenEstimate } from './written';

/** What outcomes say of one estimate of a pack. */
export interface CalibratedEstimate {
  /** Where it is in the pack. */
  readonly path: readonly string[];
  /** What it is about. */
  readonly kind: EstimateKind;
  /** The word of the author. */
  readonly word: string;
  /** The number of the word: a chance, or the weight of a prior. */
  readonly number: number;
  /** On how many devices it was so. Each device counts as far as it is known which fault it had. */
  readonly seen: number;
  /** Of how many; of a prior, of how many that its word leads to expect. */
  readonly of: number;
  /** The number with the counts. */
  readonly value: number;
  /** The number is between this and `high` with a chance of about 95 %, if the rest of the pack is right. */
  readonly low: number;
  /** See `low`. */
  readonly high: number;
  /** How many standard deviations the outcomes are away from what the word says; above 0 if it is more often so. */
  readonly surprise: number;
  /** The word that fits better. Missing if the word of the author fits, or if too little was seen to say. */
  readonly better?: string;
}

/** A word is doubted from here on. A pack has hundreds of words: at 2, a dozen would be doubted by chance. */
const doubted = 4;
/** Of fewer devices, no word is doubted. */
const fewest = 5;
/** Standard deviations on either side of 95 % of a normal distribution. */
const likely = 1.96;

/** What outcomes say of the estimates of a pack, in the order in which these are written. */
export function reportOf(estimates: readonly WrittenEstimate[], found: Fit): readonly CalibratedEstimate[] {
  const perWeight = devicesPerWeight(estimates, found.sizes);
  return estimates.map(({ path, kind, word, number }, place) => {
    const value = found.numbers[place] as number;
    const information = found.information[place] as number;
    const surprise = found.surprise[place] as number;
    const { seen, of } =
      kind === 'prior'
        ? { seen: round(found.sizes[place] as number), of: round(perWeight * number) }
        : countOf(number, value, round(information));
    const nearest =
      of > 0 ? nearestWord(numbersOf[kind], (seen / of) * (kind === 'prior' ? number : 1)) : word;
    const isDoubted =
      Math.abs(surprise) >= doubted &&
      (found.informationAtWords[place] as number) >= fewest &&
      nearest !== word;
    return {
      path,
      kind,
      word,
      number,
      seen,
      of,
      value,
      ...(kind === 'prior' ? aroundWeight(value, information) : aroundChance(value, information)),
      surprise,
      ...(isDoubted && { better: nearest }),
    };
  });
}

/** What was seen on so many devices that it makes this value of the word, as the format reads it. */
function countOf(number: number, value: number, of: number) {
  const seen = (wordStrength + of) * value - wordStrength * number;
  return { seen: round(Math.min(of, Math.max(0, seen))), of };
}

function aroundChance(value: number, information: number) {
  const spread = likely * Math.sqrt((value * (1 - value)) / (wordStrength + information));
  return { low: Math.max(0, value - spread), high: Math.min(1, value + spread) };
}

/** A weight is known up to a factor. */
function aroundWeight(value: number, information: number) {
  const factor = 1 + likely / Math.sqrt(priorStrength + information);
  return { low: value / factor, high: value * factor };
}

function round(count: number): number {
  return Math.round(count * 10) / 10;
}
