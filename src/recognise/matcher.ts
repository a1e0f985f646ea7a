import type { Answers } from '../observe';
import type { Condition, Leaf } from '../pack/format';
import type { AnswerValue } from '../types';
import { isSo, partsOf } from './leaf';

/** Ids of the conditions that the answers decide, in no order that matters; all others are unknown. */
export interface Matched {
  readonly holding: readonly string[];
  readonly failing: readonly string[];
}

/** Where the truth of a part goes: to the group it belongs to, or, of a whole condition, to its id. */
type Target = Group | string;

/** An `all` or `any` of several parts. */
interface Group {
  readonly target: Target;
  /** What one part decides the group with: false for `all`, true for `any`. */
  readonly decisive: boolean;
  readonly parts: number;
  /** Parts that are unknown in that run; 0 once the group is decided. */
  open: number;
  run: number;
}

interface Watched {
  readonly leaf: Leaf;
  readonly target: Target;
}

/**
 * Prepares conditions for matching, in Kleene's three values and without reasons.
 *
 * Each answer goes to the leaves that speak of it, and from there upwards only as far as it decides something: the
 * cost is that of what the answers touch, however many conditions there are.
 */
export function matcher(conditions: Iterable<readonly [string, Condition]>): (answers: Answers) => Matched {
  const watched = new Map<string, Watched[]>();
  for (const [id, condition] of conditions) watch(condition, id, watched);
  let run = 0;

  return (answers) => {
    const holding: string[] = [];
    const failing: string[] = [];
    run += 1;
    answers.forEach((answer: AnswerValue, fact: string) => {
      const leaves = watched.get(fact);
      if (leaves === undefined) return;
      for (const { leaf, target } of leaves) {
        const value = isSo(leaf, answer);
        const id = decided(target, value, run);
        if (id !== undefined) (value ? holding : failing).push(id);
      }
    });
    return { holding, failing };
  };
}

function watch(condition: Condition, target: Target, watched: Map<string, Watched[]>): void {
  if ('fact' in condition) {
    const others = watched.get(condition.fact);
    if (others) others.push({ leaf: condition, target });
    else watched.set(condition.fact, [{ leaf: condition, target }]);
    return;
  }
  const parts = partsOf(condition);
  const group = { target, decisive: !condition.all, parts: parts.length, open: 0, run: 0 };
  // A single part is worth what its group is worth.
  for (const part of parts) watch(part, parts.length === 1 ? target : group, watched);
}

/**
 * Passes the truth of a part upwards. A group is decided by one decisive part, or by the last of the others; either
 * way its truth is that part's, so the same value goes up all the way. Returns the id of a condition that this decides.
 */
function decided(target: Target, value: boolean, run: number): string | undefined {
  let at = target;
  while (typeof at !== 'string') {
    if (at.run !== run) {
      at.run = run;
      at.open = at.parts;
    }
    if (at.open === 0) return undefined;
    at.open = value === at.decisive ? 0 : at.open - 1;
    if (at.open > 0) return undefined;
    at = at.target;
  }
  return at;
}
