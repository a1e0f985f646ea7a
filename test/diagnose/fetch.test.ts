import { describe, expect, it, vi } from 'vitest';
import { createDiagnoser } from '../../src/diagnoser';
import { issuesOf, lamp } from './lamp';

const { diagnose, diagnoseSync } = createDiagnoser({ lamp });

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
    const unknown = await diagnose('lamp', { dark: async () => null, warm: () => undefined });
    expect(unknown).toEqual(diagnoseSync('lamp', { dark: null }));
    expect(unknown.unanswerable).toEqual(['dark']);
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
