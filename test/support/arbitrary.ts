import fc from 'fast-check';
import { conditionOf, factsOf } from '../../src/format/condition';
import type {
  Caution,
  Condition,
  Conditions,
  Estimate,
  Method,
  PackData,
  Remedy,
  Symptom,
} from '../../src/format/format';
import { limits } from '../../src/format/limits';
import type { Pack } from '../../src/format/pack';
import { parsePack } from '../../src/pack/parse';
import { riskOfRemedy } from '../../src/safety/hazards';
import { methods } from '../../src/safety/methods';
import { harms } from '../../src/safety/risk';
import type { AnswerValue } from '../../src/vocabulary';

/** Ids that trip code which looks keys up without asking whether they are the object's own. */
const hostileIds = [
  'constructor',
  'hasownproperty',
  'then',
  'length',
  'name',
  'value',
  'result',
  'a',
  'b',
  'zz',
];

const range = fc
  .tuple(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 0, max: 600 }))
  .map(([a, b]): [number, number] => [a, a + b]);
const minutes = fc.record({ 'hands-on': range, waiting: range });

/** A word, or a count beside it, of any size. */
function estimate<Word extends string>(...words: readonly Word[]): fc.Arbitrary<Estimate<Word>> {
  const word = fc.constantFrom(...words);
  const size = fc.constantFrom(0, 0.1, 3, 40, limits.count);
  const counted = fc
    .tuple(word, size, size)
    .map(([one, a, b]) => ({ word: one, seen: Math.min(a, b), of: Math.max(a, b) }));
  return fc.oneof({ weight: 4, arbitrary: word }, { weight: 1, arbitrary: counted });
}

const frequency = estimate('always', 'usually', 'often', 'sometimes', 'rarely', 'never');
const prior = estimate('common', 'occasional', 'rare');
const chance = estimate('usually', 'sometimes', 'rarely');
const harm = fc.constantFrom(...harms);

const symptom: fc.Arbitrary<Symptom> = fc.oneof(
  { weight: 3, arbitrary: fc.constant({ question: 'Is it so?' }) },
  { weight: 1, arbitrary: fc.constant({ question: 'How much?', unit: '%', min: 0, max: 10 }) },
  {
    weight: 1,
    arbitrary: fc.constant({ question: 'Which?', options: { one: 'One', two: 'Two', three: 'Three' } }),
  },
);

function leafOf(id: string, { unit, options }: Symptom): fc.Arbitrary<Condition> {
  if (options) {
    const option = fc.constantFrom(...Object.keys(options));
    return fc.oneof(
      option.map((value): Condition => ({ fact: id, operator: 'equal', value })),
      fc
        .uniqueArray(option, { minLength: 1 })
        .map((value): Condition => ({ fact: id, operator: 'in', value })),
    );
  }
  if (unit === undefined) return fc.boolean().map((value) => ({ fact: id, operator: 'equal', value }));
  const number = fc.integer({ min: 0, max: 10 });
  const compare = fc.constantFrom(
    'lessThan',
    'lessThanInclusive',
    'greaterThan',
    'greaterThanInclusive',
    'equal',
  );
  return fc.oneof(
    fc.tuple(compare, number).map(([operator, value]) => ({ fact: id, operator, value }) as Condition),
    fc
      .uniqueArray(number, { minLength: 1, maxLength: 3 })
      .map((value): Condition => ({ fact: id, operator: 'in', value })),
  );
}

function conditionsOf(symptoms: Record<string, Symptom>): fc.Arbitrary<Conditions> {
  const leaf = fc.oneof(...Object.entries(symptoms).map(([id, one]) => leafOf(id, one)));
  const { conditions } = fc.letrec<{ conditions: Conditions; part: Condition }>((tie) => ({
    part: fc.oneof({ maxDepth: 2, withCrossShrink: true }, leaf, tie('conditions')),
    conditions: fc
      .tuple(fc.boolean(), fc.array(tie('part'), { minLength: 1, maxLength: 3 }))
      .map(([all, parts]) => (all ? { all: parts } : { any: parts })),
  }));
  return conditions;
}

