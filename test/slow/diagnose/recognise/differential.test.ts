import fc from 'fast-check';
import { Engine, type TopLevelCondition } from 'json-rules-engine';
import { describe, expect, it } from 'vitest';
import { randomNumbers } from '../../../../scripts/random-models';
import { recogniseSync } from '../../../../src/diagnose/recognise/closures';
import { recognise } from '../../../../src/diagnose/recognise/engine';
import type { Findings } from '../../../../src/diagnose/recognise/finding';
import type { Answers } from '../../../../src/diagnose/request';
import { createDiagnoser } from '../../../../src/diagnoser';
import type { Condition } from '../../../../src/format/format';
import type { Pack } from '../../../../src/format/pack';
import { situation } from '../../../support/arbitrary';
import { randomAnswers, randomRules } from '../../../support/random-rules';

/** Kinds of packs; `raw` of the queries to each pack go through json-rules-engine with all rules loaded too. */
const kinds = [
  { packs: 800, rules: 6, symptoms: 6, queries: 100, raw: 20 },
  { packs: 30, rules: 40, symptoms: 15, queries: 500, raw: 10 },
  { packs: 15, rules: 300, symptoms: 40, queries: 300, raw: 3 },
  { packs: 2, rules: 2000, symptoms: 60, queries: 250, raw: 2 },
];

const random = randomNumbers(5);

describe('100,000 queries', () => {
  it.each(kinds)(
    'to $packs packs of $rules rules: the same however they are recognised',
    async (kind) => {
      for (let nth = 0; nth < kind.packs; nth += 1) {
        const pack = randomRules(random, kind.rules, kind.symptoms);
        const raw = rawEngine(pack);
        for (let query = 0; query < kind.queries; query += 1) {
          const answers = randomAnswers(pack, random);
          const sync = recogniseSync(pack, answers);
          const wrong = [
            ...differences(sync, plainly(pack, answers)),
            ...differences(await recognise(pack, answers), sync),
          ];
          if (query < kind.raw) {
            const { results } = await raw.run(Object.fromEntries(answers));
            const held = results.map(({ name }) => name).sort();
            if (String(held) !== String(rulesThatHold(pack, sync))) wrong.push('raw');
          }
          if (wrong.length > 0) expect({ wrong, answers, rules: pack.rules }).toBeUndefined();
        }
      }
    },
    300_000,
  );

  it('are as many', () => {
    expect(kinds.reduce((sum, { packs, queries }) => sum + packs * queries, 0)).toBe(100_000);
  });

  it('decide rules both ways, and leave some unknown', () => {
    const pack = randomRules(random, 300, 40);
    const values = Array.from({ length: 20 }, () => recogniseSync(pack, randomAnswers(pack, random))).flatMap(
      (findings) => Object.keys(pack.rules).map((id) => findings.get(id)?.value),
    );
    for (const value of [true, false, undefined]) {
      expect(values.filter((one) => one === value).length).toBeGreaterThan(values.length / 20);
    }
  });
});

describe('a diagnosis', () => {
  it('is the same with json-rules-engine and without, on random packs and answers', async () => {
    await fc.assert(
      fc.asyncProperty(situation, async ({ pack, answers, tried }) => {
        const { diagnose, diagnoseSync } = createDiagnoser({ device: pack });
        expect(await diagnose('device', answers, { tried })).toEqual(
          diagnoseSync('device', answers, { tried }),
        );
      }),
      { numRuns: 300 },
    );
  });
});

describe('json-rules-engine', () => {
  it('answers 100 calls at once as it answers them in turn', async () => {
    const pack = randomRules(random, 40, 15);
    const queries = Array.from({ length: 100 }, () => randomAnswers(pack, random));
    const atOnce = await Promise.all(queries.map((answers) => recognise(pack, answers)));
    for (const [index, answers] of queries.entries()) {
      expect(differences(atOnce[index] as Findings, await recognise(pack, answers))).toEqual([]);
    }
  });
});

function rawEngine({ rules }: Pack): Engine {
  const engine = new Engine([], { allowUndefinedFacts: true });
  for (const [name, { conditions }] of Object.entries(rules)) {
    engine.addRule({ name, event: { type: 'rule' }, conditions: conditions as unknown as TopLevelCondition });
  }
  return engine;
}

function rulesThatHold({ rules }: Pack, findings: Findings): string[] {
  return Object.keys(rules)
    .filter((id) => findings.get(id)?.value === true)
    .sort();
}

/** Ids that two ways to recognise disagree about, in value or in reasons. */
function differences(one: Findings, other: Findings): string[] {
  return [...new Set([...one.keys(), ...other.keys()])].filter((id) => {
    const [a, b] = [one.get(id), other.get(id)];
    return a?.value !== b?.value || String(a?.decidedBy) !== String(b?.decidedBy);
  });
}

/** Every finding by Kleene's tables, spelt out. */
function plainly({ symptoms, rules }: Pack, answers: Answers): Findings {
  const leaves = Object.entries(symptoms).flatMap(([fact, { unit, options }]): [string, Condition][] =>
    unit === undefined && options === undefined ? [[fact, { fact, operator: 'equal', value: true }]] : [],
  );
  const conditions = [
    ...leaves,
    ...Object.entries(rules).map(([id, rule]): [string, Condition] => [id, rule.conditions]),
  ];
  return new Map(
    conditions.flatMap(([id, condition]) => {
      const { value, because } = plain(condition, answers);
      return value === undefined ? [] : [[id, { value, decidedBy: [...because].sort() }]];
    }),
  );
}

interface Plain {
  readonly value: boolean | undefined;
  readonly because: ReadonlySet<string>;
}

function plain(condition: Condition, answers: Answers): Plain {
  if ('fact' in condition) {
    const { fact, operator, value } = condition;
    const answer = answers.get(fact);
    if (answer === undefined) return { value: undefined, because: new Set() };
    const holds = {
      equal: () => answer === value,
      in: () => (value as readonly unknown[]).includes(answer),
      lessThan: () => answer < value,
      lessThanInclusive: () => answer <= value,
      greaterThan: () => answer > value,
      greaterThanInclusive: () => answer >= value,
    }[operator]();
    return { value: holds, because: new Set([fact]) };
  }
  const decisive = condition.any !== undefined;
  const parts = (condition.all ?? condition.any).map((part) => plain(part, answers));
  const deciding = parts.filter(({ value }) => value === decisive);
  const all = (some: readonly Plain[]) => new Set(some.flatMap(({ because }) => [...because]));
  if (deciding.length > 0) return { value: decisive, because: all(deciding) };
  if (parts.some(({ value }) => value === undefined)) return { value: undefined, because: new Set() };
  return { value: !decisive, because: all(parts) };
}
