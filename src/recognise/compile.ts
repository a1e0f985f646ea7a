import type { Answers } from '../observe';
import type { Condition, Leaf, Operator } from '../pack/format';
import { perPack } from '../pack/per-pack';
import type { AnswerValue } from '../types';
import { allOf, anyOf, type Finding, type Findings, unknown } from './finding';

type Decide = (answers: Answers) => Finding;

/**
 * Recognises the findings of a pack with its rules compiled to closures: no promises, no `eval`, and the same
 * result as json-rules-engine gives.
 */
export const recogniseSync = perPack((pack) => {
  const decide = new Map<string, Decide>();
  for (const [id, symptom] of Object.entries(pack.symptoms)) {
    if (!symptom.options && symptom.unit === undefined) decide.set(id, compileLeaf(yes(id)));
  }
  for (const [id, rule] of Object.entries(pack.rules)) decide.set(id, compile(rule.conditions));
  return (answers: Answers): Findings =>
    new Map(Array.from(decide, ([id, decideOne]) => [id, decideOne(answers)]));
});

/** Compiles conditions to a function of the answers. */
export function compile(condition: Condition): Decide {
  if ('fact' in condition) return compileLeaf(condition);
  const parts = (condition.all ?? condition.any).map(compile);
  const combine = condition.all ? allOf : anyOf;
  return (answers) => combine(parts.map((decide) => decide(answers)));
}

/** The condition that a yes/no symptom is so. */
export function yes(symptom: string): Leaf {
  return { fact: symptom, operator: 'equal', value: true };
}

function compileLeaf({ fact, operator, value }: Leaf): Decide {
  const holds = operators[operator];
  const decidedBy = [fact];
  return (answers) => {
    const answer = answers.get(fact);
    return answer === undefined ? unknown : { value: holds(answer, value), decidedBy };
  };
}

const operators: Readonly<Record<Operator, (answer: AnswerValue, value: Leaf['value']) => boolean>> = {
  equal: (answer, value) => answer === value,
  in: (answer, value) => Array.isArray(value) && value.includes(answer),
  lessThan: (answer, value) => answer < value,
  lessThanInclusive: (answer, value) => answer <= value,
  greaterThan: (answer, value) => answer > value,
  greaterThanInclusive: (answer, value) => answer >= value,
};
