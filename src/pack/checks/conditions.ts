import { type Issue, type Path, unknownId } from '../../errors';
import { type Condition, type Leaf, partsOf } from '../../format/condition';
import type { PackData, Symptom } from '../../format/format';

/** Conditions about unknown symptoms, and comparisons with values that can never be the answer. */
export function* checkConditions({ symptoms, rules = {} }: PackData): Generator<Issue> {
  for (const [id, { conditions }] of Object.entries(rules)) {
    for (const { leaf, path } of placedLeaves(conditions, ['rules', id, 'conditions'])) {
      const symptom = Object.hasOwn(symptoms, leaf.fact) ? symptoms[leaf.fact] : undefined;
      if (symptom) yield* checkLeaf(leaf, symptom, [...path, 'value']);
      else {
        const message = unknownId('symptom', leaf.fact, Object.keys(symptoms));
        yield { code: 'unknown-symptom', path: [...path, 'fact'], message };
      }
    }
  }
}

function placedLeaves(condition: Condition, path: Path): { leaf: Leaf; path: Path }[] {
  if ('fact' in condition) return [{ leaf: condition, path }];
  const key = condition.all ? 'all' : 'any';
  return partsOf(condition).flatMap((part, index) => placedLeaves(part, [...path, key, index]));
}

function* checkLeaf(leaf: Leaf, symptom: Symptom, path: Path): Generator<Issue> {
  const message = wrongComparison(leaf, symptom);
  if (message !== undefined) yield { code: 'wrong-comparison', path, message };
  else if (symptom.unit !== undefined) {
    const { min, max, unit } = symptom;
    const outside = [leaf.value].flat().find((value) => Number(value) < min || Number(value) > max);
    if (outside === undefined) return;
    const range = `"${leaf.fact}" must be compared with a number from ${min} to ${max} (${unit})`;
    yield { code: 'threshold-out-of-range', path, message: `${range}, not ${outside}` };
  }
}

function wrongComparison({ fact, operator, value }: Leaf, { options, unit }: Symptom): string | undefined {
  const values = [value].flat();
  if (operator === 'in' && !Array.isArray(value)) return '"in" needs a list of values';
  if (operator !== 'in' && Array.isArray(value)) return `"${operator}" needs one value, not a list`;
  if (options) {
    const wrong = values.find((option) => typeof option !== 'string' || !Object.hasOwn(options, option));
    if (wrong !== undefined) return unknownId(`option of "${fact}"`, String(wrong), Object.keys(options));
    const isFitting = operator === 'equal' || operator === 'in';
    return isFitting ? undefined : `"${fact}" has options; use "equal" or "in"`;
  }
  if (unit === undefined) {
    const isFitting = operator === 'equal' && typeof value === 'boolean';
    return isFitting ? undefined : `"${fact}" is answered with yes or no; use "equal" with true or false`;
  }
  const wrong = values.find((number) => typeof number !== 'number');
  if (wrong === undefined) return undefined;
  return `"${fact}" is answered with a number (${unit}), not ${JSON.stringify(wrong)}`;
}