/** Random valid pack data; ids are hostile, hazards plenty, chances extreme. */
export const packData: fc.Arbitrary<PackData> = fc
  .uniqueArray(fc.constantFrom(...hostileIds), { minLength: 2, maxLength: 6 })
  .chain((ids) => fc.tuple(...ids.map((id) => fc.tuple(fc.constant(id), symptom))))
  .map((entries): Record<string, Symptom> => Object.fromEntries(entries))
  .chain((symptoms) => {
    const rule = conditionsOf(symptoms).map((conditions) => ({ conditions }));
    return fc.tuple(fc.constant(symptoms), fc.array(rule, { minLength: 1, maxLength: 4 }));
  })
  .chain(([symptoms, ruleList]) => {
    const rules = Object.fromEntries(ruleList.map((rule, index) => [`rule-${index}`, rule]));
    const yesNo = Object.keys(symptoms).filter(
      (id) => !symptoms[id]?.options && symptoms[id]?.unit === undefined,
    );
    const finding = fc.constantFrom(...yesNo, ...Object.keys(rules));
    const remedyIds = ['remedy-a', 'remedy-b', 'remedy-c', 'remedy-d', 'constructor'];
    const sources = fc.constant(['somebody']);
    const fault = fc.record({
      name: fc.constant('A state'),
      prior,
      signs: fc.dictionary(finding, frequency, { minKeys: 1, maxKeys: 3, noNullPrototype: true }),
      remedies: fc.dictionary(fc.constantFrom(...remedyIds), chance, { maxKeys: 4, noNullPrototype: true }),
      sources,
    });
    const reasons = fc.dictionary(finding, fc.constant('A reason'), { maxKeys: 1, noNullPrototype: true });
    const hazard = fc.record({
      harm,
      likelihood: fc.constantFrom('remote', 'possible', 'likely'),
      hazard: fc.constant('A hazard.'),
      consequence: fc.constant('A consequence.'),
      avoidance: fc.constant('An avoidance.'),
    });
    const remedy = fc.record(
      {
        title: fc.constant('Do it'),
        steps: fc.constant(['Do this.']),
        minutes,
        sources,
        methods: fc.uniqueArray(fc.constantFrom(...Object.keys(methods)), { maxLength: 2 }),
        hazards: fc.array(hazard, { minLength: 1, maxLength: 2 }),
        needs: reasons,
        blockedBy: reasons,
      },
      { requiredKeys: ['title', 'steps', 'minutes', 'methods', 'sources'] },
    );
    const alert = fc.record({
      name: fc.constant('An alert'),
      when: fc.uniqueArray(finding, { minLength: 1, maxLength: 2 }),
      harm,
      hazard: fc.constant('A hazard.'),
      consequence: fc.constant('A consequence.'),
      now: fc.constant(['Stop.']),
      sources,
    });
    const caution = fc.record(
      {
        name: fc.constant('A state'),
        when: fc.uniqueArray(finding, { minLength: 1, maxLength: 2 }),
        after: fc.uniqueArray(fc.constantFrom(...Object.keys(methods)), { minLength: 1, maxLength: 2 }),
        unless: fc.uniqueArray(finding, { minLength: 1, maxLength: 1 }),
        forbids: fc.uniqueArray(fc.constantFrom('charging', ...Object.keys(methods)), {
          minLength: 1,
          maxLength: 3,
        }),
        because: fc.constant('It is not safe.'),
        until: fc.constant('Wait for a day.'),
        sources,
      },
      { requiredKeys: ['name', 'when', 'forbids', 'because', 'sources'] },
    );
    return fc.record({
      format: fc.constant(1 as const),
      device: fc.constant({ name: 'A device' }),
      sources: fc.constant({ somebody: { title: 'Somebody', grade: 'unverified' as const } }),
      symptoms: fc.constant(symptoms),
      rules: fc.constant(rules),
      faults: fc
        .array(fault, { minLength: 1, maxLength: 5 })
        .map((faults) => Object.fromEntries(faults.map((one, i) => [`fault-${i}`, one]))),
      remedies: fc
        .tuple(...remedyIds.map(() => remedy))
        .map((list) => Object.fromEntries(remedyIds.map((id, i) => [id, list[i]]))),
      // A pack without one could not charge anything.
      alerts: fc
        .array(alert, { minLength: 1, maxLength: 2 })
        .map((list) => Object.fromEntries(list.map((one, i) => [`alert-${i}`, one]))),
      cautions: fc
        .array(caution, { maxLength: 2 })
        .map((list) => Object.fromEntries(list.map((one, i) => [`caution-${i}`, one]))),
      service: fc.record({
        title: fc.constant('Service'),
        steps: fc.constant(['Go there.']),
        minutes,
        sources,
      }),
    }) as fc.Arbitrary<PackData>;
  })
  .chain((data) => withTests(data));

