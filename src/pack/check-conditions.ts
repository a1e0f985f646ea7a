import type { Issue } from '../errors';
import { unknownId } from '../nearest';
import type { Condition, Leaf, PackData, Symptom } from './format';

/** Conditions that name unknown symptoms, or compare them with what they can never be. */
export function checkConditions({ symptoms, rules = {} }: PackData): Issue[] {
  return Object.entries(rules).flatMap(([id, { conditions }]) =>
    checkCondition(conditions, ['rules', id, 'conditions'], symptoms),
  );
}

function checkCondition(condition: Condition, path: Issue['path'], symptoms: PackData['symptoms']): Issue[] {
  if (!('fact' in condition)) {
    const key = condition.all ? 'all' : 'any';
    return (condition.all ?? condition.any).flatMap((part, index) =>
      checkCondition(part, [...path, key, index], symptoms),
    );
  }
  if (!Object.hasOwn(symptoms, condition.fact)) {
    const message = unknownId('symptom', condition.fact, Object.keys(symptoms));
    return [{ code: 'unknown-symptom', path: [...path, 'fact'], message }];
  }
  const message = wrongComparison(condition, symptoms[condition.fact] as Symptom);
  return message === undefined ? [] : [{ code: 'wrong-comparison', path: [...path, 'value'], message }];
}

function wrongComparison({ fact, operator, value }: Leaf, symptom: Symptom): string | undefined {
  const values = [value].flat();
  if ((operator === 'in') !== Array.isArray(value)) {
    return operator === 'in' ? '"in" takes a list of values' : `"${operator}" takes one value, not a list`;
  }
  if (symptom.options) {
    const wrong = values.find(
      (option) => typeof option !== 'string' || !Object.hasOwn(symptom.options, option),
    );
    if (wrong !== undefined)
      return unknownId(`option of "${fact}"`, String(wrong), Object.keys(symptom.options));
    return operator === 'equal' || operator === 'in'
      ? undefined
      : `"${fact}" has options; use "equal" or "in"`;
  }
  if (symptom.unit !== undefined) {
    const { min, max } = symptom;
    const outside = values.find((number) => typeof number !== 'number' || number < min || number > max);
    return outside === undefined
      ? undefined
      : `"${fact}" is a number from ${min} to ${max}, never ${JSON.stringify(outside)}`;
  }
  if (operator !== 'equal' || typeof value !== 'boolean') {
    return `"${fact}" is answered with yes or no; use "equal" with true or false`;
  }
  return undefined;
}
