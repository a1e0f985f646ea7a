import Ajv from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Conversation, createConversations } from '../../../src/conversation';
import { triedOutcomes } from '../../../src/diagnose/settings';
import { createSyncDiagnoser } from '../../../src/diagnoser';
import { isRemedyRulesError } from '../../../src/errors';
import type { Pack } from '../../../src/format/pack';
import { outcomeIds } from '../../../src/format/remedy';
import { diagnoseSync, packs, summarise } from '../../../src/index';
import {
  conversationSchema,
  diagnosisSchema,
  issuesOf,
  observationsSchema,
  requestSchema,
  summarySchema,
  toJsonSchema,
  triedSchema,
} from '../../../src/schema';
import { answersTo, situation } from '../../support/arbitrary';

type Schema = typeof conversationSchema;

// Without `ownProperties`, ajv takes what every object inherits for an answer to a symptom called `constructor`.
const ajv = new Ajv({ ownProperties: true, strict: true, allowUnionTypes: true, strictTypes: false });
const validatorOf = (schema: object) => ajv.compile(toJsonSchema(schema as Schema));
const roundTrip = (value: unknown) => JSON.parse(JSON.stringify(value));
const devices = Object.entries(packs) as [keyof typeof packs, Pack][];

/** Whether a call takes what it is given; of what it refuses, the issues. */
function issuesOfCall(call: () => unknown): string[] {
  try {
    call();
    return [];
  } catch (error) {
    if (!isRemedyRulesError(error)) throw error;
    return error.issues.map(({ code, path }) => [code, ...path].join(' '));
  }
}

function issuesOfSchema(schema: object, value: unknown): string[] {
  const issues = issuesOf((schema as Schema).safeParse(value).error?.issues ?? []);
  return issues.map(({ code, path }) => [code, ...path].join(' '));
}

/** Answers, right and wrong ones mixed. */
function observationsFor(pack: Pack): fc.Arbitrary<unknown> {
  const ids = Object.keys(pack.symptoms);
  const options = ids.flatMap((id) => Object.keys(pack.symptoms[id]?.options ?? {}));
  const value = fc.oneof(
    fc.boolean(),
    fc.constant(null),
    fc.integer({ min: -1, max: 101 }),
    fc.double(),
    fc.constantFrom('', 'yes', ...options),
    fc.constant(undefined),
    fc.jsonValue({ maxDepth: 1 }),
  );
  const id = fc.oneof(
    { weight: 8, arbitrary: fc.constantFrom(...ids) },
    { weight: 1, arbitrary: fc.constantFrom('__proto__', 'constructor', 'frozzen', '') },
  );
  return fc.oneof(
    { weight: 4, arbitrary: fc.tuple(answersTo(pack), fc.dictionary(id, value, { maxKeys: 2 })).map(merged) },
    { weight: 2, arbitrary: fc.array(id, { maxLength: 4 }) },
    { weight: 1, arbitrary: fc.jsonValue() },
    { weight: 1, arbitrary: fc.anything() },
  );
}

const merged = ([one, other]: readonly [object, object]) =>
  Object.fromEntries([...Object.entries(one), ...Object.entries(other)]);

function triedFor(pack: Pack): fc.Arbitrary<unknown> {
  const id = fc.constantFrom(...Object.keys(pack.remedies), 're-pear', '__proto__');
  const outcome = fc.constantFrom<unknown>(...triedOutcomes, ...triedOutcomes, 'good', true, null, undefined);
  return fc.oneof(
    fc.array(id, { maxLength: 3 }),
    fc.dictionary(id, outcome, { maxKeys: 3 }),
    fc.jsonValue({ maxDepth: 1 }),
  );
}

