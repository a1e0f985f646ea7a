import { describe, expect, it } from 'vitest';
import { createDiagnoser } from '../../../src/diagnoser';
import type { PackData } from '../../../src/format/format';
import type { Pack } from '../../../src/format/pack';
import { parsePack } from '../../../src/pack/parse';
import { smallPack } from '../../support/small-pack';

const { unplugged } = smallPack.faults;
const remedy = smallPack.remedies['plug-in'];

/** A common fault with its remedy, and a rare one with a remedy that takes a minute, while service takes days. */
const data = {
  ...smallPack,
  symptoms: { ...smallPack.symptoms, smell: { question: 'Does it smell?' } },
  faults: {
    unplugged,
    worn: {
      ...unplugged,
      prior: 'rare',
      signs: { dark: 'sometimes', smell: 'usually' },
      remedies: { wipe: 'usually' },
    },
  },
  remedies: {
    'plug-in': { ...remedy, minutes: { 'hands-on': [20, 20], waiting: [0, 0] } },
    wipe: { ...remedy, title: 'Wipe it', minutes: { 'hands-on': [1, 1], waiting: [0, 0] } },
  },
} as const satisfies PackData;
const { diagnoseSync } = createDiagnoser({
  lamp: parsePack(data) as Pack,
  doubtful: parsePack({ ...data, faults: { ...data.faults, loose: unplugged } }) as Pack,
});
const listOf = (...call: [Record<string, boolean>, { tried?: string[] }?]) =>
  diagnoseSync('lamp', call[0], call[1]).remedies.map(({ id, advice }) => [id, advice]);

describe('a remedy that only serves unlikely faults', () => {
  it('stands after service once a likely fault explains the complaint, though its minutes would pay', () => {
    const { faults } = diagnoseSync('lamp', { dark: true, smell: false });
    expect(faults.map(({ id, standing }) => [id, standing])).toEqual([
      ['unplugged', 'likely'],
      ['worn', 'unlikely'],
    ]);
    expect(listOf({ dark: true, smell: false })).toEqual([
      ['plug-in', 'try'],
      ['service', 'professional'],
      ['wipe', 'unlikely'],
    ]);
  });

  it('stands before service again once something was tried, which puts the explanation in doubt', () => {
    expect(listOf({ dark: true, smell: false }, { tried: ['plug-in'] })).toEqual([
      ['wipe', 'try'],
      ['service', 'professional'],
    ]);
  });

  it('stays behind service if nothing makes its faults conceivable', () => {
    const signs = { dark: 'sometimes', smell: 'always', warm: 'always' } as const;
    const faults = { ...data.faults, worn: { ...data.faults.worn, signs } };
    const strict = createDiagnoser({ lamp: parsePack({ ...data, faults }) as Pack });
    const { remedies } = strict.diagnoseSync('lamp', { dark: true, smell: false });
    const tried = strict.diagnoseSync(
      'lamp',
      { dark: true, smell: false, warm: false },
      { tried: ['plug-in'] },
    );
    expect([remedies, tried.remedies].map((list) => list.map(({ id }) => id))).toEqual([
      ['plug-in', 'service', 'wipe'],
      ['service', 'wipe'],
    ]);
  });

  it('stands before service while its fault is possible', () => {
    const { faults } = diagnoseSync('lamp', { dark: true, smell: true });
    expect(faults.find(({ id }) => id === 'worn')?.standing).not.toBe('unlikely');
    expect(listOf({ dark: true, smell: true }).map(([id]) => id)).toEqual(['wipe', 'plug-in', 'service']);
  });

  it('stands before service where no fault is likely', () => {
    const { faults, remedies } = diagnoseSync('doubtful', { dark: true, smell: false });
    expect(faults.map(({ id, standing }) => [id, standing])).toEqual([
      ['loose', 'possible'],
      ['unplugged', 'possible'],
      ['worn', 'unlikely'],
    ]);
    expect(remedies.map(({ id }) => id)).toEqual(['plug-in', 'wipe', 'service']);
  });
});
