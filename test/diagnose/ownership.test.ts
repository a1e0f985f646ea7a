import { describe, expect, it } from 'vitest';
import { diagnoseSync, explain, packs } from '../../src/index';

/** Every object and list in a value. */
function partsOf(value: unknown): object[] {
  if (typeof value !== 'object' || value === null) return [];
  return [value, ...Object.values(value).flatMap(partsOf)];
}

const bands = ['mi-band-2', 'mi-band-3', 'mi-band-4', 'mi-band-5'] as const;
const given = [
  {},
  { 'screen-dark': true },
  { 'screen-dark': true, 'takes-charge': true },
  { swollen: true },
  { 'keeps-restarting': true, 'phone-available': false },
  { 'steps-wrong': true },
] as const;

describe('a result belongs to whoever asked for it', () => {
  const results: object[] = [];
  for (const answers of given) {
    for (const band of bands) {
      results.push(diagnoseSync(band, answers), diagnoseSync(band, answers));
      results.push(diagnoseSync(band, answers, { tried: { 're-pair': 'worse' } }));
      results.push(explain(band, answers), explain(band, answers));
    }
    results.push(diagnoseSync('mi-smart-speaker', {}), diagnoseSync('mi-smart-speaker', ['offline-in-app']));
  }

  it('shares no object with another result, or with a pack', () => {
    const seen = new Set(partsOf(packs));
    for (const result of results) {
      const own = new Set(partsOf(result));
      for (const part of own) expect(seen.has(part), JSON.stringify(part)).toBe(false);
      for (const part of own) seen.add(part);
    }
  });

  it('shares none within itself, so that it can be changed in one place', () => {
    for (const result of results) {
      const parts = partsOf(result);
      expect(new Set(parts).size).toBe(parts.length);
    }
  });

  it('can be changed throughout', () => {
    const before = JSON.stringify(results);
    for (const answers of given)
      for (const part of partsOf(diagnoseSync('mi-band-2', answers)))
        if (Array.isArray(part)) part.push('mine');
    expect(JSON.stringify(results)).toBe(before);
    const alone = diagnoseSync('mi-band-2', given[1]);
    expect(JSON.stringify(alone)).not.toContain('mine');
  });
});
