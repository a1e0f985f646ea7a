import type { Condition, Operator } from '../format/format';

type Parts = readonly [Condition, ...Condition[]];

/** The condition that a yes/no symptom is answered with yes. */
export function yes<const Id extends string>(symptom: Id) {
  return is(symptom, true);
}

/** The condition that a yes/no symptom is answered with no. Unanswered is not no. */
export function no<const Id extends string>(symptom: Id) {
  return is(symptom, false);
}

/** The condition that a choice is answered with this option, or a number with exactly this number. */
export function is<const Id extends string, const Value extends string | number | boolean>(
  symptom: Id,
  value: Value,
) {
  return { fact: symptom, operator: 'equal', value } as const;
}

/** The condition that a choice or a number is answered with one of these. */
export function oneOf<
  const Id extends string,
  const Values extends readonly [string, ...string[]] | readonly [number, ...number[]],
>(symptom: Id, ...values: Values) {
  return { fact: symptom, operator: 'in', value: values } as const;
}

/** The condition that a number is less than this one. */
export const below = comparison('lessThan');

/** The condition that a number is this one or less. */
export const atMost = comparison('lessThanInclusive');

/** The condition that a number is greater than this one. */
export const above = comparison('greaterThan');

/** The condition that a number is this one or greater. */
export const atLeast = comparison('greaterThanInclusive');

function comparison<const Comparison extends Operator>(operator: Comparison) {
  return <const Id extends string>(symptom: Id, value: number) =>
    ({ fact: symptom, operator, value }) as const;
}

/**
 * Conditions that must all hold. The result is plain JSON as in a pack, so you can mix both.
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

/** Conditions of which at least one must hold. */
export function any<const Any extends Parts>(...parts: Any) {
  return { any: parts } as const;
}
