import type { Condition } from '../format/format';

type Parts = readonly [Condition, ...Condition[]];

/** The condition that a yes/no symptom is answered with yes. */
export function yes<const Id extends string>(symptom: Id) {
  return { fact: symptom, operator: 'equal', value: true } as const;
}

/** The condition that a yes/no symptom is answered with no; unanswered is not no. */
export function no<const Id extends string>(symptom: Id) {
  return { fact: symptom, operator: 'equal', value: false } as const;
}

/** The condition that a choice is answered with one option, or a number with exactly this one. */
export function is<const Id extends string, const Value extends string | number>(symptom: Id, value: Value) {
  return { fact: symptom, operator: 'equal', value } as const;
}

/** The condition that a choice or a number is answered with one of these. */
export function oneOf<
  const Id extends string,
  const Values extends readonly [string, ...string[]] | readonly [number, ...number[]],
>(symptom: Id, ...values: Values) {
  return { fact: symptom, operator: 'in', value: values } as const;
}

/** The condition that a number is smaller than this one. */
export function below<const Id extends string>(symptom: Id, value: number) {
  return { fact: symptom, operator: 'lessThan', value } as const;
}

/** The condition that a number is this one or smaller. */
export function atMost<const Id extends string>(symptom: Id, value: number) {
  return { fact: symptom, operator: 'lessThanInclusive', value } as const;
}

/** The condition that a number is greater than this one. */
export function above<const Id extends string>(symptom: Id, value: number) {
  return { fact: symptom, operator: 'greaterThan', value } as const;
}

/** The condition that a number is this one or greater. */
export function atLeast<const Id extends string>(symptom: Id, value: number) {
  return { fact: symptom, operator: 'greaterThanInclusive', value } as const;
}

/**
 * Conditions that must all hold. What these functions make is the plain JSON of a pack, so it can be mixed with it.
 *
 * @example
 * ```ts
 * import { all, any, below, no, yes } from 'remedy-rules/pack';
 *
 * const conditions = all(below('battery-percent', 15), any(yes('screen-dark'), no('takes-charge')));
 * console.log(JSON.stringify(conditions));
 * ```
 */
export function all<const All extends Parts>(...parts: All) {
  return { all: parts } as const;
}

/** Conditions of which one must hold. */
export function any<const Any extends Parts>(...parts: Any) {
  return { any: parts } as const;
}