/** Methods that a test may have. */
const mildMethods = (Object.keys(methods) as Method[]).filter(
  (method) => riskOfRemedy({ methods: [method] }) !== 'high',
);

/** The pack with tests, and with outcomes of remedies that answer what is not about safety. */
function withTests(data: PackData): fc.Arbitrary<PackData> {
  const { alerts = {}, cautions = {} } = data;
  const states: readonly Pick<Caution, 'when' | 'unless'>[] = [
    ...Object.values(alerts),
    ...Object.values(cautions),
  ];
  const safety = new Set(
    states
      .flatMap(({ when = [], unless = [] }) => [...when, ...unless])
      .flatMap((id) => factsOf(conditionOf(data, id))),
  );
  const free = Object.entries(data.symptoms).filter(([id]) => !safety.has(id));
  const how = fc.record({
    steps: fc.constant(['Look at it.']),
    methods: fc.uniqueArray(fc.constantFrom(...mildMethods), { maxLength: 1 }),
  });
  const tested = fc.record(
    Object.fromEntries(Object.keys(data.symptoms).map((id) => [id, fc.option(how, { freq: 2 })])),
    { noNullPrototype: true },
  );
  const outcome = answersTo({ symptoms: Object.fromEntries(free) }).map((answers) => ({
    text: 'It is still so',
    answers: Object.fromEntries(Object.entries(answers).filter(([, answer]) => answer !== null)),
  }));
  const outcomes = fc.record(
    Object.fromEntries(Object.keys(data.remedies).map((id) => [id, fc.option(outcome, { freq: 2 })])),
    { noNullPrototype: true },
  );
  return fc.tuple(tested, outcomes).map(([tests, reported]) => ({
    ...data,
    symptoms: Object.fromEntries(
      Object.entries(data.symptoms).map(([id, one]) => [
        id,
        { ...one, ...(tests[id] && { how: tests[id] }) } as Symptom,
      ]),
    ),
    remedies: Object.fromEntries(
      Object.entries(data.remedies).map(([id, one]) => [
        id,
        { ...one, ...(reported[id] && { outcomes: { 'still-so': reported[id] } }) } as Remedy,
      ]),
    ),
  }));
}

/** Random answers to a pack's symptoms; some are left out, some are `null`: the owner does not know. */
export function answersTo({
  symptoms,
}: {
  symptoms: Readonly<Record<string, Symptom>>;
}): fc.Arbitrary<Record<string, AnswerValue | null>> {
  const value = ({ unit, options }: Symptom): fc.Arbitrary<AnswerValue> => {
    if (options) return fc.constantFrom(...Object.keys(options));
    return unit === undefined ? fc.boolean() : fc.integer({ min: 0, max: 10 });
  };
  const answer = (symptom: Symptom) => fc.option(value(symptom), { freq: 6 });
  return fc.record(Object.fromEntries(Object.entries(symptoms).map(([id, one]) => [id, answer(one)])), {
    requiredKeys: [],
    noNullPrototype: true,
  }) as fc.Arbitrary<Record<string, AnswerValue | null>>;
}

export interface Situation {
  readonly data: PackData;
  readonly pack: Pack;
  readonly answers: Record<string, AnswerValue | null>;
  readonly tried: string[];
}

/** A random pack with random answers and remedies already tried. */
export const situation: fc.Arbitrary<Situation> = packData.chain((data) =>
  fc.record({
    data: fc.constant(data),
    pack: fc.constant(parsePack(data) as Pack),
    answers: answersTo(data),
    tried: fc.uniqueArray(fc.constantFrom(...Object.keys(data.remedies)), { maxLength: 2 }),
  }),
);

/** The same value with the keys of every object in another order. */
export function shuffled<Value>(value: Value, seed: number): Value {
  if (Array.isArray(value)) return value.map((part) => shuffled(part, seed)) as Value;
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([key, part], index) => ({
    key,
    part,
    place: ((index + 1) * seed) % 7919,
  }));
  entries.sort((a, b) => a.place - b.place);
  return Object.fromEntries(entries.map(({ key, part }) => [key, shuffled(part, seed)])) as Value;
}
