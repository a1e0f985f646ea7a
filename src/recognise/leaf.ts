import type { Condition, Leaf } from '../pack/format';
import type { AnswerValue } from '../types';

/** The condition that a yes/no symptom is so. */
export function yes(symptom: string): Leaf {
  return { fact: symptom, operator: 'equal', value: true };
}

/** Whether an answer is as a leaf says. */
export function isSo({ operator, value }: Leaf, answer: AnswerValue): boolean {
  switch (operator) {
    case 'equal':
      return answer === value;
    case 'in':
      return Array.isArray(value) && value.includes(answer);
    case 'lessThan':
      return answer < value;
    case 'lessThanInclusive':
      return answer <= value;
    case 'greaterThan':
      return answer > value;
    case 'greaterThanInclusive':
      return answer >= value;
  }
}

/** Every leaf of a condition, in the order written. */
export function leavesOf(condition: Condition): readonly Leaf[] {
  return 'fact' in condition ? [condition] : partsOf(condition).flatMap(leavesOf);
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
