import { recogniseSync } from '../../src/diagnose/recognise/closures';
import { decidedBy, faultsOf } from '../../src/diagnose/weigh/variables';
import type { Pack } from '../../src/format/pack';
import { randomNumbers } from '../../src/study/random';
import { complaintsOf, drawTruth, type Truth } from '../../src/study/truth';

/** A device as it is, and the one thing that its owner says of it at first. */
export interface Owner {
  readonly truth: Truth;
  /** A symptom; its answer is the truth's. */
  readonly complaint: string;
}

/** `any`: what shows, which half of the time is a sign of some other fault; `own`: signs of the fault that it is. */
export type Complaints = 'any' | 'own';

/**
 * Draws owners by the pack's own words. Those without a complaint do not ask, and others are drawn for them. Of the
 * same seed, fewer owners are the first of more.
 */
export function drawOwners(pack: Pack, count: number, seed: number, kind: Complaints = 'any'): Owner[] {
  const random = randomNumbers(seed);
  const owners: Owner[] = [];
  while (owners.length < count) {
    const truth = drawTruth(pack, random);
    const shown = complaintsOf(pack, truth);
    const complaints = kind === 'own' ? ownOf(pack, truth, shown) : shown;
    const complaint = complaints[Math.floor(random() * complaints.length)];
    if (complaint !== undefined) owners.push({ truth, complaint });
  }
  return owners;
}

/** Those of the complaints that are signs of the device's own fault. */
function ownOf(pack: Pack, { fault, answers }: Truth, complaints: readonly string[]): string[] {
  if (fault === undefined) return [];
  const place = faultsOf(pack).indexOf(fault);
  const signs = decidedBy(pack, recogniseSync(pack, answers))
    .filter(({ variable, cell }) => variable.speaksFor[cell]?.includes(place))
    .map(({ variable }) => variable.id);
  return complaints.filter((complaint) => signs.includes(complaint));
}
