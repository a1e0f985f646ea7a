import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { InvalidPackError } from '../../../src/errors';
import { checkPack, extendPack, parsePack } from '../../../src/pack/index';
import { packData } from '../../support/arbitrary';
import soundPack from '../../support/sound-pack.json';

/** Most that loading one value may take, in milliseconds of processor time. */
const budget = 50;

/** What is wrong with loading a value, if anything: another error, or more time than the budget. */
function trouble(value: unknown, load: (value: unknown) => unknown = parsePack): string | undefined {
  for (let round = 1; ; round += 1) {
    const start = process.cpuUsage();
    try {
      load(value);
    } catch (error) {
      if (!(error instanceof InvalidPackError)) return `threw ${String(error)}`;
      if (error.issues.length === 0) return 'was refused without an issue';
    }
    const { user, system } = process.cpuUsage(start);
    const milliseconds = (user + system) / 1000;
    if (milliseconds <= budget) return undefined;
    if (round === 3) return `took ${milliseconds} ms`;
  }
}

const loadsOrIsRefused = (value: unknown) => {
  expect(trouble(value)).toBeUndefined();
};

type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

const hostileKeys = [
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'hasOwnProperty',
  'toJSON',
  'then',
  'length',
];
const fields = [...new Set(JSON.stringify(soundPack).match(/(?<=")[\w-]+(?=":)/g))];
const word = fc.oneof(
  fc.constantFrom(
    ...fields,
    ...hostileKeys,
    'dark',
    'service',
    '',
    'x'.repeat(700),
    '{lamp}'.repeat(90),
    '\u0000',
    '\ud800',
  ),
  fc.string({ unit: 'binary', maxLength: 20 }),
);
const leaf = fc.oneof(
  word,
  fc.constantFrom<Json>(
    null,
    true,
    false,
    0,
    -1,
    1e308,
    0.1,
    '',
    'always',
    'usually',
    'equal',
    'in',
    'maker',
  ),
  fc.double({ noNaN: true }),
);
const { value: anything } = fc.letrec<{ value: Json }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    leaf,
    fc.array(tie('value'), { maxLength: 4 }),
    fc.array(fc.tuple(word, tie('value')), { maxLength: 5 }).map((entries) => Object.fromEntries(entries)),
  ),
}));

/** Every place in a value that holds something. */
function placesIn(value: Json, path: readonly string[] = []): (readonly string[])[] {
  if (typeof value !== 'object' || value === null) return [path];
  return [path, ...Object.entries(value).flatMap(([key, part]) => placesIn(part, [...path, key]))];
}

/** A copy of a value with something else at one place: replaced, removed, or with another key. */
function mutated(value: Json, [key, ...rest]: readonly string[], change: Change): Json {
  if (key === undefined) return change.kind === 'replace' ? change.by : null;
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).flatMap(([name, part]): [string, Json][] => {
    if (name !== key) return [[name, part]];
    if (rest.length > 0) return [[name, mutated(part, rest, change)]];
    if (change.kind === 'remove') return [];
    if (change.kind === 'rename') return [[change.to, part]];
    return [
      [name, change.kind === 'replace' ? change.by : part],
      ...(change.kind === 'repeat' ? [[change.to, part] as [string, Json]] : []),
    ];
  });
  return Array.isArray(value) ? entries.map(([, part]) => part) : Object.fromEntries(entries);
}

type Change =
  | { readonly kind: 'replace'; readonly by: Json }
  | { readonly kind: 'remove' }
  | { readonly kind: 'rename' | 'repeat'; readonly to: string };

const change: fc.Arbitrary<Change> = fc.oneof(
  anything.map((by): Change => ({ kind: 'replace', by })),
  fc.constant<Change>({ kind: 'remove' }),
  fc.tuple(fc.constantFrom('rename', 'repeat'), word).map(([kind, to]): Change => ({ kind, to })),
);

const base = soundPack as unknown as Json;
const places = placesIn(base);
const mutant = fc
  .array(fc.tuple(fc.constantFrom(...places), change), { minLength: 1, maxLength: 3 })
  .map((changes) => changes.reduce((value, [path, one]) => mutated(value, path, one), base));

/** A busy machine takes its time; what is bounded is each value. */
const timeout = 600_000;

describe('any value either loads or is refused with InvalidPackError, within 50 ms', () => {
  it('25,000 random ones', { timeout }, () => {
    fc.assert(fc.property(anything, loadsOrIsRefused), { numRuns: 25_000 });
  });

  it('25,000 mutants of a sound pack, of which some load', { timeout }, () => {
    let loaded = 0;
    const count = (value: Json) => {
      loadsOrIsRefused(value);
      if (checkPack(value).every(({ severity }) => severity === 'warning')) loaded += 1;
    };
    fc.assert(fc.property(mutant, loadsOrIsRefused), { numRuns: 25_000 });
    fc.assert(fc.property(mutant, count), { numRuns: 500 });
    expect(loaded).toBeGreaterThan(20);
    expect(loaded).toBeLessThan(480);
  });

  it('2,000 mutants as extensions, and 500 valid packs', { timeout }, () => {
    const extend = (value: unknown) => extendPack(soundPack as never, value as never);
    const extension = (value: unknown) => {
      expect(trouble(value, extend)).toBeUndefined();
    };
    fc.assert(fc.property(mutant, extension), { numRuns: 2_000 });
    fc.assert(fc.property(packData, extension), { numRuns: 500 });
    fc.assert(
      fc.property(packData, (data) => void parsePack(data)),
      { numRuns: 500 },
    );
  });
});
