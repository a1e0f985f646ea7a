import { RuleEngine } from 'node-rules';
import { Rools, Rule } from 'rools';
import { type Load, predicate } from './engine';

export const rools: Load = async (rules) => {
  let holding: string[] = [];
  const engine = new Rools();
  await engine.register(
    rules.map(({ id, conditions }) => {
      const holds = predicate(conditions);
      // Premises are told apart by their source text, which is the same for all of these.
      const when = Object.assign((facts: object) => holds(facts), { toString: () => id });
      // biome-ignore lint/suspicious/noThenProperty: so it is called there.
      return new Rule({ name: id, when, then: () => holding.push(id) });
    }),
  );
  return async ({ facts }) => {
    holding = [];
    await engine.evaluate(facts);
    return holding;
  };
};

export const nodeRules: Load = (rules) => {
  let holding: string[] = [];
  const engine = new RuleEngine(
    rules.map(({ id, conditions }) => {
      const holds = predicate(conditions);
      return {
        name: id,
        condition: (flow, facts) => flow.when(holds(facts)),
        consequence: (flow) => {
          holding.push(id);
          flow.next();
        },
      };
    }),
    { ignoreFactChanges: true },
  );
  return ({ facts }) =>
    new Promise((resolve) => {
      holding = [];
      engine.execute(facts, () => resolve(holding));
    });
};
