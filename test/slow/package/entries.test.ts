import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import manifest from '../../../package.json';
import { element, entries } from '../../../scripts/entries';
import { repository } from '../../support/markdown';

const subpaths = Object.keys(entries).filter((name) => name !== 'index');
const schemas = ['cases.schema.json', 'catalog.schema.json', 'pack.schema.json'];

const files = (name: string) => ({
  import: { types: `./dist/${name}.d.ts`, default: `./dist/${name}.js` },
  require: { types: `./dist/${name}.d.cts`, default: `./dist/${name}.cjs` },
});

describe('every entry, and nothing else,', () => {
  it('is exported as ES modules and CommonJS, with the types of each', () => {
    expect(manifest.exports).toEqual({
      '.': files('index'),
      ...Object.fromEntries(subpaths.map((name) => [`./${name}`, files(name)])),
      // For browsers, which have no other modules.
      './element': { types: './dist/element/element.d.ts', default: './dist/element/element.js' },
      ...Object.fromEntries(schemas.map((schema) => [`./${schema}`, `./rules/${schema}`])),
      './package.json': './package.json',
    });
  });

  it('has types for a compiler that does not read "exports"', () => {
    expect(manifest.typesVersions).toEqual({
      '*': {
        ...Object.fromEntries(subpaths.map((name) => [name, [`./dist/${name}.d.ts`]])),
        element: ['./dist/element/element.d.ts'],
        ...Object.fromEntries(schemas.map((schema) => [schema, [`./rules/${schema}`]])),
      },
    });
  });

  it('is in the reference', () => {
    const { entryPoints } = JSON.parse(readFileSync(join(repository, 'typedoc.json'), 'utf8'));
    expect(entryPoints.sort()).toEqual(Object.values({ ...entries, ...element }).sort());
  });

  it('is built', () => {
    const built = readdirSync(join(repository, 'dist'), { recursive: true }).map((name) =>
      String(name).replaceAll('\\', '/'),
    );
    for (const name of Object.keys(entries))
      for (const extension of ['js', 'cjs', 'd.ts', 'd.cts']) expect(built).toContain(`${name}.${extension}`);
    expect(built).toEqual(expect.arrayContaining(['element/element.js', 'element/element.d.ts']));
  });
});
