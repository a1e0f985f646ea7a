import { describe, expect, it, vi } from 'vitest';
import { createDiagnoser } from '../../src/diagnoser';
import type { Pack } from '../../src/format/pack';
import { extendPack } from '../../src/pack/parse';
import { issuesOf, lamp } from './lamp';

const { diagnose, diagnoseSync } = createDiagnoser({ lamp });
const alert = {
  name: 'It is hot',
  when: ['warm'],
  harm: 'serious-injury',
  hazard: 'It burns.',
  consequence: 'It hurts.',
  now: ['Leave it alone.'],
  sources: ['us'],
} as const;
const alarming = createDiagnoser({ lamp: extendPack(lamp, { format: 1, alerts: { hot: alert } }) as Pack });

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

  it('are not waited for once a red flag is known, and may fail', async () => {
    const never = new Promise<boolean>(() => {});
    const broken = () => Promise.reject(new Error('no signal'));
    const throwing = () => {
      throw new Error('no signal');
    };
    const verdictOf = async (given: object) => (await alarming.diagnose('lamp', given as never)).verdict;
    for (const level of [never, broken, throwing, () => 400]) {
      const fetched = vi.fn(() => level);
      expect(await verdictOf({ warm: true, level: fetched })).toBe('stop');
      expect(fetched).not.toHaveBeenCalled();
      const late = () => new Promise<boolean>((resolve) => setTimeout(resolve, 5, true));
      expect(await verdictOf({ warm: late, kind: 'led', level, dark: never })).toBe('stop');
    }
  });
});
