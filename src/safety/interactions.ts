import type { Hazard, Method, Remedy } from '../format/format';
import type { Warning } from './hazards';
import { signalWord } from './risk';

/** An ordinary act that has a hazard only together with another; a title or a step says that a remedy does it. */
const plainActs = { charging: /\bcharg(?:e|es|ing)\b/i, syncing: /\bsync/i } as const;

/** What remedies do that can be worse together. */
export type Act = Method | keyof typeof plainActs;

interface Interaction {
  /** Acts of one remedy, and acts of another that are worse before or after them. */
  readonly between: readonly [readonly Act[], readonly Act[]];
  readonly hazard: Hazard;
}

const charging: readonly Act[] = ['charging', 'unattended-charging', 'long-charging', 'improvised-charging'];
const transferring: readonly Act[] = ['flashing', 'updating'];

/** Acts of two remedies that are worse in one list than each is alone. */
export const interactions: readonly Interaction[] = [
  {
    between: [charging, ['freezing', 'heating']],
    hazard: {
      harm: 'serious-injury',
      likelihood: 'possible',
      hazard: 'One remedy of this list cools or heats the battery, and another charges it.',
      consequence: 'A battery that is charged cold or hot can short-circuit, then or later, and burn you.',
      avoidance: 'Charge it only after two hours at room temperature, and only when it is dry.',
    },
  },
  {
    between: [charging, ['soaking', 'liquid-cleaning', 'rice-drying']],
    hazard: {
      harm: 'damage',
      likelihood: 'possible',
      hazard: 'One remedy of this list has to do with liquid, and another with charging.',
      consequence: 'Current through moisture eats the contacts and boards, and can short-circuit them.',
      avoidance: 'Charge it only when it has been dry for a day after the liquid.',
    },
  },
  {
    between: [charging, ['opening', 'forcing']],
    hazard: {
      harm: 'serious-injury',
      likelihood: 'possible',
      hazard: 'One remedy of this list can hurt the battery, and another charges it.',
      consequence: 'A battery that was bent or pierced can burst into flames on the charger.',
      avoidance: 'Never charge it after it was opened, pressed or hit.',
    },
  },
  {
    between: [transferring, ['full-discharge']],
    hazard: {
      harm: 'damage',
      likelihood: 'possible',
      hazard: 'One remedy of this list empties the battery, and another needs a full one.',
      consequence: 'Firmware whose transfer breaks off on a low battery leaves a device that does not start.',
      avoidance: 'Charge it fully in between.',
    },
  },
  {
    between: [['flashing'], ['updating']],
    hazard: {
      harm: 'damage',
      likelihood: 'possible',
      hazard: 'One remedy of this list installs firmware by hand, and another the official update.',
      consequence: 'The two may not fit each other, and the device may not start again.',
      avoidance: 'Do the official update first, and nothing else when it succeeds.',
    },
  },
  {
    between: [transferring, ['network-restart', 'network-rename']],
    hazard: {
      harm: 'damage',
      likelihood: 'remote',
      hazard: 'One remedy of this list cuts off the network, and another needs it without a break.',
      consequence: 'An update that breaks off can leave the device without a working system.',
      avoidance: 'Let one finish before you begin the other.',
    },
  },
  {
    between: [['erasing'], ['unpairing']],
    hazard: {
      harm: 'data',
      likelihood: 'possible',
      hazard: 'One remedy of this list erases the device, and another removes it from its account.',
      consequence: 'A device that is erased first can stay bound to the account and refuse to be paired.',
      avoidance: 'Remove it from the account first, and erase it afterwards.',
    },
  },
  {
    between: [['erasing', 'unpairing', 'flashing'], ['syncing']],
    hazard: {
      harm: 'data',
      likelihood: 'likely',
      hazard: 'One remedy of this list syncs the device, and another loses what is not synced.',
      consequence: 'Whatever was recorded since the last sync is gone for good.',
      avoidance: 'Sync first, if that still works.',
    },
  },
];

/** Everything a remedy does: the methods it declares and the plain acts its title and steps name. */
export function actsOf({ title, steps, methods = [] }: Pick<Remedy, 'title' | 'steps' | 'methods'>): Act[] {
  const named = Object.entries(plainActs).filter(([, wording]) =>
    [title, ...steps].some((text) => wording.test(text)),
  );
  return [...methods, ...named.map(([act]) => act as Act)];
}

/**
 * Warnings of remedies that are worse after others of the same list: for each remedy, in the order of the list, with
 * the ids of those before it. What stands later is tried later, so that is where the warning is needed.
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
  const sides = { one: bits(0), other: bits(1) };
  knownSides.set(acts, sides);
  return sides;
}
