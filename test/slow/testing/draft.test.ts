import { describe, expect, it } from 'vitest';
import type { Pack } from '../../../src/format/pack';
import { packs } from '../../../src/index';
import { parsePack } from '../../../src/pack/index';
import { checkCases, coverage, draftCases } from '../../../src/testing/index';
import lantern from '../../support/lantern.json';
import soundPack from '../../support/sound-pack.json';

const lamp = parsePack(soundPack) as unknown as Pack;
const one = { dark: { given: ['dark'], must: { suspects: ['no-power'] } } };

describe('draftCases', () => {
  it('covers what can be covered, and names the rest', async () => {
    const { cases, unreached } = draftCases(lamp, {});
    // What blocks this remedy also raises an alert, which stops everything.
    expect(unreached).toEqual([{ path: ['remedies', 'new-bulb', 'blockedBy', 'smells'], missing: 'closed' }]);
    expect(coverage(lamp, cases)).toEqual(unreached);
    expect(await checkCases(lamp, cases)).toEqual([]);
  });

  it.each<[string, Pack]>([
    ['the lantern', parsePack(lantern) as unknown as Pack],
    ['the speaker', packs['mi-smart-speaker'] as Pack],
    ['a band', packs['mi-band-2'] as Pack],
  ])('finds what covers %s, in cases that pass', async (_name, pack) => {
    const before = coverage(pack, {});
    const { cases, unreached } = draftCases(pack, {});
    expect(before.length).toBeGreaterThan(Object.keys(cases).length);
    expect(unreached).toEqual([]);
    expect(coverage(pack, cases)).toEqual([]);
    expect(await checkCases(pack, cases)).toEqual([]);
  });

  it('drafts nothing for what the cases show already, and takes no name twice', () => {
    const all = draftCases(lamp, one).cases;
    expect(draftCases(lamp, { ...one, ...all }).cases).toEqual({});
    const [name = ''] = Object.keys(all);
    const { cases } = draftCases(lamp, { [name]: one.dark });
    expect(Object.keys(cases)).toContain(`${name} (2)`);
  });

  it('says of each draft that somebody must check it', () => {
    for (const [name, { why }] of Object.entries(draftCases(lamp, one).cases)) {
      expect(name).toMatch(/^Draft: /);
      expect(why).toContain('check');
    }
  });

  it('finds a number next to the threshold for a near miss', () => {
    const { cases } = draftCases(packs['mi-band-2'] as Pack, {});
    const misses = Object.values(cases).filter(({ mustNot }) => mustNot?.finds?.includes('low-battery'));
    expect(misses.map(({ given }) => (given as Record<string, unknown>)['battery-percent'])).toContain(16);
  });

  it('finds signs only if it is told to', () => {
    const signs = (settings?: { readonly signs: boolean }) =>
      Object.keys(draftCases(lamp, {}, settings).cases).filter((name) => name.includes('.signs.'));
    expect(signs()).toEqual([]);
    expect(signs({ signs: true }).length).toBeGreaterThan(0);
  });
});
