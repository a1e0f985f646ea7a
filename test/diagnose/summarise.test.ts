import { describe, expect, it } from 'vitest';
import { isYesNo } from '../../src/format/symptom';
import {
  createDiagnoser,
  type Diagnosis,
  diagnoseSync,
  isDevice,
  type Packs,
  packs,
  summarise,
} from '../../src/index';

const bytes = (value: unknown) => new TextEncoder().encode(JSON.stringify(value)).length;
const wide = createDiagnoser(packs as Packs);

describe('a summary', () => {
  it('says in ids what the diagnosis says', () => {
    const diagnosis = diagnoseSync('mi-band-2', ['frozen'], { tried: { 're-pair': 'worse' } });
    const { device, verdict, next } = diagnosis;
    expect(summarise(diagnosis)).toEqual({
      device,
      verdict,
      next,
      alerts: [],
      faults: diagnosis.faults.map(({ id, standing }) => ({ id, standing })),
      remedies: diagnosis.remedies.map(({ id, advice, risk }) => ({ id, advice, risk })),
      blocked: diagnosis.blocked.map(({ id }) => id),
      questions: diagnosis.questions.map(({ id }) => id),
      notices: ['worse'],
    });
    const { alerts, remedies } = summarise(diagnoseSync('mi-band-2', ['swollen']));
    expect([alerts.length, remedies]).toEqual([1, []]);
  });

  it('shares nothing with the diagnosis', () => {
    const diagnosis = diagnoseSync('mi-band-2', ['frozen'], { tried: { 're-pair': 'worse' } });
    expect(diagnosis.next.kind).toBe('red-flags');
    const before = JSON.stringify(diagnosis);
    const { next } = summarise(diagnosis);
    if (next.kind === 'red-flags') (next.ids as string[]).length = 0;
    expect(JSON.stringify(diagnosis)).toBe(before);
  });

  it('is below 3 kB where the diagnosis of one symptom is above 40 kB', () => {
    const large: Diagnosis[] = Object.entries(packs).flatMap(([device, { symptoms }]) =>
      Object.entries(symptoms)
        .filter(([, symptom]) => isYesNo(symptom))
        .map(([id]): Diagnosis => wide.diagnoseSync(device, { [id]: true }))
        .filter((diagnosis) => bytes(diagnosis) > 40_000),
    );
    expect(large.length).toBeGreaterThan(10);
    for (const diagnosis of large) expect(bytes(summarise(diagnosis))).toBeLessThan(3_000);
  });
});

describe('a device that is known only at run time', () => {
  it('is one of the packs, or it is not', () => {
    expect(
      ['mi-band-2', 'mi-band-22', '', 'toString', '__proto__', undefined, 2].filter((id) =>
        isDevice(packs, id),
      ),
    ).toEqual(['mi-band-2']);
  });

  it('takes answers with plain ids', () => {
    const [device, answers]: [string, Readonly<Record<string, boolean | null>>] = [
      'mi-band-4',
      { frozen: true },
    ];
    const result = isDevice(packs, device) ? diagnoseSync(device, answers) : undefined;
    expect(result).toEqual(diagnoseSync('mi-band-4', ['frozen']));
    expect([result?.device, result?.name]).toEqual(['mi-band-4', 'Mi Band 4']);
  });
});
