import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { recogniseSync } from '../../../../src/diagnose/recognise/closures';
import { recognise } from '../../../../src/diagnose/recognise/engine';
import type { Answers } from '../../../../src/diagnose/request';
import type { Pack } from '../../../../src/format/pack';
import { parsePack } from '../../../../src/pack/parse';
import type { AnswerValue } from '../../../../src/vocabulary';
import { situation } from '../../../support/arbitrary';
import { smallPack } from '../../../support/small-pack';

const known = (answers: Record<string, AnswerValue | null>): Answers =>
  new Map(Object.entries(answers).filter((entry): entry is [string, AnswerValue] => entry[1] !== null));

describe('recognise', () => {
  it('never takes back or turns round what fewer answers decided', () => {
    fc.assert(
      fc.property(situation, fc.nat(), ({ pack, answers }, nth) => {
        const all = [...known(answers)];
        const fewer = all.filter((_, index) => index !== nth % Math.max(1, all.length));
        const before = recogniseSync(pack, new Map(fewer));
        const after = recogniseSync(pack, new Map(all));
        for (const [id, { value }] of before) if (value !== null) expect(after.get(id)?.value).toBe(value);
      }),
      { numRuns: 1000 },
    );
  });

  const pack = parsePack({
    ...smallPack,
    symptoms: {
      warm: { question: 'Is it warm?' },
      wet: { question: 'Is it wet?' },
      level: { question: 'How full?', unit: '%', min: 0, max: 100 },
    },
    rules: {
      low: { conditions: { all: [{ fact: 'level', operator: 'lessThan', value: 15 }] } },
      dry: { conditions: { all: [{ fact: 'wet', operator: 'equal', value: false }] } },
      both: {
        conditions: {
          all: [
            { fact: 'warm', operator: 'equal', value: true },
            {
              any: [
                { fact: 'wet', operator: 'equal', value: true },
                { fact: 'level', operator: 'lessThan', value: 15 },
              ],
            },
          ],
        },
      },
    },
    faults: { odd: { name: 'Odd', prior: 'rare', signs: { warm: 'usually' }, sources: ['us'] } },
  }) as Pack;

  const both = [
    ['closures', async (answers: Answers) => recogniseSync(pack, answers)],
    ['json-rules-engine', (answers: Answers) => recognise(pack, answers)],
  ] as const;

  it.each(both)('%s: thresholds are exact', async (_name, find) => {
    expect((await find(new Map([['level', 14.9]]))).get('low')?.value).toBe(true);
    expect((await find(new Map([['level', 15]]))).get('low')?.value).toBe(false);
  });

  it.each(both)('%s: an unanswered symptom is unknown, never no', async (_name, find) => {
    const findings = await find(new Map([['warm', true]]));
    expect(findings.has('dry')).toBe(false);
    expect(findings.has('both')).toBe(false);
    expect(findings.get('warm')).toEqual({ value: true, decidedBy: ['warm'] });
  });

  it.each(both)('%s: a finding names the answers that decided it, and no others', async (_name, find) => {
    const yes = await find(
      new Map<string, AnswerValue>([
        ['warm', true],
        ['wet', false],
        ['level', 5],
      ]),
    );
    expect(yes.get('both')).toEqual({ value: true, decidedBy: ['level', 'warm'] });
    const no = await find(
      new Map<string, AnswerValue>([
        ['warm', false],
        ['level', 5],
      ]),
    );
    expect(no.get('both')).toEqual({ value: false, decidedBy: ['warm'] });
  });
});