describe.each(devices)('of %s', (device, pack) => {
  const { diagnoseSync } = createSyncDiagnoser({ [device]: pack });
  const list = { plan: 'list' } as const;

  it('observationsSchema takes what diagnoseSync takes, and its JSON Schema the same', () => {
    const schema = observationsSchema(pack);
    const validate = validatorOf(schema);
    const seen = { taken: 0, refused: 0 };
    fc.assert(
      fc.property(observationsFor(pack), (given) => {
        const issues = issuesOfCall(() => diagnoseSync(device, given as never, list));
        expect(issuesOfSchema(schema, given)).toEqual(issues);
        if (issues.length === 0) {
          const copy = schema.parse(given);
          expect(diagnoseSync(device, copy, list)).toEqual(diagnoseSync(device, given as never, list));
        }
        const text = safeJson(given);
        if (text === undefined) return;
        const json: unknown = JSON.parse(text);
        const taken = schema.safeParse(json).success;
        seen[taken ? 'taken' : 'refused'] += 1;
        expect(validate(json)).toBe(taken);
      }),
      { numRuns: 300 },
    );
    expect(Math.min(seen.taken, seen.refused)).toBeGreaterThan(50);
  });

  it('triedSchema takes what diagnoseSync takes, and its JSON Schema the same', () => {
    const schema = triedSchema(pack);
    const validate = validatorOf(schema);
    const seen = { taken: 0, refused: 0 };
    fc.assert(
      fc.property(triedFor(pack), (tried) => {
        const issues = issuesOfCall(() => diagnoseSync(device, {}, { ...list, tried: tried as never }));
        const own = issuesOfSchema(schema, tried).map((issue) => issue.replace(/^\S+/, '$& tried'));
        expect(own).toEqual(issues);
        const json = roundTrip(tried);
        const taken = schema.safeParse(json).success;
        seen[taken ? 'taken' : 'refused'] += 1;
        expect(validate(json)).toBe(taken);
      }),
      { numRuns: 200 },
    );
    expect(Math.min(seen.taken, seen.refused)).toBeGreaterThan(30);
  });
});

/** The value as JSON, if JSON can hold it. */
function safeJson(value: unknown): string | undefined {
  try {
    return JSON.stringify(value);
  } catch {
    return undefined;
  }
}

it('the JSON Schema of random packs takes what diagnoseSync takes', () => {
  const taken = fc.property(
    situation.chain(({ pack }) =>
      fc.tuple(fc.constant(pack), fc.array(observationsFor(pack), { maxLength: 20 })),
    ),
    ([pack, values]) => {
      const schema = observationsSchema(pack);
      const validate = validatorOf(schema);
      for (const value of values.filter((one) => safeJson(one) !== undefined)) {
        const json = roundTrip(value);
        const issues = issuesOfCall(() =>
          createSyncDiagnoser({ pack }).diagnoseSync('pack', json, { plan: 'list' }),
        );
        expect([issuesOfSchema(schema, json), validate(json)]).toEqual([issues, issues.length === 0]);
      }
    },
  );
  fc.assert(taken, { numRuns: 50 });
});

it('requestSchema and its JSON Schema agree', () => {
  const schema = requestSchema(packs);
  const validate = validatorOf(schema);
  const seen = { taken: 0, refused: 0 };
  const sometimes = <Value>(right: fc.Arbitrary<Value>, ...wrong: readonly unknown[]) =>
    fc.oneof({ weight: 12, arbitrary: right as fc.Arbitrary<unknown> }, fc.constantFrom(...wrong));
  const request = fc.constantFrom(...devices).chain(([device, pack]) =>
    fc.record({
      device: sometimes(fc.constant(device), 'mi-band-44', 3, undefined),
      observations: fc.oneof({ weight: 6, arbitrary: answersTo(pack) }, observationsFor(pack)),
      tried: sometimes(triedFor(pack), undefined),
      plan: sometimes(fc.constantFrom('full', 'list', undefined), 'long', null),
      hide: sometimes(fc.constantFrom(['high'], ['avoid', 'high'], [], undefined), ['low'], 'high', null),
      extra: sometimes(fc.constant(undefined), true),
    }),
  );
  fc.assert(
    fc.property(request, (given) => {
      if (safeJson(given) === undefined) return;
      const json = roundTrip(given);
      const { success, data } = schema.safeParse(json);
      seen[success ? 'taken' : 'refused'] += 1;
      expect(validate(json)).toBe(success);
      if (!data) return;
      const { device, observations, ...settings } = data;
      expect(diagnoseSync(device, observations, settings).device).toBe(device);
    }),
    { numRuns: 500 },
  );
  expect(Math.min(seen.taken, seen.refused)).toBeGreaterThan(50);
});

