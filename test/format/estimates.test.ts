import { describe, expect, it } from 'vitest';
import {
  chanceIn,
  cureChance,
  nearestWord,
  priorWeight,
  signChance,
  weightIn,
  wordOf,
  wordStrength,
} from '../../src/format/estimates';

describe('a count beside a word', () => {
  it('is the word while nothing was seen, and nears what was seen the more there is', () => {
    const chance = (seen: number, of: number) => chanceIn(signChance, { word: 'usually', seen, of });
    expect(chance(0, 0)).toBe(signChance.usually);
    expect(chance(0, wordStrength)).toBeCloseTo(signChance.usually / 2, 12);
    expect(chance(3000, 10_000)).toBeCloseTo(0.3, 2);
  });

  it('never leads beyond what the words can say', () => {
    const all = { word: 'often', seen: 1e9, of: 1e9 } as const;
    const none = { word: 'often', seen: 0, of: 1e9 } as const;
    expect(chanceIn(signChance, all)).toBe(signChance.always);
    expect(chanceIn(signChance, none)).toBe(signChance.never);
    expect(chanceIn(cureChance, { word: 'rarely', seen: 1e9, of: 1e9 })).toBe(cureChance.usually);
    expect(weightIn({ word: 'rare', seen: 1e9, of: 1 })).toBe(priorWeight.common);
    expect(weightIn({ word: 'common', seen: 0, of: 1e9 })).toBe(priorWeight.rare);
  });

  it('of a prior is a multiple of what its word leads to expect', () => {
    expect(weightIn({ word: 'occasional', seen: 0, of: 0 })).toBe(priorWeight.occasional);
    expect(weightIn({ word: 'occasional', seen: 3000, of: 3000 })).toBeCloseTo(priorWeight.occasional, 12);
    expect(weightIn({ word: 'occasional', seen: 6000, of: 3000 })).toBeCloseTo(2 * priorWeight.occasional, 2);
  });

  it('keeps the word of its author, and has a nearest one', () => {
    expect(wordOf({ word: 'often', seen: 1, of: 2 })).toBe('often');
    expect(wordOf('often')).toBe('often');
    expect(nearestWord(signChance, 0.5)).toBe('often');
    expect(nearestWord(signChance, 0.02)).toBe('never');
  });
});
