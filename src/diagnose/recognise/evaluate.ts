import { type Condition, matches, partsOf } from '../../format/condition';
import type { Answers } from '../observe';
import { allOf, anyOf, type Finding, unknown } from './finding';

/** What the answers make of a condition, with the answers that decided it. */
export function evaluate(condition: Condition, answers: Answers): Finding {
  if (!('fact' in condition)) {
    const parts = partsOf(condition).map((part) => evaluate(part, answers));
    return condition.all ? allOf(parts) : anyOf(parts);
  }
  const { fact } = condition;
  const answer = answers.get(fact);
  return answer === undefined ? unknown : { value: matches(condition, answer), decidedBy: [fact] };
}
