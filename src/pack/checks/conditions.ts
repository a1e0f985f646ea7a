import type { Issue } from '../../errors';
import { unknownId } from '../../errors';
import type { Condition, Leaf, PackData, Symptom } from '../../format/format';
import { collect } from '../../format/limits';

type Path = Issue['path'];

/** Conditions that name unknown symptoms, or compare them with what they can never be. */
export function checkConditions({ symptoms, rules = {} }: PackData): Issue[] {
  const known = Object.keys(symptoms);
  const leaves = Object.entries(rules).flatMap(([id, { conditions }]) =>
    placedLeaves(conditions, ['rules', id, 'conditions']),
  );
  return collect(leaves, ({ leaf, path }) => {
    if (Object.hasOwn(symptoms, leaf.fact)) {
      return checkLeaf(leaf, symptoms[leaf.fact] as Symptom, [...path, 'value']);
    }
    const message = unknownId('symptom', leaf.fact, known);
    return { code: 'unknown-symptom', path: [...path, 'fact'], message };
  });
}

function placedLeaves(condition: Condition, path: Path): { leaf: Leaf; path: Path }[] {
  if ('fact' in condition) return [{ leaf: condition, path }];
  const key = condition.all ? 'all' : 'any';
  return (condition.all ?? condition.any).flatMap((part, index) => placedLeaves(part, [...path, key, index]));
}

function checkLeaf(leaf: Leaf, symptom: Symptom, path: Path): Issue | undefined {
  const message = wrongComparison(leaf, symptom);
  if (message !== undefined) return { code: 'wrong-comparison', path, message };
  if (symptom.unit === undefined) return undefined;
  const { min, max, unit } = symptom;
  const outside = [leaf.value].flat().find((value) => Number(value) < min || Number(value) > max);
  if (outside === undefined) return undefined;
  return {
    code: 'threshold-out-of-range',
    path,
    message: `"${leaf.fact}" is a number from ${min} to ${max} (${unit}), never ${outside}`,
  };
}

function wrongComparison({ fact, operator, value }: Leaf, { options, unit }: Symptom): string | undefined {
  const values = [value].flat();
  if ((operator === 'in') !== Array.isArray(value)) {
    return operator === 'in' ? '"in" takes a list of values' : `"${operator}" takes one value, not a list`;
  }
  if (options) {
    const odd = values.find((option) => typeof option !== 'string' || !Object.hasOwn(options, option));
    if (odd !== undefined) return unknownId(`option of "${fact}"`, String(odd), Object.keys(options));
    return operator === 'equal' || operator === 'in'
      ? undefined
      : `"${fact}" has options; use "equal" or "in"`;
  }
  if (unit !== undefined) {
    const odd = values.find((number) => typeof number !== 'number');
    return odd === undefined
      ? undefined
      : `"${fact}" is answered with a number (${unit}), never ${JSON.stringify(odd)}`;
  }
  if (operator !== 'equal' || typeof value !== 'boolean') {
    return `"${fact}" is answered with yes or no; use "equal" with true or false`;
  }
  return undefined;
}
