import { posix } from 'node:path';
import { describe, expect, it } from 'vitest';
import { entries } from '../../scripts/entries';
import { importsOf } from '../support/imports-of';
import { type Import, parseSource, type SourceFile, sourceFiles } from '../support/source-files';

/** Lowest first. A file may import from its own layer and from those below. */
const layers: readonly (readonly string[])[] = [
  ['errors.ts', 'vocabulary.ts'],
  ['format/'],
  ['languages/'],
  ['safety/'],
  ['pack/'],
  ['planner/'],
  ['diagnose/'],
  ['explain/'],
  ['diagnoser.ts'],
  ['text/'],
  ['conversation/'],
  ['batch/'],
  ['schema/'],
  ['render/'],
  ['built-in/'],
  ['index.ts', 'import/', 'study/', 'testing/', 'assistant/', 'element/'],
  ['calibrate/'],
  ['cli/'],
];

/** Each outside package with its door; an import in any other place is a mistake. */
const doors: Readonly<Record<string, readonly string[]>> = {
  'json-rules-engine': ['diagnose/recognise/engine.ts'],
  'zod/mini': [
    'assistant/',
    'conversation/schema.ts',
    'pack/repair.ts',
    'pack/schema.ts',
    'pack/shape.ts',
    'pack/translate/catalog-schema.ts',
    'schema/',
    'testing/cases.ts',
  ],
  'zod/locales': ['pack/shape.ts'],
  leven: ['errors.ts', 'text/spelling.ts'],
  slugify: ['import/ids.ts'],
  stemmer: ['text/english/english.ts'],
  tinyqueue: ['planner/order.ts'],
  lit: ['element/'],
  'lit/directives/keyed.js': ['element/views/frame.ts'],
  commander: ['cli/'],
  '@modelcontextprotocol/server': ['cli/mcp/'],
  '@modelcontextprotocol/server/stdio': ['cli/mcp/'],
  '@modelcontextprotocol/node': ['cli/mcp/'],
  tinypool: ['cli/batch/workers.ts'],
  'csv-parse/sync': ['cli/csv-rows.ts'],
  picocolors: ['cli/'],
  'wrap-ansi': ['cli/'],
  '@clack/prompts': ['cli/ask/prompts.ts'],
  'yocto-spinner': ['cli/'],
  // The module of an author's own pack.
  'computed: pathToFileURL(resolve(target)).href': ['cli/pack-files.ts'],
};

/** What of the library the command may use: what every app may. */
const publicEntries = Object.values(entries).map((file) => file.slice('src/'.length));

/** Each folder of the repository with those from which its files import nothing. */
const strangers: Readonly<Record<string, readonly string[]>> = {
  src: ['bench', 'examples', 'scripts', 'test'],
  scripts: ['bench', 'test'],
  examples: ['bench', 'scripts', 'test'],
  bench: ['test'],
  test: ['bench'],
};

const files = sourceFiles();
const byPath = new Map(files.map((file) => [file.path, file]));

const isIn = (path: string, places: readonly string[]) =>
  places.some((place) => (place.endsWith('/') ? path.startsWith(place) : path === place));

/** A file's own entry wins over that of its folder. */
function layerOf(path: string): number {
  const own = layers.findIndex((places) => places.includes(path));
  return own >= 0 ? own : layers.findIndex((places) => isIn(path, places));
}

const isOutside = ({ from }: Import) => !from.startsWith('.');

function targetOf(path: string, { from }: Import): string {
  const target = posix.join(posix.dirname(path), from);
  return byPath.has(`${target}.ts`) ? `${target}.ts` : target;
}

const inside = (path: string) => !path.startsWith('../');

function offences(check: (file: SourceFile) => readonly string[]): string[] {
  return files.flatMap((file) => check(file).map((offence) => `${file.path}: ${offence}`));
}

