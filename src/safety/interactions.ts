import type { Hazard, Method, Remedy } from '../format/format';
import { type Warning, widened } from './hazards';
import { signalWord } from './risk';

/** An ordinary act that is a hazard only together with others. A title or a step says that a remedy includes it. */
const syncing = /\bsync/i;

/** An act that can be worse together with another. */
export type Act = Method | 'syncing';

interface Interaction {
  /** Acts of one remedy, and acts of another that make them more dangerous, before or after. */
  readonly between: readonly [readonly Act[], readonly Act[]];
  /** Whether only the order is the danger, so that a remedy with acts of both sides has chosen one, and knows why. */
  readonly isAboutOrder?: true;
  readonly hazard: Hazard;
}

const transferring: readonly Act[] = ['flashing', 'updating'];

/** Acts of two remedies that are worse together than alone. */
export const interactions: readonly Interaction[] = [
  {
    between: [['charging'], ['liquid-cleaning', 'rice-drying']],
    hazard: {
      harm: 'damage',
      likelihood: 'possible',
      hazard: 'One remedy in this list is about liquid, and another is about charging.',
      consequence: 'Current through moisture destroys contacts and the parts inside.',
      avoidance: 'Charge it only after it has been dry for a full day.',
    },
  },
  {
    between: [transferring, ['full-discharge']],
    hazard: {
      harm: 'damage',
      likelihood: 'possible',
      hazard: 'One remedy in this list empties the battery, and another needs a full one.',
      consequence: 'If a low battery interrupts the transfer of firmware, the device does not start.',
      avoidance: 'Charge it fully in between.',
    },
  },
  {
    between: [['flashing'], ['updating']],
    hazard: {
      harm: 'damage',
      likelihood: 'possible',
      hazard: 'One remedy in this list installs firmware by hand, and another the official update.',
      consequence: 'The two may not fit each other, and the device may not start again.',
      avoidance: 'Do the official update first, and do nothing else if it works.',
    },
  },
  {
    between: [transferring, ['network-restart', 'network-rename']],
    hazard: {
      harm: 'damage',
      likelihood: 'remote',
      hazard: 'One remedy in this list cuts off the network, and another needs it all the time.',
      consequence: 'An interrupted update can leave the device without a working system.',
      avoidance: 'Finish one before you start the other.',
    },
  },
  {
    between: [['erasing'], ['unpairing']],
    isAboutOrder: true,
    hazard: {
      harm: 'data',
      likelihood: 'possible',
      hazard: 'One remedy in this list erases the device, and another removes it from its account.',
      consequence: 'A device that you erase first can stay linked to the account and refuse to pair.',
      avoidance: 'Remove it from the account first, and erase it afterwards.',
    },
  },
  {
    between: [['erasing', 'unpairing', 'flashing'], ['syncing']],
    hazard: {
      harm: 'data',
      likelihood: 'likely',
      hazard: 'One remedy in this list syncs the device, and another loses data that is not synced.',
      consequence: 'Everything recorded since the last sync is lost for good.',
      avoidance: 'Sync first, if that still works.',
    },
  },
];

/** All acts of a remedy: the methods that it declares, with what they are a kind of, and whether it syncs. */
export function actsOf({ title, steps, methods }: Pick<Remedy, 'title' | 'steps' | 'methods'>): Act[] {
  const syncs = [title, ...steps].some((text) => syncing.test(text));
  return [...widened(methods), ...(syncs ? (['syncing'] as const) : [])];
}

/**
 * Warnings about remedies that are worse together: for each remedy of a list, with the ids of the others before it. The
 * later remedy has the warning, because it is tried later.
 */
export function warningsAmong(acts: ReadonlyMap<string, readonly Act[]>): Map<string, Warning[]> {
  const before: (Sides & { readonly id: string })[] = [];
  const warnings = new Map<string, Warning[]>();
  for (const [id, list] of acts) {
    const { one, other } = sidesOf(list);
    const meets = (earlier: Sides) => (one & earlier.other) | (other & earlier.one);
    const all = before.reduce((bits, earlier) => bits | meets(earlier), 0);
    const own = interactions.flatMap(({ hazard }, index): Warning[] => {
      const bit = 1 << index;
      if ((all & bit) === 0) return [];
      const worse = before.filter((earlier) => (meets(earlier) & bit) !== 0).map((earlier) => earlier.id);
      return [{ signalWord: signalWord(hazard), ...hazard, with: worse.sort() }];
    });
    warnings.set(id, own);
    before.push({ id, one, other });
  }
  return warnings;
}

/** A bit for each interaction: whether a remedy does an act of its one side, or of its other. */
interface Sides {
  readonly one: number;
  readonly other: number;
}

/** The interactions that are about order, a bit for each. */
const ordering = interactions.reduce(
  (all, { isAboutOrder }, index) => (isAboutOrder ? all | (1 << index) : all),
  0,
);

const knownSides = new WeakMap<readonly Act[], Sides>();

function sidesOf(acts: readonly Act[]): Sides {
  const known = knownSides.get(acts);
  if (known) return known;
  const bits = (side: 0 | 1) =>
    interactions.reduce(
      (all, { between }, index) =>
        between[side].some((act) => acts.includes(act)) ? all | (1 << index) : all,
      0,
    );
  const ordered = bits(0) & bits(1) & ordering;
  const sides = { one: bits(0) & ~ordered, other: bits(1) & ~ordered };
  knownSides.set(acts, sides);
  return sides;
}
