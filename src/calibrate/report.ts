import { nearestWord, priorStrength, wordStrength } from '../format/estimates';
import { type Fit, wholeOf } from './fit';
import { type EstimateKind, numbersOf, type WrittenEstimate } from './written';

/** What outcomes say of one estimate of a pack. */
export interface CalibratedEstimate {
  /** Where it is in the pack. */
  readonly path: readonly string[];
  readonly kind: EstimateKind;
  /** The word of the author, and its number: a chance, or the weight of a prior. */
  readonly word: string;
  readonly number: number;
  /** On how many devices it was so, of how many. Each counts as far as it is known which fault it had. */
  readonly seen: number;
  readonly of: number;
  /** The number with the counts. */
  readonly value: number;
  /** The number is between these with a chance of about 95 %, if the rest of the pack is right. */
  readonly low: number;
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
  const whole = wholeOf(estimates);
  return estimates.map(({ path, kind, word, number: written }, place) => {
    const [scale, strength] = kind === 'prior' ? [whole, priorStrength] : [1, wordStrength];
    const value = found.numbers[place] as number;
    const of = round(found.information[place] as number);
    // As the format reads it: what was seen makes this value of the word.
    const seen = round(Math.min(of, Math.max(0, ((strength + of) * value - strength * written) / scale)));
    const share = value / scale;
    const spread = likely * scale * Math.sqrt((share * (1 - share)) / (strength + of));
    const surprise = found.surprise[place] as number;
    const numbers = numbersOf[kind];
    const nearest = of > 0 ? nearestWord(numbers, (scale * seen) / of) : word;
    const isDoubted = Math.abs(surprise) >= doubted && of >= fewest && nearest !== word;
    return {
      path,
      kind,
      word,
      number: written,
      seen,
      of,
      value,
      low: Math.max(0, value - spread),
      high: Math.min(scale, value + spread),
      surprise,
      ...(isDoubted && { better: nearest }),
    };
  });
}

function round(count: number): number {
  return Math.round(count * 10) / 10;
}
