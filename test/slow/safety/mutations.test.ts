import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { InvalidPackError } from '../../../src/errors';
import type { Method, PackData, PackExtension, Remedy } from '../../../src/format/format';
import type { Pack } from '../../../src/format/pack';
import { extendPack, parsePack } from '../../../src/pack/parse';
import { hazardsOf, warningsOf, widened } from '../../../src/safety/hazards';
import { ownNames, readActs } from '../../../src/safety/lexicon';

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

const read = (path: string): Json =>
  JSON.parse(readFileSync(new URL(`../../../rules/${path}`, import.meta.url), 'utf8'));

const family = read('mi-band/family.json');
const whole = (data: Json) => parsePack(data) as Pack;
const onto = (base: Json, extra: Json) =>
  extendPack(base as unknown as PackData, extra as unknown as PackExtension) as unknown as Pack;
const onFamily = (data: Json) => onto(family, data);

/** Every shipped file, with what loads it. */
const files: { path: string; data: Json; load: (data: Json) => Pack }[] = [
  { path: 'mi-smart-speaker/pack.json', data: read('mi-smart-speaker/pack.json'), load: whole },
  {
    path: 'mi-band/family.json',
    data: family,
    load: (data) => onto(data, read('mi-band/band-3.json')),
  },
  ...[2, 3, 4, 5].map((band) => {
    const path = `mi-band/band-${band}.json`;
    return { path, data: read(path), load: onFamily };
  }),
];

function attempt(load: () => Pack): Pack | undefined {
  try {
    return load();
  } catch (error) {
    expect(error).toBeInstanceOf(InvalidPackError);
    return undefined;
  }
}

const textsOf = ({ title, before = [], steps, success = '', after = [] }: Remedy) => [
  title,
  ...before,
  ...steps,
  success,
  ...after,
];

/** The methods that a text of a pack surely describes. */
const described = (text: string, { device }: Pack) => readActs(text, 'instruction', ownNames(device)).sure;

/** By text, the methods that a remedy of the shipped pack with this text declares and this text describes. */
function meanings(pack: Pack): Map<string, ReadonlySet<Method>> {
  const meaning = new Map<string, Set<Method>>();
  for (const remedy of Object.values(pack.remedies)) {
    for (const text of textsOf(remedy)) {
      const meant = described(text, pack).filter((method) => remedy.methods.includes(method));
      if (meant.length > 0) meaning.set(text, new Set([...(meaning.get(text) ?? []), ...meant]));
    }
  }
  return meaning;
}

/** Each remedy warns of what it declares, what the shipped pack knows its texts to mean, and what they describe now. */
function keepsItsHazards(pack: Pack, meaning: ReadonlyMap<string, ReadonlySet<Method>>): void {
  for (const [id, remedy] of Object.entries(pack.remedies)) {
    const { methods: declared = [], hazards = [] } = remedy;
    const warnings = warningsOf(remedy);
    // A kind of charging has graver warnings of its own.
    const isCovered = (method: Method) => !declared.includes(method) && widened(declared).includes(method);
    const meant = textsOf(remedy).flatMap((text) => [...(meaning.get(text) ?? []), ...described(text, pack)]);
    const known = [...declared, ...meant].filter((method) => !isCovered(method));
    for (const hazard of known.flatMap((method) => hazardsOf(method))) {
      expect(warnings, id).toContainEqual(expect.objectContaining(hazard));
    }
    for (const hazard of hazards) expect(warnings, id).toContainEqual(expect.objectContaining(hazard));
  }
}

const shipped = files.map((file) => {
  const pack = file.load(file.data);
  return { ...file, pack, meaning: meanings(pack) };
});

describe('without its declaration', () => {
  const declared = shipped.flatMap(({ path, data, pack, load }) => {
    const own = (data as { remedies?: Record<string, Remedy> }).remedies ?? {};
    return Object.keys(own)
      .filter((id) => own[id]?.methods && Object.hasOwn(pack.remedies, id))
      .flatMap((id) => own[id]?.methods?.map((method) => ({ path, id, method, data, load })) ?? []);
  });

  it.each(declared)('$path is refused: $method of $id', ({ id, method, data, load }) => {
    const copy = structuredClone(data) as { remedies: Record<string, { methods: string[] }> };
    const remedy = copy.remedies[id] as { methods: string[] };
    remedy.methods = remedy.methods.filter((other) => other !== method);
    expect(() => load(copy as Json)).toThrow(`declare "${method}"`);
  });

  it('is every remedy with methods looked at', () => {
    expect(declared.length).toBeGreaterThan(25);
  });
});

