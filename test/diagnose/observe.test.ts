import { describe, expect, it, vi } from 'vitest';
import { createDiagnoser } from '../../src/diagnoser';
import { InvalidObservationError, UnknownDeviceError } from '../../src/errors';
import type { Pack } from '../../src/format/pack';
import { parsePack } from '../../src/pack/parse';
import { smallPack } from '../support/small-pack';

const lamp = parsePack({
  ...smallPack,
  symptoms: {
    ...smallPack.symptoms,
    level: { question: 'How full?', unit: '%', min: 0, max: 100 },
    kind: { question: 'Which kind?', options: { led: 'LED', halogen: 'Halogen' } },
  },
  rules: {
    low: {
      conditions: {
        all: [
          { fact: 'level', operator: 'lessThan', value: 10 },
          { fact: 'kind', operator: 'equal', value: 'led' },
        ],
      },
    },
  },
  faults: {
    ...smallPack.faults,
    empty: { name: 'Empty', prior: 'rare', signs: { low: 'always' }, sources: ['us'] },
  },
}) as Pack;
const { diagnose, diagnoseSync } = createDiagnoser({ lamp });

function issuesOf(call: () => unknown) {
  try {
    call();
  } catch (error) {
    expect(error).toBeInstanceOf(InvalidObservationError);
    return (error as InvalidObservationError).issues.map(({ code, path, message }) => ({
      code,
      path,
      message,
    }));
  }
  throw new Error('nothing was thrown');
}

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

  it('takes null and undefined for unknown, and a list for yes to each', () => {
    expect(diagnoseSync('lamp', { dark: true, warm: null, level: undefined })).toEqual(
      diagnoseSync('lamp', ['dark']),
    );
  });

  it('reports wrong answers and wrong options together', () => {
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

  it('checks the options of the call', () => {
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
    expect(issuesOf(() => diagnoseSync('lamp', {}, null as never))[0]?.code).toBe('not-options');
  });
});

describe('answers that must be fetched', () => {
  it('are fetched once each', async () => {
    const dark = vi.fn(async () => true);
    expect((await diagnose('lamp', { dark })).verdict).toBe('try');
    expect(dark).toHaveBeenCalledTimes(1);
  });

  it('are not fetched when no rule needs them any more', async () => {
    const level = vi.fn(() => 5);
    await diagnose('lamp', { kind: 'halogen', level });
    expect(level).not.toHaveBeenCalled();
    const found = await diagnose('lamp', { kind: 'led', level });
    expect(level).toHaveBeenCalledTimes(1);
    expect(found.faults.map(({ id }) => id)).toEqual(['empty']);
  });

  it('may be unknown', async () => {
    expect(await diagnose('lamp', { dark: async () => null })).toEqual(await diagnose('lamp', {}));
  });

  it('are checked like any other, all at once', async () => {
    const wrong = diagnose('lamp', {
      dark: () => 'yes',
      kind: async () => 'led',
      level: async () => 400,
    } as never);
    await expect(wrong).rejects.toMatchObject({
      code: 'invalid-observation',
      issues: [
        { code: 'wrong-kind', path: ['dark'] },
        { code: 'out-of-range', path: ['level'] },
      ],
    });
  });

  it('may not be fetched in two goes', async () => {
    await expect(diagnose('lamp', { dark: () => () => true } as never)).rejects.toMatchObject({
      issues: [{ code: 'wrong-kind', path: ['dark'] }],
    });
  });

  it('say which of them failed', async () => {
    const broken = async () => {
      throw new Error('no signal');
    };
    await expect(diagnose('lamp', { dark: broken, warm: true })).rejects.toMatchObject({
      issues: [{ code: 'answer-failed', path: ['dark'], message: expect.stringContaining('no signal') }],
    });
  });

  it('end nothing when they fail and nobody needs them', async () => {
    const level = Promise.reject(new Error('no signal'));
    expect((await diagnose('lamp', { kind: 'halogen', level })).verdict).toBe('ask');
    await new Promise((resolve) => setTimeout(resolve, 10));
  });

  it('are refused by diagnoseSync', () => {
    expect(issuesOf(() => diagnoseSync('lamp', { dark: () => true } as never))[0]?.code).toBe('needs-async');
  });
});
