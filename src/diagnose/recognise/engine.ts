import type { Almanac, Rule, RuleResult, TopLevelCondition } from 'json-rules-engine';
import type { Condition, Leaf } from '../../format/format';
import type { Pack } from '../../format/pack';
import { perPack } from '../../format/pack';
import type { Answers } from '../request';
import { answeredYesOrNo, matcherOf, reasoned } from './closures';
import { allOf, anyOf, type Finding, type Findings, unknown } from './finding';

/**
 * Recognises the findings of a pack with json-rules-engine.
 *
 * The engine judges every rule that could hold. Of the others it would only say that they do not hold; whether such a
 * rule fails or is unknown follows from the same conditions.
 */
export async function recognise(pack: Pack, answers: Answers): Promise<Findings> {
  const findings = answeredYesOrNo(answers);
  const { match, touched } = matcherOf(pack);
  const candidates = new Set(touched(answers));
  match(answers, (id, holds) => {
    if (holds) return;
    candidates.delete(id);
    findings.set(id, reasoned(pack, id, answers));
  });
  for (const { name, conditions } of await run(pack, answers, [...candidates]))
    findings.set(name, findingOf(conditions as Evaluated, answers));
  return findings;
}

/**
 * Those of the given rules that hold, as json-rules-engine reports them. The engine is new in every call, because
 * overlapping runs of one engine lose matches without an error.
 */
export async function run(
  pack: Pack,
  answers: Answers,
  candidates: readonly string[],
): Promise<readonly RuleResult[]> {
  if (candidates.length === 0) return [];
  const { Engine, Rule, almanacOf } = await loaded();
  const known = rulesOf(pack);
  const rules = candidates.map((id) => {
    const rule = known.get(id) ?? new Rule(propertiesOf(pack, id));
    known.set(id, rule);
    return rule;
  });
  const { results } = await new Engine(rules, options).run(undefined, { almanac: almanacOf(answers) });
  return results;
}

/** Every fact that is not there is unknown. Nothing in a pack has a path, and the engine's own resolver runs code that stands in one. */
const options = { allowUndefinedFacts: true, pathResolver: (value: unknown) => value };

/** Rules as the engine has them, by id; made when first needed, since most never are. */
const rulesOf = perPack((): Map<string, Rule> => new Map());

function propertiesOf({ rules }: Pack, id: string) {
  return {
    name: id,
    // Events of the engine's emitter; it rejects the whole run if one is called "error".
    event: { type: 'rule' },
    // The engine may write to its input, and a pack is frozen.
    conditions: JSON.parse(JSON.stringify(rules[id]?.conditions)) as TopLevelCondition,
  };
}

let loading: ReturnType<typeof load> | undefined;

/** json-rules-engine, imported on first use; who diagnoses synchronously never loads it. */
function loaded() {
  loading ??= load();
  return loading;
}

async function load() {
  const imported = await import('json-rules-engine');
  // It is CommonJS, and a bundler that splits code may give all of it as `default`.
  const { Almanac, Engine, Rule } =
    'Engine' in imported ? imported : (imported as { default: typeof imported }).default;

  /** Reads answers, and nothing that an object inherits. */
  class AnswerAlmanac extends Almanac {
    readonly #answers: Answers;

    constructor(answers: Answers) {
      super(options);
      this.#answers = answers;
    }

    override factValue<T>(symptom: string): Promise<T> {
      return Promise.resolve(this.#answers.get(symptom) as T);
    }
  }

  return { Engine, Rule, almanacOf: (answers: Answers): Almanac => new AnswerAlmanac(answers) };
}

/** A condition as json-rules-engine returns it, each part with its result. */
type Evaluated = Condition & { readonly result?: boolean };

/** Reads a three-valued finding off the condition tree that json-rules-engine evaluated. */
function findingOf(condition: Evaluated, answers: Answers): Finding {
  if ('operator' in condition && 'fact' in condition) return leafFinding(condition, answers);
  const { all, any } = condition as { all?: readonly Condition[]; any?: readonly Condition[] };
  const parts = (all ?? any ?? []).map((part) => findingOf(part, answers));
  return all ? allOf(parts) : anyOf(parts);
}

function leafFinding({ fact, result }: Leaf & { readonly result?: boolean }, answers: Answers): Finding {
  return answers.has(fact) ? { value: result === true, decidedBy: [fact] } : unknown;
}
