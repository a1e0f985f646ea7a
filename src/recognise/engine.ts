import type { RuleProperties, TopLevelCondition } from 'json-rules-engine';
import type { Answers } from '../observe';
import type { Condition, Leaf } from '../pack/format';
import { perPack } from '../pack/per-pack';
import type { Pack } from '../types';
import { yes } from './compile';
import { factsOf } from './facts';
import { allOf, anyOf, type Finding, type Findings, unknown } from './finding';

/**
 * Recognises the findings of a pack with json-rules-engine.
 *
 * Only rules that an answer can touch are run; conditions are positive, so every other rule is unknown. The
 * engine is new in every call, because overlapping runs of one engine lose matches without an error.
 */
export async function recognise(pack: Pack, answers: Answers): Promise<Findings> {
  const rules = rulesOf(pack);
  const candidates = rules.filter(({ facts }) => facts.some((fact) => answers.has(fact)));
  const decided = await run(candidates, answers);
  return new Map(rules.map(({ id }) => [id, decided.get(id) ?? unknown]));
}

interface Candidate {
  readonly id: string;
  readonly facts: readonly string[];
  readonly properties: RuleProperties;
}

/** Every finding as a rule of json-rules-engine: a yes/no symptom is the rule that its answer is yes. */
const rulesOf = perPack((pack): readonly Candidate[] => {
  const candidate = (id: string, conditions: Condition): Candidate => ({
    id,
    facts: factsOf(conditions),
    // The engine writes to its input, and a pack is frozen.
    properties: {
      name: id,
      event: { type: id },
      conditions: JSON.parse(JSON.stringify(conditions)) as TopLevelCondition,
    },
  });
  return [
    ...Object.entries(pack.symptoms)
      .filter(([, symptom]) => !symptom.options && symptom.unit === undefined)
      .map(([id]) => candidate(id, { all: [yes(id)] })),
    ...Object.entries(pack.rules).map(([id, rule]) => candidate(id, rule.conditions)),
  ];
});

async function run(candidates: readonly Candidate[], answers: Answers): Promise<Map<string, Finding>> {
  if (candidates.length === 0) return new Map();
  const { Engine } = await library();
  const engine = new Engine(
    candidates.map(({ properties }) => properties),
    // Nothing in a pack has a path, and the engine's own resolver runs code that stands in one.
    { allowUndefinedFacts: true, pathResolver: (value) => value },
  );
  for (const [id, value] of answers) engine.addFact(id, value);
  const { results, failureResults } = await engine.run();
  return new Map(
    [...results, ...failureResults].map(({ name, conditions }) => [
      name,
      findingOf(conditions as unknown as Condition & Result, answers),
    ]),
  );
}

/** json-rules-engine is CommonJS, and a bundler that splits code may give all of it as `default`. */
async function library() {
  const loaded = await import('json-rules-engine');
  return 'Engine' in loaded ? loaded : (loaded as { default: typeof loaded }).default;
}

interface Result {
  readonly result?: boolean;
}

/** Reads a three-valued finding off the condition tree that json-rules-engine evaluated. */
function findingOf(condition: Condition & Result, answers: Answers): Finding {
  if ('operator' in condition && 'fact' in condition) return leafFinding(condition, answers);
  const { all, any } = condition as { all?: readonly Condition[]; any?: readonly Condition[] };
  const parts = (all ?? any ?? []).map((part) => findingOf(part, answers));
  return all ? allOf(parts) : anyOf(parts);
}

function leafFinding({ fact, result }: Leaf & Result, answers: Answers): Finding {
  return answers.has(fact) ? { value: result === true, decidedBy: [fact] } : unknown;
}
