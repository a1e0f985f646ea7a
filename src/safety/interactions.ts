import type { Method, Remedy } from '../format/format';
import { interactions as english } from '../languages/en/interactions';
import type { InteractionSentences } from '../languages/subjects/interactions';
import { type Warning, widened } from './hazards';
import type { Danger } from './methods/entry';
import { signalWord } from './risk';

/** An ordinary act that is a hazard only together with others. A title or a step says that a remedy includes it. */
const syncing = /\bsync|синхрониз/i;

/** An act that can be worse together with another. */
export type Act = Method | 'syncing';

interface Interaction extends Danger {
  /** Where its words are. */
  readonly id: keyof InteractionSentences;
  /** Acts of one remedy, and acts of another that make them more dangerous, before or after. */
  readonly between: readonly [readonly Act[], readonly Act[]];
  /** Whether only the order is the danger, so that a remedy with acts of both sides has chosen one, and knows why. */
  readonly isAboutOrder?: true;
}

const transferring: readonly Act[] = ['flashing', 'updating'];

/** Acts of two remedies that are worse together than alone. */
export const interactions: readonly Interaction[] = [
  {
    id: 'liquid-and-charging',
    between: [['charging'], ['liquid-cleaning', 'rice-drying']],
    harm: 'damage',
    likelihood: 'possible',
  },
  {
    id: 'empty-while-transferring',
    between: [transferring, ['full-discharge']],
    harm: 'damage',
    likelihood: 'possible',
  },
  {
    id: 'two-firmwares',
    between: [['flashing'], ['updating']],
    harm: 'damage',
    likelihood: 'possible',
  },
  {
    id: 'network-while-transferring',
    between: [transferring, ['network-restart', 'network-rename']],
    harm: 'damage',
    likelihood: 'remote',
  },
  {
    id: 'erasing-before-unpairing',
    between: [['erasing'], ['unpairing']],
    isAboutOrder: true,
    harm: 'data',
    likelihood: 'possible',
  },
  {
    id: 'losing-before-syncing',
    between: [['erasing', 'unpairing', 'flashing'], ['syncing']],
    harm: 'data',
    likelihood: 'likely',
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
export function warningsAmong(
  acts: ReadonlyMap<string, readonly Act[]>,
  words: InteractionSentences = english,
): Map<string, Warning[]> {
  const before: (Sides & { readonly id: string })[] = [];
  const warnings = new Map<string, Warning[]>();
  for (const [id, list] of acts) {
    const { one, other } = sidesOf(list);
    const meets = (earlier: Sides) => (one & earlier.other) | (other & earlier.one);
    const all = before.reduce((bits, earlier) => bits | meets(earlier), 0);
    const own = interactions.flatMap(({ id: interaction, harm, likelihood }, index): Warning[] => {
      const bit = 1 << index;
      if ((all & bit) === 0) return [];
      const worse = before.filter((earlier) => (meets(earlier) & bit) !== 0).map((earlier) => earlier.id);
      const hazard = { harm, likelihood, ...words[interaction] };
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
const ordering = /* @__PURE__ */ interactions.reduce(
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
