import { outcomeLikelihood } from '../diagnose/weigh/tried';
import { triedProperly } from '../format/estimates';

/** What the outcome of a remedy says of its chance to cure. */
export interface CureScore {
  /** Whether it cured, minus how often it does when done properly. */
  readonly score: number;
  /** How likely it was done properly. */
  readonly proper: number;
  /** The variance of the score before the outcome is known. */
  readonly variance: number;
}

/** The trouble may have passed by itself, and a remedy that failed may not have been done properly. */
export function cureScore(chance: number, helped: boolean): CureScore {
  const helps = triedProperly * chance;
  const often = outcomeLikelihood(chance, true);
  const cured = helps / often;
  const properIfFailed = (triedProperly * (1 - chance)) / (1 - helps);
  const ifHelped = cured * (1 - chance) - (1 - cured) * properIfFailed * chance;
  const ifFailed = -properIfFailed * chance;
  return {
    score: helped ? ifHelped : ifFailed,
    proper: helped ? cured + (1 - cured) * properIfFailed : properIfFailed,
    variance: often * ifHelped * ifHelped + (1 - often) * ifFailed * ifFailed,
  };
}
