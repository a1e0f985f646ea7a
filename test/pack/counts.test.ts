import { describe, expect, it } from 'vitest';
import { checkPack } from '../../src/pack';
import { smallPack } from '../support/small-pack';

const { unplugged } = smallPack.faults;

/** The issues of the small pack with other estimates. */
function issuesWith(fields: object): string[] {
  const pack = { ...smallPack, faults: { unplugged: { ...unplugged, ...fields } } };
  return checkPack(pack)
    .filter(({ severity }) => severity === 'error')
    .map(({ code, path, message }) => `${code} ${path.slice(2).join('.')}: ${message}`);
}

describe('a count in a pack', () => {
  it('may stand in place of any word of a fault', () => {
    const counted = { seen: 3, of: 4.5 };
    expect(
      issuesWith({
        prior: { word: 'common', ...counted },
        signs: { dark: { word: 'always', ...counted } },
        remedies: { 'plug-in': { word: 'usually', ...counted } },
      }),
    ).toEqual([]);
  });

  it('of a prior may be above what the word leads to expect, of others never above all', () => {
    const more = { seen: 5, of: 4 };
    expect(issuesWith({ prior: { word: 'rare', ...more } })).toEqual([]);
    expect(issuesWith({ signs: { dark: { word: 'always', ...more } } })).toEqual([
      'range-reversed signs.dark: "seen" (5) must not be greater than "of" (4)',
    ]);
    expect(issuesWith({ remedies: { 'plug-in': { word: 'usually', ...more } } })).toEqual([
      'range-reversed remedies.plug-in: "seen" (5) must not be greater than "of" (4)',
    ]);
  });

  it('is refused in the words of what its author meant', () => {
    expect(issuesWith({ prior: 'comon' })[0]).toMatch(/^invalid-value prior: .*"common"/);
    expect(issuesWith({ prior: 7 })[0]).toMatch(/^invalid-value prior: .*"common"/);
    const codes = (fields: object) => issuesWith(fields).map((issue) => issue.split(':')[0]);
    expect(codes({ prior: { word: 'comon', seen: -1, of: 1 } })).toEqual([
      'invalid-value prior.word',
      'wrong-size prior.seen',
    ]);
    expect(codes({ prior: { word: 'common', seen: 1 } })).toEqual(['missing-field prior.of']);
    expect(codes({ signs: { dark: { word: 'always', seen: 1, off: 1 } } })).toEqual([
      'missing-field signs.dark.of',
      'unknown-field signs.dark.off',
    ]);
    expect(codes({ prior: { word: 'common', seen: 1, of: 1e300 } })).toEqual(['wrong-size prior.of']);
  });
});
