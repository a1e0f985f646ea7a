import { describe, expect, it } from 'vitest';
import { createDiagnoser } from '../../../src/diagnoser';
import { InvalidPackError } from '../../../src/errors';
import type { Pack } from '../../../src/format/pack';
import { checkPack, extendPack, limits, parsePack } from '../../../src/pack/index';
import soundPack from '../../support/sound-pack.json';

type Data = Record<string, unknown>;

const codesOf = (value: unknown) => {
  try {
    parsePack(value);
    return [];
  } catch (error) {
    expect(error).toBeInstanceOf(InvalidPackError);
    return [...new Set((error as InvalidPackError).issues.map(({ code }) => code))];
  }
};
const withDevice = (device: unknown) => ({ ...soundPack, device });
const revoked = Proxy.revocable({}, {});
revoked.revoke();
const thrower = (thrown: unknown) =>
  new Proxy(
    {},
    {
      ownKeys: () => {
        throw thrown;
      },
    },
  );
const unreadable = Object.defineProperty(new Error(), 'message', {
  get: () => {
    throw new Error('again');
  },
});

describe('a pack of a stranger', () => {
  it.each<[string, unknown, string]>([
    ['a Map', withDevice(new Map([['name', 'Lamp']])), 'not-json'],
    ['a date', withDevice({ name: new Date(0) }), 'not-json'],
    ['an object with toJSON', withDevice({ name: 'Lamp', toJSON: () => ({}) }), 'not-json'],
    [
      'a class instance',
      withDevice(
        new (class Device {
          name = 'Lamp';
        })(),
      ),
      'not-json',
    ],
    [
      'a list with a map of its own',
      { ...soundPack, device: { name: 'Lamp', aliases: Object.assign(['A'], { map: () => 7 }) } },
      '',
    ],
    ['a hole in a list', withDevice({ name: 'Lamp', aliases: [undefined, 'A'] }), 'not-json'],
    ['a revoked proxy', withDevice(revoked.proxy), 'not-json'],
    ['a proxy that throws', thrower(new Error('boo')), 'not-json'],
    ['a proxy that throws what cannot be read', thrower(unreadable), 'not-json'],
    ['a proxy that throws no error', thrower(Object.create(null)), 'not-json'],
    [
      'a list that lies about its length',
      new Proxy([1], { get: () => ({ valueOf: () => 1e9 }) }),
      'too-large',
    ],
    [
      'a number that JSON lacks',
      {
        ...soundPack,
        symptoms: {
          ...soundPack.symptoms,
          hours: { question: 'How many?', unit: 'h', min: 0, max: Number.POSITIVE_INFINITY },
        },
      },
      'wrong-type',
    ],
    ['a bigint', withDevice({ name: 7n }), 'not-json'],
    ['a line break', withDevice({ name: 'La\nmp' }), 'control-character'],
    ['text that runs backwards', withDevice({ name: 'La\u202emp' }), 'control-character'],
    ['half a character', withDevice({ name: 'La\ud800mp' }), 'control-character'],
    ['a text too long', withDevice({ name: 'x'.repeat(limits.text + 1) }), 'wrong-size'],
    [
      'a text too long once its ligatures are written out',
      withDevice({ name: '\ufdfa'.repeat(34) }),
      'wrong-size',
    ],
    [
      'words too long once their ligatures are written out',
      {
        ...soundPack,
        wording: { ...soundPack.wording, w: '\ufdfa'.repeat(20) },
        device: { name: '{w}'.repeat(2) },
      },
      'wrong-size',
    ],
    [
      'too many characters once ligatures are written out',
      {
        ...soundPack,
        sources: {
          ...soundPack.sources,
          ...Object.fromEntries(
            Array.from({ length: 480 }, (_, index) => [
              `book-${index}`,
              { title: '\ufdfa'.repeat(33), grade: 'press', url: `https://example.org/${'x'.repeat(500)}` },
            ]),
          ),
        },
      },
      'too-large',
    ],
    ['a key too long', withDevice({ name: 'Lamp', ['x'.repeat(10_000)]: 1 }), 'invalid-id'],
    ['one list in itself a million times', withDevice({ name: 'Lamp', aliases: nested(500) }), 'too-large'],
    [
      'words that grow',
      {
        ...soundPack,
        wording: { ...soundPack.wording, w: 'w'.repeat(limits.text) },
        device: { name: '{w}'.repeat(200) },
      },
      'wrong-size',
    ],
  ])('is taken apart: %s', (_what, value, code) => {
    expect(codesOf(value)).toEqual(code === '' ? [] : [code]);
  });

  it('reads every property once', () => {
    let reads = 0;
    const device = {
      get name() {
        reads += 1;
        return reads === 1 ? 'Lamp' : 'Put it in the freezer';
      },
    };
    const pack = parsePack(withDevice(device)) as unknown as Pack;
    expect([pack.device.name, reads]).toEqual(['Lamp', 1]);
  });

  it('is never changed, and changes no prototype', () => {
    const data = JSON.parse(
      `{ "__proto__": { "polluted": true }, "constructor": { "prototype": { "polluted": true } } }`,
    );
    expect(codesOf(data)).toContain('invalid-id');
    expect(({} as Data)['polluted']).toBeUndefined();
    const original = structuredClone(soundPack);
    const frozen = frozenCopy(original);
    expect(() => [
      parsePack(frozen),
      checkPack(frozen),
      extendPack(frozen as never, { format: 1 }),
    ]).not.toThrow();
    expect(frozen).toEqual(original);
  });

  it('is frozen through and through once it is loaded, and so is an extension of it', () => {
    const pack = parsePack(soundPack);
    const extended = extendPack(pack, { format: 1, device: { name: 'Lamp 2' } });
    for (const value of [pack, extended]) expect(thawed(value)).toEqual([]);
    expect(thawed({ a: Object.freeze({ b: {} }) })).toEqual(['', 'a.b']);
  });

  it('has texts that are never patterns', () => {
    const question = `${'(a+)+'.repeat(100)}$?`;
    const symptoms = {
      ...soundPack.symptoms,
      dark: { question, phrases: ['.*'.repeat(250), '(x|x)*'.repeat(90)] },
    };
    const pack = parsePack({ ...soundPack, symptoms }) as unknown as Pack;
    expect(createDiagnoser({ lamp: pack }).diagnoseSync('lamp', ['dark'] as never).verdict).toBe('try');
  });

  it('has no more issues reported than an author reads', () => {
    const ids = Array.from({ length: limits.section }, (_, index) => `sign-${index}`);
    const signs = Object.fromEntries(ids.map((id) => [id, 'often']));
    const faults = Object.fromEntries(
      ids.slice(0, 90).map((id) => [id, { ...soundPack.faults['no-power'], signs }]),
    );
    const issues = checkPack({ ...soundPack, faults });
    expect(issues).toHaveLength(limits.issues);
    expect(new Set(issues.map(({ code }) => code))).toEqual(new Set(['unknown-finding']));
  });
});

function nested(length: number): unknown {
  const inner = Array(length).fill('x');
  return Array(length).fill(Array(length).fill(inner));
}

function frozenCopy<Value>(value: Value): Value {
  if (typeof value !== 'object' || value === null) return value;
  const parts = Object.entries(value).map(([key, part]) => [key, frozenCopy(part)]);
  return Object.freeze(Array.isArray(value) ? parts.map(([, part]) => part) : Object.fromEntries(parts));
}

/** Places of a value that can still be changed. */
function thawed(value: unknown, path: readonly string[] = []): string[] {
  if (typeof value !== 'object' || value === null) return [];
  const inner = Object.entries(value).flatMap(([key, part]) => thawed(part, [...path, key]));
  return Object.isFrozen(value) ? inner : [path.join('.'), ...inner];
}
