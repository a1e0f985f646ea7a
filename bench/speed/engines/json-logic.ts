import { LogicEngine } from 'json-logic-engine';
import jsonLogic from 'json-logic-js';
import type { Conditions } from '../../../src/format/format';
import { type Load, translate } from './engine';

const operators: Readonly<Record<string, string>> = {
  equal: '===',
  in: 'in',
  lessThan: '<',
  greaterThanInclusive: '>=',
};

function logicOf(conditions: Conditions): unknown {
  return translate<unknown>(conditions, {
    leaf: (fact, operator, value) => ({ [operators[operator] as string]: [{ var: fact }, value] }),
    all: (parts) => ({ and: parts }),
    any: (parts) => ({ or: parts }),
  });
}

/** The logic is read at every question. */
export const interpreted: Load = (rules) => {
  const engine = new LogicEngine();
  const all = rules.map(({ id, conditions }) => ({ id, logic: logicOf(conditions) }));
  return ({ facts }) => all.filter(({ logic }) => engine.run(logic, facts) === true).map(({ id }) => id);
};

/** The logic is made into code, with `new Function`. */
export const built: Load = (rules) => {
  const engine = new LogicEngine();
  const all = rules.map(({ id, conditions }) => ({ id, holds: engine.build(logicOf(conditions)) }));
  return ({ facts }) => all.filter(({ holds }) => holds(facts) === true).map(({ id }) => id);
};

export const jsonLogicJs: Load = (rules) => {
  const all = rules.map(({ id, conditions }) => ({ id, logic: logicOf(conditions) }));
  return ({ facts }) => all.filter(({ logic }) => jsonLogic.apply(logic, facts) === true).map(({ id }) => id);
};
