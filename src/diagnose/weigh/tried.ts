import { chanceIn, cureChance, passing, triedProperly } from '../../format/estimates';
import type { Pack } from '../../format/pack';
import type { TriedOutcome } from '../settings';

/** Chance of what a tried remedy did, given a fault. */
export function triedLikelihood(pack: Pack, fault: string, remedy: string, outcome: TriedOutcome): number {
  return outcomeLikelihood(chanceOf(pack, fault, remedy), didHelp(outcome));
}

/** Chance that a remedy helped, or did not, if it cures with this chance when done properly. */
export function outcomeLikelihood(chance: number, helped: boolean): number {
  const helps = triedProperly * chance;
  return helped ? helps + (1 - helps) * passing : 1 - helps;
}

/** Whether a remedy helped, even if only for a while. */
export function didHelp(outcome: TriedOutcome): boolean {
  return outcome === 'helped' || outcome === 'helped-then-returned';
}

/** Chance that a remedy, done properly, cures a fault. */
export function chanceOf(pack: Pack, fault: string, remedy: string): number {
  const remedies = pack.faults[fault]?.remedies ?? {};
  const often = Object.hasOwn(remedies, remedy) ? remedies[remedy] : undefined;
  return often === undefined ? 0 : chanceIn(cureChance, often);
}