describe.each(devices)('results about %s', (device, pack) => {
  const validate = {
    diagnosis: validatorOf(diagnosisSchema),
    summary: validatorOf(summarySchema),
    conversation: validatorOf(conversationSchema),
  };
  const tried = fc.dictionary(
    fc.constantFrom(...Object.keys(pack.remedies)),
    fc.constantFrom(...triedOutcomes),
    { maxKeys: 3 },
  );

  it('are what their schemas describe, and nothing more', () => {
    fc.assert(
      fc.property(answersTo(pack), tried, (observations, remedies) => {
        const result = diagnoseSync(device, observations, { tried: remedies as never });
        expect(diagnosisSchema.parse(result)).toEqual(result);
        const json = roundTrip(result);
        expect(diagnosisSchema.parse(json)).toEqual(json);
        expect([validate.diagnosis(json), validate.diagnosis.errors]).toEqual([true, null]);
        const small = roundTrip(summarise(result));
        expect(summarySchema.parse(small)).toEqual(small);
        expect([validate.summary(small), validate.summary.errors]).toEqual([true, null]);
      }),
      { numRuns: 60 },
    );
  });

  it('are refused if a part is missing or another, unless nothing needs it', () => {
    const result = diagnoseSync(device, fc.sample(answersTo(pack), { numRuns: 1, seed: 7 })[0] ?? {});
    let refused = 0;
    for (const change of changesOf(roundTrip(result))) {
      const { success } = diagnosisSchema.safeParse(change);
      if (!success) refused += 1;
      expect(validate.diagnosis(change)).toBe(success);
    }
    expect(refused).toBeGreaterThan(20);
  });

  it('and conversations are what their schema describes', () => {
    const talk = createConversations({ [device]: pack });
    const replies = fc.array(
      fc.oneof(
        answersTo(pack).map((answers) => ({ answers })),
        fc.constant({}),
        fc.constantFrom(...outcomeIds).map((outcome) => ({ outcome })),
      ),
      { maxLength: 6 },
    );
    fc.assert(
      fc.property(answersTo(pack), replies, (known, all) => {
        let conversation: Conversation = talk.start(device, known);
        for (const { answers, outcome } of all as {
          answers?: object;
          outcome?: (typeof outcomeIds)[number];
        }[]) {
          const { kind, ...view } = talk.view(conversation);
          if (answers) conversation = talk.observe(conversation, answers as never);
          else if (kind === 'remedy' && outcome)
            conversation = talk.tried(conversation, (view as { remedy: { id: string } }).remedy.id, outcome);
          else if (['question', 'opening', 'signs', 'red-flags'].includes(kind))
            conversation = talk.doNotKnow(conversation);
        }
        const json = roundTrip(conversation);
        expect(conversationSchema.parse(json)).toEqual(json);
        expect([validate.conversation(json), validate.conversation.errors]).toEqual([true, null]);
      }),
      { numRuns: 20 },
    );
  });
});

/** A value with one part of it left out, or replaced by `null`: each in turn, up to three levels down. */
function* changesOf(value: unknown, depth = 0): Generator<unknown> {
  if (typeof value !== 'object' || value === null || depth > 3) return;
  const isList = Array.isArray(value);
  for (const [key, part] of Object.entries(value).slice(0, isList ? 2 : undefined)) {
    const put = (changed: unknown) =>
      isList ? Object.assign([...value], { [key]: changed }) : { ...value, [key]: changed };
    yield put(null);
    if (!isList) yield Object.fromEntries(Object.entries(value).filter(([other]) => other !== key));
    for (const changed of changesOf(part, depth + 1)) yield put(changed);
  }
}
