import { describe, expect, it } from 'vitest';
import { toText } from '../../../src/render/index';
import { widthOf } from '../../../src/render/lines';
import { diagnosesOfAll, diagnosisOf } from '../../support/showing';

const stop = diagnosisOf('mi-band-2', ['swollen']);
const withName = (name: string) => ({ ...diagnosisOf('mi-band-2', []), name });

describe('text', () => {
  it.each([20, 40, 80, 100])('fits into %i columns, except addresses', (width) => {
    for (const diagnosis of diagnosesOfAll().slice(0, 40)) {
      for (const line of toText(diagnosis, { width, full: true }).split('\n'))
        if (!/^\s*https?:\S+$/.test(line)) expect(widthOf(line)).toBeLessThanOrEqual(width);
    }
  });

  it('keeps every word, whatever the width', () => {
    const words = (width: number) =>
      toText(diagnosisOf('mi-band-2', ['frozen']), { width, full: true }).split(/\s+/);
    expect(words(40)).toEqual(words(1000));
  });

  it('aligns the lines of an item and numbers them', () => {
    expect(toText(stop, { width: 50 })).toContain(
      '    3. Put it down away from things that burn,\n       best outdoors or on stone.\n',
    );
  });

  it('breaks a word that is wider than a line, between characters', () => {
    const [first, second] = toText(withName('😀'.repeat(30)), { width: 41 }).split('\n');
    expect([first, second]).toEqual(['😀'.repeat(20), '😀'.repeat(10)]);
  });

  it('counts the columns of a terminal', () => {
    expect(['abc', '日本', '😀', 'e\u0301', 'на'].map(widthOf)).toEqual([3, 4, 2, 1, 2]);
  });

  it('makes visible what a terminal would obey', () => {
    expect(toText(withName('a\u001b[2J\nb\u202ec')).split('\n')[0]).toBe('a\\u001b[2J\\u000ab\\u202ec');
  });

  it('is painted part by part, and reads the same', () => {
    const paint = (
      text: string,
      { risk, signal, weight }: { risk?: string; signal?: string; weight?: string },
    ) => `«${risk ?? signal ?? weight ?? ''}:${text}»`;
    for (const diagnosis of diagnosesOfAll().slice(0, 20)) {
      const painted = toText(diagnosis, { paint });
      expect(painted.replace(/«\w*:|»/g, '')).toBe(toText(diagnosis));
    }
    expect(toText(stop, { paint }).split('\n')[0]).toBe(
      '«WARNING:WARNING: STOP. The battery may be damaged.»',
    );
  });
});
