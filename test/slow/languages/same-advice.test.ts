import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { russian } from '../../../src/built-in/russian';
import type { Diagnosis } from '../../../src/diagnose/diagnosis';
import { diagnoseSync, type Pack, packs } from '../../../src/index';
import { answersTo } from '../../support/arbitrary';
import { withoutWords } from '../../support/without-words';

/** `RUNS=10000 npx vitest run test/slow/languages` compares that many. */
const numRuns = Number(process.env['RUNS'] ?? 500);

const diagnoseIn = diagnoseSync as (device: string, answers: object, settings?: object) => Diagnosis;

const situation = fc
  .constantFrom(...Object.entries(packs as Readonly<Record<string, Pack>>))
  .chain(([device, pack]) => {
    const redFlags = Object.values(pack.alerts).flatMap(({ when }) => when);
    return fc.record({
      device: fc.constant(device),
      // Of so many answers some would nearly always raise an alert.
      answers: fc
        .tuple(answersTo(pack), fc.nat(4))
        .map(([answers, chance]) =>
          Object.fromEntries(
            Object.entries(answers).filter(([id]) => chance === 0 || !redFlags.includes(id)),
          ),
        ),
      tried: fc.subarray(Object.keys(pack.remedies), { maxLength: 3 }),
    });
  });

/** Everything that warns an owner. */
function warningsOf({ alerts, remedies, blocked }: Diagnosis): string[] {
  return [
    ...alerts.flatMap(({ name, hazard, consequence, now }) => [name, hazard, consequence, ...now]),
    ...remedies.flatMap(({ warnings, avoidBecause }) => [
      ...warnings.flatMap(({ hazard, consequence, avoidance }) => [hazard, consequence, avoidance]),
      ...avoidBecause,
    ]),
    ...blocked.flatMap(({ reasons }) => reasons.map(({ text }) => text)),
  ];
}

const cyrillic = /\p{Script=Cyrillic}/u;

describe('Russian and English', () => {
  it('give the same advice, and Russian every warning in Russian', () => {
    const property = fc.property(situation, ({ device, answers, tried }) => {
      const inEnglish = diagnoseIn(device, answers, { tried });
      const inRussian = diagnoseIn(device, answers, { tried, language: russian });
      expect(withoutWords(inRussian)).toEqual(withoutWords(inEnglish));
      const warnings = warningsOf(inRussian);
      expect(warnings.length).toBe(warningsOf(inEnglish).length);
      expect(warnings.filter((text) => !cyrillic.test(text))).toEqual([]);
    });
    fc.assert(property, { numRuns });
  });
});
