import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { PackData, PackExtension } from '../src/pack/format';
import { extendPack, parsePack } from '../src/pack/parse';
import { checkCases } from '../src/testing/index';
import type { Pack } from '../src/types';

const read = (path: string): unknown =>
  JSON.parse(readFileSync(new URL(`../rules/${path}`, import.meta.url), 'utf8'));
const bands = readdirSync(new URL('../rules/mi-band', import.meta.url)).filter((name) =>
  /^band-\d\.json$/.test(name),
);

const builtIn: [string, () => Pack, string][] = [
  [
    'mi-smart-speaker',
    () => parsePack(read('mi-smart-speaker/pack.json')) as Pack,
    'mi-smart-speaker/cases.json',
  ],
  ['mi-band (family)', () => parsePack(read('mi-band/family.json')) as Pack, ''],
  ...bands.map((name): [string, () => Pack, string] => [
    `mi-${name.replace('.json', '')}`,
    () =>
      extendPack(read('mi-band/family.json') as PackData, read(`mi-band/${name}`) as PackExtension) as Pack,
    `mi-band/${name.replace('.json', '.cases.json')}`,
  ]),
];

describe.each(builtIn)('%s', (_device, load, cases) => {
  it('is a valid pack', () => {
    expect(load).not.toThrow();
  });
  it.skipIf(!existsSync(new URL(`../rules/${cases}`, import.meta.url)) || cases === '')(
    'passes its cases',
    async () => {
      expect(await checkCases(load(), read(cases))).toEqual([]);
    },
  );
});
