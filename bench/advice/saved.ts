import { mean } from '../figures';
import type { Played } from './play-owners';

/** An owner's expected minutes; null where the session stopped or went in circles. */
interface SavedOwner {
  /** Null where the pack does not describe the fault. */
  readonly fault: string | null;
  readonly complaint: string;
  readonly minutes: number | null;
}

/** By device, in the order in which the owners are drawn. */
export type Saved = Readonly<Record<string, readonly SavedOwner[]>>;

export function toSaved(played: readonly Played[]): Saved {
  const saved: Record<string, SavedOwner[]> = {};
  for (const { device, owner, walk } of played) {
    const { truth, complaint } = owner;
    const minutes = walk.ending === 'service' ? walk.minutes : null;
    saved[device] = [...(saved[device] ?? []), { fault: truth.fault ?? null, complaint, minutes }];
  }
  return saved;
}

/** How much longer the same owners take than in another run. */
export interface Comparison {
  /** Owners whose minutes both runs know. */
  readonly owners: number;
  readonly before: number;
  readonly after: number;
  /** By which part the mean of the minutes is longer. */
  readonly ofMean: number;
  /** Standard error of {@link ofMean}, as the owners are a sample. */
  readonly error: number;
  /** Mean of the parts by which each owner takes longer: short sessions count as much as long ones. */
  readonly meanExcess: number;
}

/**
 * Compares the owners that both runs have, of one device or of all.
 *
 * @throws {RangeError} where the owners are not the same, as after a change to a pack.
 */
export function compare(before: Saved, after: Saved, devices = Object.keys(after)): Comparison {
  const pairs = devices.flatMap((device) =>
    (after[device] ?? []).flatMap((owner, number) => {
      const earlier = before[device]?.[number];
      if (!earlier) return [];
      if (earlier.fault !== owner.fault || earlier.complaint !== owner.complaint)
        throw new RangeError(`owner ${number} of ${device} is another one in the saved run`);
      if (earlier.minutes === null || owner.minutes === null) return [];
      return [{ before: earlier.minutes, after: owner.minutes }];
    }),
  );
  const minutes = mean(pairs.map((pair) => pair.before));
  const longer = pairs.map((pair) => pair.after - pair.before);
  const spread = mean(longer.map((one) => (one - mean(longer)) ** 2));
  return {
    owners: pairs.length,
    before: minutes,
    after: mean(pairs.map((pair) => pair.after)),
    ofMean: mean(longer) / minutes,
    error: Math.sqrt(spread / pairs.length) / minutes,
    meanExcess: mean(pairs.map((pair) => pair.after / pair.before - 1)),
  };
}
