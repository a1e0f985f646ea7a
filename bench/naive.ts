import { Engine, type TopLevelCondition } from 'json-rules-engine';
import type { Answers } from '../src/observe';
import { yes } from '../src/recognise/compile';
import type { Pack } from '../src/types';

/** Findings that are true, by json-rules-engine alone: every rule of the pack in a new engine. */
export async function recogniseNaively(pack: Pack, answers: Answers): Promise<string[]> {
  const engine = new Engine([], { allowUndefinedFacts: true });
  const add = (name: string, conditions: object) =>
    engine.addRule({ name, event: { type: name }, conditions: conditions as TopLevelCondition });
  for (const [id, symptom] of Object.entries(pack.symptoms)) {
    if (!symptom.options && symptom.unit === undefined) add(id, { all: [yes(id)] });
  }
  // The engine writes to its input, and a pack is frozen.
  for (const [id, { conditions }] of Object.entries(pack.rules))
    add(id, JSON.parse(JSON.stringify(conditions)));
  const { results } = await engine.run(Object.fromEntries(answers));
  return results.map(({ name }) => name);
}
