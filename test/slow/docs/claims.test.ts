import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { PackData, PackExtension } from '../../../src/format/format';
import type { Pack, Packs } from '../../../src/format/pack';
import { extendPack, parsePack } from '../../../src/pack/parse';
import { claimsSchema, valueAt } from '../../support/claims';
import { claimsPage } from '../../support/claims-page';

const read = (path: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../../rules/${path}`, import.meta.url), 'utf8'));

const bands = ['2', '3', '4', '5'].map((number) => `mi-band-${number}`);
const band = (device: string): Pack => {
  const extension = read(`mi-band/${device.replace('mi-', '')}.json`) as PackExtension;
  return extendPack(read('mi-band/family.json') as PackData, extension) as Pack;
};
const packs: Packs = {
  'mi-smart-speaker': parsePack(read('mi-smart-speaker/pack.json')) as Pack,
  ...Object.fromEntries(bands.map((device) => [device, band(device)])),
};

const ids = (prefix: string, count: number) =>
  Array.from({ length: count }, (_, index) => `${prefix}-${String(index + 1).padStart(2, '0')}`);

const files = {
  speaker: ids('SPK', 80),
  bands: ids('BND', 141),
  contradictions: ids('CON', 34),
  gaps: ids('GAP', 10),
};
const claims = (name: keyof typeof files) => claimsSchema.parse(read(`claims/${name}.json`));
const names = Object.keys(files) as (keyof typeof files)[];

const parts = [
  {
    title: 'Mi Smart Speaker',
    intro: 'A path without a device is in the pack `mi-smart-speaker`.',
    devices: ['mi-smart-speaker'],
    claims: claims('speaker'),
  },
  {
    title: 'Mi Band 2, 3, 4 and 5',
    intro:
      'A path without a device is in the packs of all four bands. *About* is the model that the document names; without one, the claim is about bands in general.',
    devices: bands,
    claims: claims('bands'),
  },
  {
    title: 'Contradictions and doubtful claims',
    intro: 'Where the documents contradict themselves, each other or common knowledge.',
    devices: [],
    claims: claims('contradictions'),
  },
  {
    title: 'What the documents never say',
    intro: 'A gap that is filled counts as corrected.',
    devices: [],
    claims: claims('gaps'),
  },
];
const all = parts.flatMap((part) => Object.entries(part.claims));

describe('the claims of the source documents', () => {
  it.each(names)('%s.json has every row, in order, and no other', (name) => {
    expect(Object.keys(claims(name))).toEqual(files[name]);
  });

  it.each(all)('%s leads to places that exist', (_id, claim) => {
    const places = [...(claim.of ?? []), ...('paths' in claim ? claim.paths : [])];
    expect(places.filter((place) => valueAt(packs, place) === undefined)).toEqual([]);
  });

  it('give one verdict for each row of the better sources, and leave none of those rows out', () => {
    const verdicts = new Map<string, Set<string>>();
    for (const [id, verdict] of all.flatMap(([, { better = {} }]) => Object.entries(better))) {
      verdicts.set(id, (verdicts.get(id) ?? new Set()).add(verdict));
    }
    expect([...verdicts].filter(([, different]) => different.size > 1)).toEqual([]);
    expect([...verdicts.keys()].sort()).toEqual([...ids('COR-BND', 44), ...ids('COR-SPK', 22)]);
  });

  it('name the rate of success without data only where the document’s own claim is told', () => {
    const rate = /\b99\s?(%|per ?cent)/;
    expect(JSON.stringify(packs)).not.toMatch(rate);
    expect(all.filter(([, { claim }]) => rate.test(claim)).map(([id]) => id)).toEqual(['BND-56', 'CON-21']);
    expect(all.filter(([, { because = '' }]) => rate.test(because))).toEqual([]);
  });

  it('are told in docs/claims.md', async () => {
    await expect(claimsPage(parts, packs)).toMatchFileSnapshot('../../../docs/claims.md');
  });
});

describe('valueAt', () => {
  it.each(['mi-band-2/remedies/no-such-remedy', 'no-such-band/service', 'mi-band-2/constructor/name'])(
    'finds nothing at %s',
    (place) => {
      expect(valueAt(packs, place)).toBeUndefined();
    },
  );
});

describe('claimsSchema', () => {
  const kept = { topic: 'voice', claim: 'It is deaf.', outcome: 'kept', paths: ['mi-smart-speaker/service'] };
  it.each([
    ['a claim that is kept nowhere', { paths: [] }],
    ['a correction without a reason', { outcome: 'corrected' }],
    ['a place for what is left out', { outcome: 'left-out', because: 'Nobody knows.' }],
    ['an unknown topic', { topic: 'music' }],
    ['a whole section as a place', { paths: ['mi-smart-speaker/remedies'] }],
    ['a place given twice', { paths: ['mi-smart-speaker/service', 'mi-smart-speaker/service'] }],
    ['two sentences', { claim: 'It is deaf. It is mute.' }],
    ['a misspelt field', { becauze: 'Nobody knows.' }],
    ['a better source of another kind', { better: { 'SPK-01': 'supported' } }],
  ])('refuses %s', (_what, change) => {
    expect(claimsSchema.safeParse({ 'SPK-01': kept }).success).toBe(true);
    expect(claimsSchema.safeParse({ 'SPK-01': { ...kept, ...change } }).success).toBe(false);
  });
});
