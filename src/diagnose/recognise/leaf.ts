import type { Condition, Leaf } from '../../format/format';
import type { AnswerValue } from '../../vocabulary';

/** Whether an answer is as a leaf says. */
export function isSo({ operator, value }: Leaf, answer: AnswerValue): boolean {
  // The types are told apart first, as comparing what may be of any type takes several times as long.
  if (typeof value === 'object') {
    for (const one of value) if (answer === one) return true;
    return false;
  }
  if (typeof value !== 'number' || typeof answer !== 'number') return answer === value;
  switch (operator) {
    case 'lessThan':
      return answer < value;
    case 'lessThanInclusive':
      return answer <= value;
    case 'greaterThan':
      return answer > value;
    case 'greaterThanInclusive':
      return answer >= value;
    default:
      return answer === value;
  }
}

/** Leaves without which a condition cannot hold. */
export function neededLeaves(condition: Condition): readonly Leaf[] {
  if ('fact' in condition) return [condition];
  const parts = partsOf(condition);
  return condition.all || parts.length === 1 ? parts.flatMap(neededLeaves) : [];
}

/** The parts of which all, or any, must hold. */
export function partsOf(condition: Exclude<Condition, Leaf>): readonly Condition[] {
  return condition.all ?? condition.any;
}
