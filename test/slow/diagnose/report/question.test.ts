import fc from 'fast-check';
import { expect, it } from 'vitest';
import { recogniseSync } from '../../../../src/diagnose/recognise/closures';
import { weigh } from '../../../../src/diagnose/weigh/weigh';
import { createDiagnoser } from '../../../../src/index';
import type { AnswerValue } from '../../../../src/vocabulary';
import { situation } from '../../../support/arbitrary';

it('says why it is asked, and what it says of an answer holds when that answer is given', () => {
  let checked = 0;
  fc.assert(
    fc.property(situation, ({ pack, answers, tried }) => {
      const diagnosis = createDiagnoser({ device: pack }).diagnoseSync('device', answers, { tried });
      const known = diagnosis.observed.map(({ symptom, answer }) => [symptom, answer] as const);
      const suspected = new Set(diagnosis.faults.map(({ id }) => id));
      const share = (more: readonly (readonly [string, AnswerValue])[], fault: string) => {
        const findings = recogniseSync(pack, new Map([...known, ...more]));
        const { faults, noneOfThese } = weigh(pack, findings, new Map(tried.map((id) => [id, 'no-change'])));
        const believed = [
          ...faults.filter((one) => suspected.size === 0 || suspected.has(one.fault)),
          noneOfThese,
        ];
        const weights = believed.map(({ posterior }) => posterior);
        const sum = weights.reduce((all, weight) => all + weight, 0);
        return (weights[believed.findIndex((one) => one.fault === fault)] as number) / sum;
      };
      for (const { id, why, pointsTo, decides, bits } of diagnosis.questions) {
        expect(bits).toBe(Math.round(bits * 1e6) / 1e6);
        expect(why).toMatch(/^\S.*\.$/);
        const alerts = Object.values(pack.alerts).filter(({ when }) => when.includes(id));
        for (const { name } of alerts) expect(why).toContain(`Yes would mean “${name}”`);
        if (alerts.length === 0)
          for (const remedy of decides) expect(why).toContain(pack.remedies[remedy]?.title);
        for (const { answer, fault } of pointsTo) {
          expect(why).toContain(pack.faults[fault]?.name);
          expect(share([[id, answer]], fault)).toBeGreaterThanOrEqual(1.24 * share([], fault));
          checked++;
        }
      }
    }),
    { numRuns: 1500 },
  );
  expect(checked).toBeGreaterThan(150);
});
