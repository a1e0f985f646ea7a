import { ZenEngine } from '@gorules/zen-engine';
import type { Condition, Conditions, Leaf } from '../../../src/format/format';
import type { Load } from './engine';

const engine = new ZenEngine();

/** A decision table: a column a fact, a row a rule; a rule with an `any` has a row for each of its parts. */
export const zen: Load = (rules) => {
  const rows = rules.flatMap(({ id, conditions }) =>
    alternatives(conditions).map((leaves) => ({ id, leaves })),
  );
  const facts = [...new Set(rows.flatMap(({ leaves }) => leaves.map(({ fact }) => fact)))];
  const decision = engine.createDecision(tableOf(rows, facts));
  return async ({ whole }) => {
    const { result } = await decision.evaluate(named(whole));
    return [...new Set((result as readonly { readonly rule: string }[]).map(({ rule }) => rule))];
  };
};

function alternatives(condition: Condition | Conditions): Leaf[][] {
  if ('fact' in condition) return [[condition]];
  const parts = (condition.all ?? condition.any).map(alternatives);
  if (condition.any) return parts.flat();
  return parts.reduce((rows, part) => rows.flatMap((row) => part.map((more) => [...row, ...more])), [
    [],
  ] as Leaf[][]);
}

interface Row {
  readonly id: string;
  readonly leaves: readonly Leaf[];
}

function tableOf(rows: readonly Row[], facts: readonly string[]): object {
  const content = {
    hitPolicy: 'collect',
    inputs: facts.map((fact) => ({ id: fact, name: fact, type: 'expression', field: nameOf(fact) })),
    outputs: [{ id: 'out', name: 'rule', type: 'expression', field: 'rule' }],
    rules: rows.map(({ id, leaves }, index) => ({
      _id: String(index),
      ...Object.fromEntries(facts.map((fact) => [fact, cellOf(leaves.filter((leaf) => leaf.fact === fact))])),
      out: JSON.stringify(id),
    })),
  };
  const at = { position: { x: 0, y: 0 } };
  return {
    nodes: [
      { ...at, id: 'in', type: 'inputNode', name: 'in' },
      { ...at, id: 'table', type: 'decisionTableNode', name: 'table', content },
      { ...at, id: 'done', type: 'outputNode', name: 'done' },
    ],
    edges: [
      { id: 'a', sourceId: 'in', targetId: 'table', type: 'edge' },
      { id: 'b', sourceId: 'table', targetId: 'done', type: 'edge' },
    ],
  };
}

function cellOf(leaves: readonly Leaf[]): string {
  return [...new Set(leaves.map(comparison))].join(' and ');
}

function comparison({ operator, value }: Leaf): string {
  if (operator === 'lessThan') return `< ${value}`;
  if (operator === 'greaterThanInclusive') return `>= ${value}`;
  return JSON.stringify(value);
}

/** Names of its expressions have no hyphens. */
const nameOf = (fact: string) => fact.replaceAll('-', '_');

const renamed = new WeakMap<object, object>();

/** Facts under the table's names, made once a query, so that renaming is not timed. */
function named(facts: object): object {
  let known = renamed.get(facts);
  if (known === undefined) {
    known = Object.fromEntries(Object.entries(facts).map(([fact, value]) => [nameOf(fact), value]));
    renamed.set(facts, known);
  }
  return known;
}
