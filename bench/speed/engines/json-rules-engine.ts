import { Engine, type TopLevelCondition } from 'json-rules-engine';
import type { Load } from './engine';

/** One engine, loaded once, as its guide shows. */
export const jsonRulesEngine: Load = (rules) => {
  const engine = new Engine(
    rules.map(({ id, conditions }) => ({
      name: id,
      event: { type: 'rule' },
      conditions: conditions as unknown as TopLevelCondition,
    })),
    { allowUndefinedFacts: true },
  );
  return async ({ facts }) => (await engine.run(facts)).results.map(({ name }) => name);
};
