import { type Condition, matches, partsOf } from '../../format/condition';
import type { Answers } from '../request';
import { allOf, anyOf, type Finding, type Truth, unknown } from './finding';

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

/** The symptoms in those parts of a condition that the answers leave unknown, each once. */
export function openFacts(condition: Condition, answers: Answers): string[] {
  if (evaluate(condition, answers).value !== null) return [];
  if ('fact' in condition) return [condition.fact];
  return [...new Set(partsOf(condition).flatMap((part) => openFacts(part, answers)))];
}

/** A condition as a function from answers to its truth. */
export type Test = (answers: Answers) => Truth;

/** The truth of {@link evaluate}, without reasons and several times as fast. */
export function testOf(condition: Condition): Test {
  if ('fact' in condition) {
    const { fact } = condition;
    return (answers) => {
      const answer = answers.get(fact);
      return answer === undefined ? null : matches(condition, answer);
    };
  }
  const parts = partsOf(condition).map(testOf);
  const decisive = condition.all === undefined;
  return (answers) => {
    let truth: Truth = !decisive;
    for (let index = 0; index < parts.length; index++) {
      const part = (parts[index] as Test)(answers);
      if (part === decisive) return decisive;
      if (part === null) truth = null;
    }
    return truth;
  };
}
