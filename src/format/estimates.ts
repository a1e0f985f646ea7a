/** How common a fault is on this device, before anything is observed. */
export type Prior = 'common' | 'occasional' | 'rare';

/** How often a fault shows a sign. */
export type Frequency = 'always' | 'usually' | 'often' | 'sometimes' | 'rarely' | 'never';

/** How often a remedy cures a fault. */
export type Chance = 'usually' | 'sometimes' | 'rarely';

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
