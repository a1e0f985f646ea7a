import { type Condition, type Leaf, partsOf } from '../../format/condition';
import type { AnswerValue } from '../../vocabulary';
import { type Interval, intervalOf } from './interval';

/**
 * Conditions as flat lists of numbers, which lie close together in memory: fetching them takes longer than what is done
 * with them. Every answer is a number in here, and every leaf an interval of such numbers.
 */
export interface Network {
  /** The conditions' ids, by number. */
  readonly ids: readonly string[];
  /** Symptom to the place before its leaves, where their number stands; has no prototype, as any id may be asked for. */
  readonly places: Readonly<Record<string, number>>;
  /** Where the truth of each leaf goes: to a group, or, of a whole condition, to the complement of its number. */
  readonly targets: Int32Array;
  /** Lower and upper bound of each leaf, both of which belong to it. */
  readonly bounds: Float64Array;
  /** Groups, each an `all` or `any` of several parts; see {@link Field}. */
  readonly groups: Int32Array;
  /** Options as numbers. */
  readonly options: Readonly<Record<string, number>>;
}

/** The fields of a group, counted from its place. */
export const Field = {
  /** The truth of a part that alone decides the group: 0 for `all`, 1 for `any`. */
  decisive: 0,
  parts: 1,
  /** Where its own truth goes, as that of a leaf. */
  target: 2,
  /** The matching that touched it last, and how many parts were unknown then; none once it is decided. */
  run: 3,
  open: 4,
} as const;

/** An answer as a number: no is 0, yes is 1, an option has one of its own. */
export function numberOf(answer: AnswerValue, options: Network['options']): number {
  if (typeof answer === 'number') return answer;
  if (typeof answer === 'boolean') return answer ? 1 : 0;
  return options[answer] ?? -1;
}

export function network(conditions: Iterable<readonly [string, Condition]>): Network {
  const ids: string[] = [];
  const groups: number[] = [];
  const leaves = new Map<string, { readonly interval: Interval; readonly target: number }[]>();
  const options: Record<string, number> = Object.create(null);
  let optionCount = 0;

  const add = (condition: Condition, target: number): void => {
    if ('fact' in condition && condition.operator !== 'in') {
      const { fact, operator } = condition;
      const value = condition.value as AnswerValue;
      if (typeof value === 'string' && options[value] === undefined) options[value] = optionCount++;
      const leaf = { interval: intervalOf(operator, numberOf(value, options)), target };
      const others = leaves.get(fact);
      if (others) others.push(leaf);
      else leaves.set(fact, [leaf]);
      return;
    }
    const parts = 'fact' in condition ? equals(condition) : partsOf(condition);
    // A single part is worth what its group is worth.
    const into = parts.length > 1 ? groups.length : target;
    if (parts.length > 1) groups.push('all' in condition ? 0 : 1, parts.length, target, 0, 0);
    for (const part of parts) add(part, into);
  };
  for (const [id, condition] of conditions) add(condition, ~(ids.push(id) - 1));

  const places: Record<string, number> = Object.create(null);
  const targets: number[] = [];
  const bounds: number[] = [];
  for (const [fact, own] of leaves) {
    places[fact] = targets.length;
    targets.push(own.length);
    bounds.push(0, 0);
    for (const { interval, target } of own) {
      targets.push(target);
      bounds.push(interval[0], interval[1]);
    }
  }
  return {
    ids,
    places,
    targets: Int32Array.from(targets),
    bounds: Float64Array.from(bounds),
    groups: Int32Array.from(groups),
    options,
  };
}

/** What "in" says, as leaves of which any must hold. */
function equals({ fact, value }: Leaf): Leaf[] {
  return [value].flat().map((one) => ({ fact, operator: 'equal', value: one }));
}
