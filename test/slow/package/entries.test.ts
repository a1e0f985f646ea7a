import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import manifest from '../../../package.json';
import { entries } from '../../../scripts/entries';
import { repository } from '../../support/markdown';

const subpaths = Object.keys(entries).filter((name) => name !== 'index');
const schemas = ['cases.schema.json', 'pack.schema.json'];

const files = (name: string) => ({
  import: { types: `./dist/${name}.d.ts`, default: `./dist/${name}.js` },
  require: { types: `./dist/${name}.d.cts`, default: `./dist/${name}.cjs` },
});

describe('every entry, and nothing else,', () => {
  it('is exported as ES modules and CommonJS, with the types of each', () => {
    expect(manifest.exports).toEqual({
      '.': files('index'),
      ...Object.fromEntries(subpaths.map((name) => [`./${name}`, files(name)])),
      ...Object.fromEntries(schemas.map((schema) => [`./${schema}`, `./rules/${schema}`])),
      './package.json': './package.json',
    });
  });

  it('has types for a compiler that does not read "exports"', () => {
    expect(manifest.typesVersions).toEqual({
      '*': {
        ...Object.fromEntries(subpaths.map((name) => [name, [`./dist/${name}.d.ts`]])),
        ...Object.fromEntries(schemas.map((schema) => [schema, [`./rules/${schema}`]])),
      },
    });
  });

  it('is in the reference', () => {
    const { entryPoints } = JSON.parse(readFileSync(join(repository, 'typedoc.json'), 'utf8'));
    expect(entryPoints.sort()).toEqual(Object.values(entries).sort());
  });

  it('is built', () => {
    const built = readdirSync(join(repository, 'dist'), { recursive: true }).map((file) =>
      `${file}`.replaceAll('\\', '/'),
    );
    for (const name of Object.keys(entries))
      for (const extension of ['js', 'cjs', 'd.ts', 'd.cts']) expect(built).toContain(`${name}.${extension}`);
  });
});
