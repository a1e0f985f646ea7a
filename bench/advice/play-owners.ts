import { packs } from '../../src/built-in/all';
import type { Pack } from '../../src/format/pack';
import { type Complaints, drawOwners, type Owner } from './owner';
import { type Diagnose, type Walk, walkOf } from './walk';

/** An owner of one of the built-in packs, and what became of them. */
export interface Played {
  readonly device: string;
  readonly owner: Owner;
  readonly walk: Walk;
  /** The pack says that the first remedy usually or sometimes cures the owner's fault. */
  readonly fits: boolean;
}

const seed = 2026;

/** Plays so many owners a device, the same in every run, with a given build. */
export function playOwners(diagnose: Diagnose, count: number, complaints: Complaints = 'any'): Played[] {
  return Object.entries<Pack>(packs).flatMap(([device, pack], index) =>
    drawOwners(pack, count, seed + index, complaints).map((owner) => {
      const walk = walkOf(device, pack, owner, diagnose);
      return { device, owner, walk, fits: isFit(pack, owner.truth.fault, walk.firstRemedy) };
    }),
  );
}

function isFit(pack: Pack, fault: string | undefined, remedy: string | undefined): boolean {
  if (fault === undefined || remedy === undefined) return false;
  const chance = pack.faults[fault]?.remedies?.[remedy];
  return chance === 'usually' || chance === 'sometimes';
}