describe('imports', () => {
  it('are of files that exist, in a layer', () => {
    const strays = files.filter(({ path }) => layerOf(path) < 0).map(({ path }) => path);
    expect(strays).toEqual([]);
    const missing = ({ path, imports }: SourceFile) =>
      imports
        .filter((one) => !isOutside(one))
        .map((one) => targetOf(path, one))
        // Data is no code, and has no layer.
        .filter((target) => inside(target) && !byPath.has(target) && !target.endsWith('.json'));
    expect(offences(missing)).toEqual([]);
  });

  it('never go upwards', () => {
    const upward = ({ path, imports }: SourceFile) =>
      imports
        .filter((one) => !isOutside(one))
        .map((one) => targetOf(path, one))
        .filter((target) => inside(target) && layerOf(target) > layerOf(path));
    expect(offences(upward)).toEqual([]);
  });

  it('never go round in a circle', () => {
    const circles: string[] = [];
    const done = new Set<string>();
    const visit = (path: string, trail: readonly string[]): void => {
      if (trail.includes(path)) circles.push([...trail.slice(trail.indexOf(path)), path].join(' > '));
      else if (!done.has(path)) {
        for (const one of insideImports(path)) visit(one, [...trail, path]);
        done.add(path);
      }
    };
    for (const { path } of files) visit(path, []);
    expect(circles).toEqual([]);
  });

  it('of an outside package stand at its one door', () => {
    const elsewhere = ({ path, imports }: SourceFile) =>
      imports
        .filter(isOutside)
        .map(({ from }) => from)
        .filter((from) => !(from.startsWith('node:') && path.startsWith('cli/')))
        .filter((from) => !isIn(path, doors[from] ?? []));
    expect(offences(elsewhere)).toEqual([]);
  });

  it('of rules/ stand in built-in/', () => {
    const data = ({ path, imports }: SourceFile) =>
      imports
        .map((one) => targetOf(path, one))
        .filter(
          (target) =>
            target.startsWith('../') && !path.startsWith('built-in/') && target !== '../package.json',
        );
    expect(offences(data)).toEqual([]);
  });

  it('of the command are of the public entries', () => {
    const secret = ({ path, imports }: SourceFile) =>
      imports
        .filter((one) => !isOutside(one) && path.startsWith('cli/'))
        .map((one) => targetOf(path, one))
        .filter((target) => inside(target) && !target.startsWith('cli/') && !publicEntries.includes(target));
    expect(offences(secret)).toEqual([]);
  });

  it('of the main entry load neither zod nor json-rules-engine before they are needed', () => {
    const reached = new Set<string>();
    const visit = (path: string): void => {
      if (reached.has(path)) return;
      reached.add(path);
      for (const one of valueImports(path)) visit(one);
    };
    visit('index.ts');
    const packages = [...reached].flatMap((path) =>
      (byPath.get(path) as SourceFile).imports
        .filter((one) => isOutside(one) && one.kind === 'value')
        .map(({ from }) => from),
    );
    expect(reached).toContain('diagnose/recognise/engine.ts');
    expect([...new Set(packages)]).toEqual(['leven', 'tinyqueue']);
  });
});

function valueImports(path: string): string[] {
  return insideImports(path, 'value');
}

function insideImports(path: string, kind?: Import['kind']): string[] {
  const { imports } = byPath.get(path) as SourceFile;
  return imports
    .filter((one) => !isOutside(one) && (kind === undefined || one.kind === kind))
    .map((one) => targetOf(path, one))
    .filter((target) => byPath.has(target));
}

describe('imports between folders', () => {
  it.each(Object.entries(strangers))('of %s are none of %j', (folder, others) => {
    const imports = importsOf(folder);
    expect(imports.length).toBeGreaterThan(0);
    const wrong = imports.filter(({ target }) => others.includes(target.split('/')[0] as string));
    expect(wrong).toEqual([]);
  });
});

describe('the reading of imports', () => {
  it.each([
    ["import { a } from './a'", 'value'],
    ["import { type A, a } from './a'", 'value'],
    ["import './a'", 'value'],
    ["export * from './a'", 'value'],
    ["export { a, type A } from './a'", 'value'],
    ["import type { A } from './a'", 'type'],
    ["import { type A } from './a'", 'value'],
    ["export type * from './a'", 'type'],
    ["export { type A } from './a'", 'value'],
    ["type A = import('./a').A", 'type'],
    ["await import('./a')", 'dynamic'],
  ])('takes %s for a %s', (text, kind) => {
    expect(parseSource('sample.ts', text).imports).toEqual([{ from: './a', kind }]);
  });
});
