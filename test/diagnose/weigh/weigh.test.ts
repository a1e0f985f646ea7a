import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { recogniseSync } from '../../../src/diagnose/recognise/compile';
import { variablesOf } from '../../../src/diagnose/weigh/variables';
import { type Belief, weigh } from '../../../src/diagnose/weigh/weigh';
import { noneOfTheseWeight, priorWeight, signChance } from '../../../src/format/estimates';
import type { PackData } from '../../../src/format/format';
import type { Pack } from '../../../src/format/pack';
import { parsePack } from '../../../src/pack/parse';
import type { AnswerValue } from '../../../src/vocabulary';
import { packData, situation } from '../../support/arbitrary';
import { smallPack } from '../../support/small-pack';

function beliefs(
  pack: Pack,
  answers: Record<string, AnswerValue>,
  tried: string[] = [],
): Record<string, Belief> & { noneOfThese: Belief } {
  const { faults, noneOfThese } = weigh(
    pack,
    recogniseSync(pack)(new Map(Object.entries(answers))),
    new Map(tried.map((id) => [id, 'no-change'])),
  );
  return { ...Object.fromEntries(faults.map((belief) => [belief.fault, belief])), noneOfThese };
}

const device = parsePack({
  ...smallPack,
  symptoms: {
    dark: { question: 'Is it dark?' },
    sign: { question: 'Does it show a sign?' },
    level: { question: 'How full?', unit: '%', min: 0, max: 100 },
  },
  rules: {
    'no-sign': { conditions: { all: [{ fact: 'sign', operator: 'equal', value: false }] } },
    low: {
      conditions: { all: [{ fact: 'level', operator: 'lessThan', value: 10 }] },
      otherwise: 'sometimes',
    },
  },
  faults: {
    alive: { name: 'Alive', prior: 'common', signs: { dark: 'usually', sign: 'always' }, sources: ['us'] },
    dead: { name: 'Dead', prior: 'rare', signs: { dark: 'always', 'no-sign': 'usually' }, sources: ['us'] },
    other: { name: 'Other', prior: 'occasional', signs: { dark: 'sometimes' }, sources: ['us'] },
    drained: {
      name: 'Drained',
      prior: 'occasional',
      signs: { low: 'never', dark: 'rarely' },
      sources: ['us'],
    },
  },
}) as Pack;

describe('weigh', () => {
  it('multiplies prior and chances, as naive Bayes does', () => {
    const { alive, noneOfThese } = beliefs(device, { dark: true, sign: true });
    expect(alive?.logBelief).toBeCloseTo(
      Math.log(priorWeight.common * signChance.usually * signChance.always),
      12,
    );
    expect(noneOfThese.logBelief).toBeCloseTo(Math.log(noneOfTheseWeight * signChance.rarely * 0.5), 12);
  });

  it('takes a symptom and the rule for its no as one variable', () => {
    const yes = beliefs(device, { sign: true });
    const no = beliefs(device, { sign: false });
    const chance = (belief: { logBelief: number; logPrior: number } | undefined) =>
      Math.exp((belief?.logBelief ?? 0) - (belief?.logPrior ?? 0));
    expect([chance(yes.alive), chance(no.alive)]).toEqual([
      expect.closeTo(0.97, 12),
      expect.closeTo(0.03, 12),
    ]);
    expect([chance(yes.dead), chance(no.dead)]).toEqual([expect.closeTo(0.15, 12), expect.closeTo(0.85, 12)]);
    expect([chance(yes.other), chance(no.other)]).toEqual([expect.closeTo(0.5, 12), expect.closeTo(0.5, 12)]);
  });

  it('suspects a fault only when one of its signs was found', () => {
    const suspects = (answers: Record<string, AnswerValue>) =>
      Object.entries(beliefs(device, answers)).flatMap(([id, { suspected }]) => (suspected ? [id] : []));
    expect(suspects({})).toEqual([]);
    expect(suspects({ dark: false })).toEqual([]);
    expect(suspects({ sign: false })).toEqual(['dead']);
    expect(suspects({ dark: true }).sort()).toEqual(['alive', 'dead', 'other']);
  });

  it('does not suspect a fault for what speaks against it', () => {
    expect(beliefs(device, { level: 5 }).drained?.suspected).toBe(false);
    expect(beliefs(device, { level: 5, dark: true }).drained?.suspected).toBe(false);
  });

  it('believes less in a fault whose remedy did not help', () => {
    const pack = parsePack(smallPack) as Pack;
    const before = beliefs(pack, { dark: true }).unplugged;
    const after = beliefs(pack, { dark: true }, ['plug-in']).unplugged;
    expect((after?.logBelief ?? 0) - (before?.logBelief ?? 0)).toBeCloseTo(Math.log(1 - 0.9 * 0.7), 12);
  });

  it('adds contributions up to the log belief', () => {
    fc.assert(
      fc.property(situation, ({ pack, answers, tried }) => {
        const known = Object.entries(answers).filter(
          (entry): entry is [string, AnswerValue] => entry[1] !== null,
        );
        for (const belief of Object.values(beliefs(pack, Object.fromEntries(known), tried))) {
          const sum = belief.evidence.reduce(
            (total, { contribution }) => total + contribution,
            belief.logPrior,
          );
          expect(Math.abs(sum - belief.logBelief)).toBeLessThan(1e-9);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('gives the answers to every question chances that add up to 1, in every fault', () => {
    fc.assert(
      fc.property(packData, (data: PackData) => {
        const pack = parsePack(data) as Pack;
        for (const variable of variablesOf(pack)) {
          for (const fault of [...Object.keys(pack.faults), '']) {
            const chances = Array.from({ length: variable.cells }, (_, cell) => variable.chance(fault, cell));
            expect(chances.every((chance) => chance > 0 && chance < 1 + 1e-12)).toBe(true);
            expect(chances.reduce((sum, chance) => sum + chance, 0)).toBeCloseTo(1, 9);
          }
        }
      }),
      { numRuns: 500 },
    );
  });
});
