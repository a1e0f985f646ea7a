import { describe, expect, it } from 'vitest';
import { createDiagnoser } from '../../src/diagnoser';
import { UnknownDeviceError } from '../../src/errors';
import { issuesOf, lamp } from './lamp';

const { diagnoseSync } = createDiagnoser({ lamp });

describe('observe', () => {
  it('reports everything that is wrong at once, with path and nearest id', () => {
    const issues = issuesOf(() =>
      diagnoseSync('lamp', { drak: true, warm: 'yes', level: 101, kind: 'lead', dark: 1 } as never, {
        tried: [],
      }),
    );
    expect(issues.map(({ code, path }) => [code, ...path])).toEqual([
      ['unknown-symptom', 'drak'],
      ['wrong-kind', 'warm'],
      ['out-of-range', 'level'],
      ['unknown-option', 'kind'],
      ['wrong-kind', 'dark'],
    ]);
    expect(issues[0]?.message).toContain('did you mean "dark"?');
    expect(issues[3]?.message).toContain('did you mean "led"?');
  });

  it.each(['constructor', '__proto__', 'toString', 'hasOwnProperty'])('takes %s for an unknown id', (id) => {
    const answers = JSON.parse(`{${JSON.stringify(id)}: true}`);
    expect(issuesOf(() => diagnoseSync('lamp', answers))[0]?.code).toBe('unknown-symptom');
    expect(issuesOf(() => diagnoseSync('lamp', [id] as never))[0]?.code).toBe('unknown-symptom');
    expect(() => diagnoseSync(id as never, {})).toThrow(UnknownDeviceError);
    expect(issuesOf(() => diagnoseSync('lamp', {}, { tried: [id] as never }))[0]?.code).toBe(
      'unknown-remedy',
    );
  });

  it('names the nearest device', () => {
    expect(() => diagnoseSync('lmap' as never, {})).toThrow('did you mean "lamp"?');
  });

  it.each([
    ['a text', 'dark'],
    ['null', null],
    ['a number', 3],
    ['nothing', undefined],
    ['a map', new Map([['dark', true]])],
    ['a set', new Set(['dark'])],
    ['what it inherits', Object.create({ dark: true })],
    ['an instance of a class', new (class Answers {})()],
    ['a typed list', new Uint8Array(1)],
  ])('refuses %s as observations', (_what, given) => {
    expect(issuesOf(() => diagnoseSync('lamp', given as never))[0]?.code).toBe('not-observations');
  });

  it('wants an object for what a list cannot say', () => {
    const issues = issuesOf(() => diagnoseSync('lamp', ['dark', 'level', 'kind', 7] as never));
    expect(issues.map(({ code, path }) => [code, ...path])).toEqual([
      ['answer-missing', 1],
      ['answer-missing', 2],
      ['unknown-symptom', 3],
    ]);
  });

  it('takes the ends of a range, and nothing beyond or that is no number', () => {
    for (const level of [0, 100]) expect(diagnoseSync('lamp', { level }).observed).toHaveLength(1);
    for (const level of [-0.1, 100.1, Number.POSITIVE_INFINITY]) {
      expect(issuesOf(() => diagnoseSync('lamp', { level }))[0]?.code).toBe('out-of-range');
    }
    for (const level of [Number.NaN, '50', [50]]) {
      expect(issuesOf(() => diagnoseSync('lamp', { level } as never))[0]?.code).toBe('wrong-kind');
    }
  });

  it('takes undefined for nothing said, null for what the owner does not know, and a list for yes to each', () => {
    expect(diagnoseSync('lamp', { dark: true, level: undefined })).toEqual(diagnoseSync('lamp', ['dark']));
    const { observed, unanswerable } = diagnoseSync('lamp', { warm: null, dark: true, kind: null });
    expect(observed.map(({ symptom }) => symptom)).toEqual(['dark']);
    expect(unanswerable).toEqual(['kind', 'warm']);
  });

  it('reports wrong answers and wrong settings together', () => {
    const issues = issuesOf(() =>
      diagnoseSync('lamp', ['drak'] as never, { tried: ['plug-inn', {}] as never }),
    );
    expect(issues.map(({ code, path }) => [code, ...path])).toEqual([
      ['unknown-symptom', 0],
      ['unknown-remedy', 'tried', 0],
      ['unknown-remedy', 'tried', 1],
    ]);
  });

  it.each([Object.create(null), Symbol('dark'), 7n, null, () => 'dark'])('refuses %o as an id', (id) => {
    expect(issuesOf(() => diagnoseSync('lamp', [id] as never))[0]?.code).toBe('unknown-symptom');
  });

  it('checks the settings of the call', () => {
    const issues = issuesOf(() =>
      diagnoseSync('lamp', {}, { tried: ['plug-inn'], hide: ['low'], hidden: [] } as never),
    );
    expect(issues.map(({ code, path }) => [code, ...path])).toEqual([
      ['unknown-setting', 'hidden'],
      ['unknown-remedy', 'tried', 0],
      ['unknown-setting', 'hide', 0],
    ]);
    expect(issuesOf(() => diagnoseSync('lamp', {}, { tried: 'plug-in' } as never))[0]?.code).toBe(
      'wrong-kind',
    );
    expect(issuesOf(() => diagnoseSync('lamp', {}, null as never))[0]?.code).toBe('not-settings');
  });
});
