import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { createDiagnoser } from '../../src/diagnoser';
import { issuesOf, observationsSchema, requestSchema, toJsonSchema, triedSchema } from '../../src/schema';
import { lamp, issuesOf as thrownBy } from '../diagnose/lamp';

const { diagnoseSync } = createDiagnoser({ lamp });
const observations = observationsSchema(lamp);

describe('observationsSchema', () => {
  it('says what diagnoseSync says, with the same codes and paths', () => {
    const wrong = { drak: true, warm: 'yes', level: 101, kind: 'lead', dark: 1 } as never;
    const { error } = observations.safeParse(wrong);
    const issues = issuesOf(error?.issues ?? []);
    expect(issues[0]?.message).toContain('did you mean "dark"?');
    const thrown = thrownBy(() => diagnoseSync('lamp', wrong));
    const named = (message: string) => message.replace('of Lamp', 'of lamp');
    expect(issues.map((issue) => ({ ...issue, message: named(issue.message) }))).toEqual(thrown);
  });

  it('returns symptom to answer, as a copy', () => {
    const given = { dark: true, warm: null, level: 40, kind: undefined };
    const copy = observations.parse(given);
    expect(copy).toEqual({ dark: true, warm: null, level: 40 });
    expect(copy).not.toBe(given);
    expect(observations.parse(['dark', 'warm'])).toEqual({ dark: true, warm: true });
  });

  it('follows Standard Schema', async () => {
    const { validate } = observations['~standard'];
    expect(await validate({ dark: true })).toEqual({ value: { dark: true } });
    const { issues = [] } = await validate({ level: 'full' });
    expect(issuesOf(issues)).toMatchObject([{ code: 'wrong-kind', path: ['level'] }]);
  });

  it('is the JSON Schema of every symptom, with its question', () => {
    expect(toJsonSchema(observations)).toEqual({
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      anyOf: [
        {
          type: 'object',
          description: expect.any(String),
          properties: {
            dark: { title: 'Is it dark?', type: ['boolean', 'null'] },
            warm: { title: 'Is it warm?', type: ['boolean', 'null'] },
            level: {
              title: 'How full?',
              description: 'Unit: %',
              type: ['number', 'null'],
              minimum: 0,
              maximum: 100,
            },
            kind: {
              title: 'Which kind?',
              description: 'led: LED\nhalogen: Halogen',
              enum: ['led', 'halogen', null],
            },
          },
          additionalProperties: false,
        },
        { type: 'array', description: expect.any(String), items: { enum: ['dark', 'warm'] } },
      ],
    });
  });
});

describe("in an app's own schemas", () => {
  const form = z.object({ name: z.string(), observations, tried: z.optional(triedSchema(lamp)) });

  it('reports at the right path', () => {
    const { error } = form.safeParse({ name: 'Ann', observations: { drak: true }, tried: ['plug-inn'] });
    expect(issuesOf(error?.issues ?? []).map(({ code, path }) => [code, ...path])).toEqual([
      ['unknown-symptom', 'observations', 'drak'],
      ['unknown-remedy', 'tried', 0],
    ]);
    expect(form.parse({ name: 'Ann', observations: ['dark'], tried: ['plug-in'] })).toEqual({
      name: 'Ann',
      observations: { dark: true },
      tried: { 'plug-in': 'no-change' },
    });
  });

  it('must not be missing', () => {
    const { error } = form.safeParse({ name: 'Ann' });
    expect(issuesOf(error?.issues ?? []).map(({ code, path }) => [code, ...path])).toEqual([
      ['not-observations', 'observations'],
    ]);
  });

  it('is a part of its JSON Schema, also when the app refines it', () => {
    const refined = observations.check(z.refine((said) => Object.keys(said).length > 0, 'say something'));
    const { $schema, ...json } = toJsonSchema(observations);
    expect($schema).toBeDefined();
    expect(z.toJSONSchema(form, { io: 'input' }).properties?.['observations']).toEqual(json);
    expect(z.toJSONSchema(form).properties?.['observations']).toEqual(json);
    expect(z.toJSONSchema(z.object({ refined })).properties?.['refined']).toEqual(json);
    expect(refined.safeParse({ drak: true }).success).toBe(false);
    expect(refined.safeParse({}).error?.issues[0]?.message).toBe('say something');
  });
});

