import type { Answers } from '../observe';
import type { Condition, Leaf } from '../pack/format';
import { isSo, partsOf } from './leaf';

/** Tells once of each condition that the answers decide; all others are unknown. */
export type Matcher = (answers: Answers, decided: (id: string, holds: boolean) => void) => void;

/**
 * Prepares conditions for matching, in Kleene's three values and without reasons.
 *
 * Each answer goes to the leaves that speak of it, and from there upwards only as far as it decides something: the
 * cost is that of what the answers touch, however many conditions there are.
 */
export function matcher(conditions: Iterable<readonly [string, Condition]>): Matcher {
  const { ids, places, leaves, targets, groups } = network(conditions);
  let run = 0;

  /** Passes the truth of a part upwards, and returns the number of a condition that this decides, else -1. */
  const decidedBy = (part: number, truth: number): number => {
    let target = part;
    while (target >= 0) {
      if (groups[target + Field.run] !== run) {
        groups[target + Field.run] = run;
        groups[target + Field.open] = groups[target + Field.parts] as number;
      }
      const open = groups[target + Field.open] as number;
      if (open === 0) return -1;
      // One decisive part decides a group, else the last of its parts; either way the group is worth what that part is.
      const left = groups[target + Field.decisive] === truth ? 0 : open - 1;
      groups[target + Field.open] = left;
      if (left > 0) return -1;
      target = groups[target + Field.target] as number;
    }
    return ~target;
  };

  return (answers, decided) => {
    run += 1;
    for (const [fact, answer] of answers) {
      const place = places[fact];
      if (place === undefined) continue;
      for (let at = place; targets[at] !== end; at += 1) {
        const holds = isSo(leaves[at] as Leaf, answer);
        const condition = decidedBy(targets[at] as number, holds ? 1 : 0);
        if (condition >= 0) decided(ids[condition] as string, holds);
      }
    }
  };
}

/** The fields of a group, an `all` or `any` of several parts. */
const Field = {
  /** What one part decides the group with: 0 for `all`, 1 for `any`. */
  decisive: 0,
  parts: 1,
  /** Where its truth goes: to the group around it, or, of a whole condition, to the complement of its number. */
  target: 2,
  /** The last matching that touched it, and how many parts were unknown then; 0 once it is decided. */
  run: 3,
  open: 4,
  size: 5,
} as const;

/** Closes the leaves of a symptom. */
const end = -1 << 31;

/** Conditions as flat lists, which lie close together in memory: most of the time goes into fetching it. */
interface Network {
  readonly ids: readonly string[];
  /** Symptom to where its leaves begin; without a prototype, as any id may be asked for. */
  readonly places: Readonly<Record<string, number>>;
  readonly leaves: readonly (Leaf | undefined)[];
  /** Where the truth of each leaf goes. */
  readonly targets: Int32Array;
  readonly groups: Int32Array;
}

function network(conditions: Iterable<readonly [string, Condition]>): Network {
  const ids: string[] = [];
  const groups: number[] = [];
  const watched = new Map<string, { leaf: Leaf; target: number }[]>();

  const add = (condition: Condition, target: number): void => {
    if ('fact' in condition) {
      const others = watched.get(condition.fact);
      if (others) others.push({ leaf: condition, target });
      else watched.set(condition.fact, [{ leaf: condition, target }]);
      return;
    }
    const parts = partsOf(condition);
    const group = groups.length;
    // A single part is worth what its group is worth.
    if (parts.length > 1) groups.push(condition.all ? 0 : 1, parts.length, target, 0, 0);
    for (const part of parts) add(part, parts.length > 1 ? group : target);
  };
  for (const [id, condition] of conditions) add(condition, ~(ids.push(id) - 1));

  const places: Record<string, number> = Object.create(null);
  const leaves: (Leaf | undefined)[] = [];
  const targets: number[] = [];
  for (const [fact, entries] of watched) {
    places[fact] = targets.length;
    leaves.push(...entries.map(({ leaf }) => leaf), undefined);
    targets.push(...entries.map(({ target }) => target), end);
  }
  return { ids, places, leaves, targets: Int32Array.from(targets), groups: Int32Array.from(groups) };
}
