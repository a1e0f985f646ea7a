import { expect, it } from 'vitest';
import { createDiagnoser } from '../../../../src/diagnoser';
import type { Frequency, PackData } from '../../../../src/format/format';
import type { Pack } from '../../../../src/format/pack';
import { parsePack } from '../../../../src/pack/parse';
import { smallPack } from '../../../support/small-pack';

const ids = Array.from({ length: 499 }, (_, index) => `symptom-${index}`);

/** A pack with as many symptoms as one may have; the last is a sign of another fault. */
function packOf(sign: Frequency, otherwise: Frequency): Pack {
  const question = { question: 'Is it so?', otherwise };
  const data: PackData = {
    ...smallPack,
    symptoms: { ...Object.fromEntries(ids.map((id) => [id, question])), dark: { question: 'Is it dark?' } },
    faults: {
      all: {
        name: 'All of it',
        prior: 'common',
        signs: Object.fromEntries(ids.map((id) => [id, sign])),
        remedies: { 'plug-in': 'usually' },
        sources: ['us'],
      },
      unplugged: smallPack.faults.unplugged,
    },
  };
  return parsePack(data) as Pack;
}

it.each([
  ['for a fault', 'always', 'never', true],
  ['against a fault', 'never', 'always', true],
  ['for all but one fault', 'never', 'always', false],
  ['against all but one fault', 'always', 'never', false],
] as const)('500 answers that speak %s leave finite beliefs and minutes', (_, sign, otherwise, answer) => {
  const { diagnoseSync } = createDiagnoser({ device: packOf(sign, otherwise) });
  const answers = { ...Object.fromEntries(ids.map((id) => [id, answer])), dark: true };
  const { verdict, faults, expected, remedies } = diagnoseSync('device', answers);
  expect(verdict).toBe('try');
  expect(remedies.map(({ id }) => id)).toContain('plug-in');
  expect(expected?.minutes).toBeGreaterThan(0);
  expect(Number.isFinite(expected?.minutes)).toBe(true);
  expect(faults.length).toBeGreaterThan(0);
  for (const { posterior } of faults) {
    expect(posterior).toBeGreaterThan(0);
    expect(posterior).toBeLessThanOrEqual(1);
  }
});