type Path = readonly (string | number)[];

function pathsIn(value: Json, path: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return [path];
  const parts: [string | number, Json][] = Array.isArray(value)
    ? [...value.entries()]
    : Object.entries(value);
  return [path, ...parts.flatMap(([key, part]) => pathsIn(part, [...path, key]))];
}

function at(value: Json, path: Path): Json {
  return path.reduce<Json>((part, key) => (part as Record<string | number, Json>)[key] as Json, value);
}

type Container = Record<string | number, Json>;

/** Puts a value at a path, or takes away what is there. */
function put(value: Json, path: Path, part: Json | undefined): void {
  const key = path.at(-1) as string | number;
  const container = at(value, path.slice(0, -1));
  if (part !== undefined) (container as Container)[key] = part;
  else if (Array.isArray(container)) container.splice(Number(key), 1);
  else delete (container as Container)[key];
}

const kinds = ['delete', 'replace', 'empty', 'swap', 'duplicate', 'move', 'copy', 'rename'] as const;
const strange: Json[] = [
  null,
  true,
  false,
  0,
  1,
  -1,
  1e9,
  '',
  ' ',
  'none',
  'time',
  'remote',
  'erasing',
  '{band}',
  '__proto__',
  'constructor',
  [],
  {},
  ['erasing'],
];

interface Mutation {
  readonly kind: (typeof kinds)[number];
  readonly place: number;
  readonly other: number;
  readonly value: Json;
}

function mutate(data: Json, paths: readonly Path[], { kind, place, other, value }: Mutation): Json {
  const copy = structuredClone(data);
  const path = paths[1 + (place % (paths.length - 1))] as Path;
  // A place of the same depth is likelier to hold something of the same kind.
  const alike = paths.filter((one) => one.length === path.length);
  const second = alike[other % alike.length] as Path;
  const first = structuredClone(at(copy, path));
  const there = structuredClone(at(copy, second));
  const related = second.every((key, index) => key === path[index]);
  const container = at(copy, path.slice(0, -1));
  if (kind === 'delete') put(copy, path, undefined);
  else if (kind === 'replace') put(copy, path, value);
  else if (kind === 'copy') put(copy, path, there);
  else if (kind === 'empty') put(copy, path, Array.isArray(first) ? [] : typeof first === 'string' ? '' : {});
  else if (related) put(copy, path, undefined);
  else if (kind === 'swap') {
    put(copy, path, there);
    put(copy, second, first);
  } else if (kind === 'duplicate' && Array.isArray(container)) container.push(first);
  else if (kind === 'duplicate') put(copy, [...path.slice(0, -1), `${path.at(-1)}-again`], first);
  else if (kind === 'rename') {
    put(copy, path, undefined);
    if (!Array.isArray(container)) put(copy, [...path.slice(0, -1), String(second.at(-1))], first);
  } else {
    put(copy, second, first);
    if (Object.hasOwn(container as object, path.at(-1) as string)) put(copy, path, undefined);
  }
  return copy;
}

const mutation: fc.Arbitrary<Mutation> = fc.record({
  kind: fc.constantFrom(...kinds),
  place: fc.nat(1_000_000),
  other: fc.nat(1_000_000),
  value: fc.constantFrom(...strange),
});

describe('a mutated pack is refused or keeps its hazards', () => {
  it.each(shipped)(
    '$path',
    ({ data, load, meaning }) => {
      const paths = pathsIn(data);
      let loaded = 0;
      fc.assert(
        fc.property(mutation, (one) => {
          const pack = attempt(() => load(mutate(data, paths, one)));
          if (pack === undefined) return;
          loaded += 1;
          keepsItsHazards(pack, meaning);
        }),
        { numRuns: 700 },
      );
      expect(loaded).toBeGreaterThan(30);
    },
    300_000,
  );

  /** Every place in a remedy that declares methods, and the whole. */
  const withMethods = shipped.flatMap((file) => {
    const { remedies = {} } = file.data as { remedies?: Record<string, Remedy> };
    const places = pathsIn(file.data).filter(
      ([section, id]) => section === 'remedies' && remedies[id as string]?.methods,
    );
    return places.length > 0 ? [{ ...file, paths: [[], ...places] }] : [];
  });

  it.each(withMethods)(
    '$path, in remedies with methods',
    ({ data, load, meaning, paths }) => {
      fc.assert(
        fc.property(mutation, (one) => {
          const pack = attempt(() => load(mutate(data, paths, one)));
          if (pack !== undefined) keepsItsHazards(pack, meaning);
        }),
        { numRuns: 700 },
      );
    },
    300_000,
  );
});