describe('requestSchema', () => {
  const request = requestSchema({ lamp });
  const issues = (value: unknown) =>
    issuesOf(request.safeParse(value).error?.issues ?? []).map(({ code, path }) => [code, ...path]);

  it('returns what diagnoseSync takes', () => {
    const body = { device: 'lamp', observations: ['dark'], tried: ['plug-in'], plan: 'list', hide: ['high'] };
    const { device, observations, ...settings } = request.parse(body);
    expect({ device, observations, settings }).toEqual({
      device: 'lamp',
      observations: { dark: true },
      settings: { tried: { 'plug-in': 'no-change' }, plan: 'list', hide: ['high'] },
    });
    expect(request.parse({ device: 'lamp', observations: {} })).toEqual({ device: 'lamp', observations: {} });
  });

  it('reports everything that is wrong, with path and nearest id', () => {
    expect(
      issues({
        device: 'lamp',
        observations: { drak: true },
        tried: { 'plug-in': 'good' },
        plan: 'long',
        hidden: [],
      }),
    ).toEqual([
      ['unknown-field', 'hidden'],
      ['unknown-outcome', 'tried', 'plug-in'],
      ['unknown-setting', 'plan'],
      ['unknown-symptom', 'observations', 'drak'],
    ]);
    expect(issues({ device: 'lmap', observations: {} })).toEqual([['unknown-device', 'device']]);
    expect(issues({ observations: {} })).toEqual([['missing-field', 'device']]);
    expect(issues({ device: 'lamp' })).toEqual([['missing-field', 'observations']]);
    expect(issues([])).toEqual([['wrong-kind']]);
  });
});

describe('hostile values', () => {
  const revoked = (): object => {
    const { proxy, revoke } = Proxy.revocable({}, {});
    revoke();
    return proxy;
  };
  const throwing = (name: string) =>
    Object.defineProperty({}, name, {
      enumerable: true,
      get() {
        throw new Error('not today');
      },
    });
  const keys = (id: string) => JSON.parse(`{${JSON.stringify(id)}: true}`);
  const schemas = Object.entries({
    observations,
    tried: triedSchema(lamp),
    request: requestSchema({ lamp }),
  });

  it.each(schemas)('are refused with issues: %s', (_name, schema) => {
    const values = [
      revoked(),
      throwing('dark'),
      throwing('device'),
      { device: 'lamp', observations: revoked() },
      { device: 'lamp', observations: {}, tried: throwing('plug-in') },
      ...['__proto__', 'constructor', 'toString', 'hasOwnProperty'].map(keys),
      { device: '__proto__', observations: {} },
      { device: 'lamp', observations: keys('__proto__') },
      Object.fromEntries(Array.from({ length: 10_000 }, (_, index) => [`x${index}`, true])),
      Array.from({ length: 10_000 }, (_, index) => `x${index}`),
      'dark',
      7n,
      Symbol('dark'),
      () => true,
      undefined,
      null,
      Number.NaN,
    ];
    for (const value of values) {
      const { error } = schema.safeParse(value);
      expect(issuesOf(error?.issues ?? []).map(({ code }) => code)).not.toEqual([]);
      expect(error?.issues.length).toBeLessThanOrEqual(201);
    }
  });

  it('change no prototype', () => {
    observations.safeParse(keys('__proto__'));
    expect(({} as { dark?: boolean }).dark).toBeUndefined();
    expect(Object.getPrototypeOf(observations.parse({ dark: true }))).toBe(Object.prototype);
  });
});
