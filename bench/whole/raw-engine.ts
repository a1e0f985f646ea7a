import { Engine, type TopLevelCondition } from 'json-rules-engine';
import type { Pack } from '../../src/format/pack';
import type { Observed } from '../../src/study/situations';

/** Ids of the rules and yes/no symptoms that hold. */
export type Recognise = (observed: Observed) => Promise<readonly string[]>;

/**
 * json-rules-engine on a pack's rules, as somebody would use it who wants no more than the findings: one engine, built
 * once, with a rule for each rule of the pack and for each yes/no symptom.
 */
export function rawEngine({ rules, symptoms }: Pack): { readonly rules: number; readonly run: Recognise } {
  const yesNo = Object.keys(symptoms).filter(
    (id) => symptoms[id]?.unit === undefined && symptoms[id]?.options === undefined,
  );
  const all = [
    ...Object.entries(rules).map(([id, { conditions }]) => [id, conditions] as const),
    ...yesNo.map((id) => [id, { all: [{ fact: id, operator: 'equal', value: true }] }] as const),
  ];
  const engine = new Engine(
    all.map(([name, conditions]) => ({
      name,
      event: { type: 'rule' },
      // The engine may write to its input, and a pack is frozen.
      conditions: JSON.parse(JSON.stringify(conditions)) as TopLevelCondition,
    })),
    { allowUndefinedFacts: true },
  );
  const run: Recognise = async (observed) =>
    (await engine.run({ ...observed })).results.map(({ name }) => name);
  return { rules: all.length, run };
}
