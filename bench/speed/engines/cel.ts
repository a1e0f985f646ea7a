import { parse } from '@marcbachmann/cel-js';
import { type Load, translate } from './engine';

const operators: Readonly<Record<string, string>> = {
  equal: '==',
  in: 'in',
  lessThan: '<',
  greaterThanInclusive: '>=',
};

/** Numbers are doubles in a query, and CEL compares a double with a double only. */
function literal(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(literal).join(', ')}]`;
  return typeof value === 'number' ? value.toFixed(1) : JSON.stringify(value);
}

/** Names of CEL have no hyphens, so the facts are looked up in a map. */
export const celJs: Load = (rules) => {
  const all = rules.map(({ id, conditions }) => ({
    id,
    holds: parse(
      translate<string>(conditions, {
        leaf: (fact, operator, value) => `f["${fact}"] ${operators[operator]} ${literal(value)}`,
        all: (parts) => `(${parts.join(' && ')})`,
        any: (parts) => `(${parts.join(' || ')})`,
      }),
    ),
  }));
  return ({ whole }) => {
    const context = { f: whole };
    return all.filter(({ holds }) => holds(context) === true).map(({ id }) => id);
  };
};
