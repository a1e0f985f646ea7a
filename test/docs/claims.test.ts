import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { claimsParts } from '../../scripts/pages/claims-parts';
import { claimsSchema } from '../../scripts/pages/claims-schema';
import { packs } from '../../src/index';

const ids = (prefix: string, count: number) =>
  Array.from({ length: count }, (_, index) => `${prefix}-${String(index + 1).padStart(2, '0')}`);

const files = {
  speaker: ids('SPK', 80),
  bands: ids('BND', 141),
  contradictions: ids('CON', 34),
  gaps: ids('GAP', 10),
};
const all = claimsParts.flatMap((part) => Object.entries(part.claims));

/** What stands at a place such as `mi-band-2/remedies/top-up/steps`; undefined if nothing does. */
function valueAt(place: string): unknown {
  return place
    .split('/')
    .reduce<unknown>(
      (value, key) =>
        typeof value === 'object' && value !== null && Object.hasOwn(value, key)
          ? (value as Record<string, unknown>)[key]
          : undefined,
      packs,
    );
}

describe('the claims of the source documents', () => {
  it.each(Object.entries(files))('%s.json has every row, in order, and no other', (name, rows) => {
    const file = new URL(`../../rules/claims/${name}.json`, import.meta.url);
    expect(Object.keys(JSON.parse(readFileSync(file, 'utf8')))).toEqual(rows);
  });

  it.each(all)('%s leads to places that exist', (_id, claim) => {
    const places = [...(claim.of ?? []), ...('paths' in claim ? claim.paths : [])];
    expect(places.filter((place) => valueAt(place) === undefined)).toEqual([]);
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
});

describe('valueAt', () => {
  it.each(['mi-band-2/remedies/no-such-remedy', 'no-such-band/service', 'mi-band-2/constructor/name'])(
    'finds nothing at %s',
    (place) => {
      expect(valueAt(place)).toBeUndefined();
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
