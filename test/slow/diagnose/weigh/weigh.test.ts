import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { recogniseSync } from '../../../../src/diagnose/recognise/closures';
import { faultsOf, variablesOf } from '../../../../src/diagnose/weigh/variables';
import { type Belief, evidenceOf, weigh } from '../../../../src/diagnose/weigh/weigh';
import { createDiagnoser } from '../../../../src/diagnoser';
import {
  cureChance,
  noneOfTheseWeight,
  passing,
  priorWeight,
  signChance,
  triedProperly,
} from '../../../../src/format/estimates';
import type { PackData } from '../../../../src/format/format';
import type { Pack } from '../../../../src/format/pack';
import { parsePack } from '../../../../src/pack/parse';
import type { AnswerValue } from '../../../../src/vocabulary';
import { packData, situation } from '../../../support/arbitrary';
import { smallPack } from '../../../support/small-pack';

const noChange = (tried: readonly string[]) => new Map(tried.map((id) => [id, 'no-change'] as const));

function beliefs(
  pack: Pack,
  answers: Record<string, AnswerValue>,
  tried: readonly string[] = [],
): Record<string, Belief> & { noneOfThese: Belief } {
  const findings = recogniseSync(pack, new Map(Object.entries(answers)));
  const { faults, noneOfThese } = weigh(pack, findings, noChange(tried));
  return { ...Object.fromEntries(faults.map((belief) => [belief.fault, belief])), noneOfThese };
}

/** How many times as likely one fault became as another. */
function gain(of: ReturnType<typeof beliefs>, fault: string, other: string): number {
  const [one, two] = [of[fault], of[other]] as [Belief, Belief];
  return one.posterior / one.prior / (two.posterior / two.prior);
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

/** The same device, with rules over several symptoms. */
const joined = parsePack({
  ...smallPack,
  symptoms: {
    dark: { question: 'Is it dark?' },
    warm: { question: 'Is it warm?' },
    wet: { question: 'Is it wet?' },
    old: { question: 'Is it old?', otherwise: 'often' },
  },
  rules: {
    'dark-and-warm': {
      name: 'Dark and warm',
      conditions: {
        all: [
          { fact: 'dark', operator: 'equal', value: true },
          { fact: 'warm', operator: 'equal', value: true },
        ],
      },
    },
    'dark-warm-and-wet': {
      name: 'Dark, warm and wet',
      conditions: {
        all: [
          { fact: 'dark', operator: 'equal', value: true },
          { fact: 'warm', operator: 'equal', value: true },
          { fact: 'wet', operator: 'equal', value: true },
        ],
      },
    },
    'warm-or-old': {
      conditions: {
        any: [
          { fact: 'warm', operator: 'equal', value: true },
          { fact: 'old', operator: 'equal', value: true },
        ],
      },
    },
  },
  faults: {
    shorted: {
      name: 'Shorted',
      prior: 'common',
      signs: { dark: 'usually', warm: 'often', 'dark-and-warm': 'always', 'dark-warm-and-wet': 'usually' },
      sources: ['us'],
    },
    worn: {
      name: 'Worn',
      prior: 'common',
      signs: { dark: 'sometimes', 'warm-or-old': 'usually' },
      sources: ['us'],
    },
    loose: { name: 'Loose', prior: 'common', signs: { dark: 'usually', warm: 'often' }, sources: ['us'] },
  },
}) as Pack;

describe('a rule over several symptoms', () => {
  const { always, usually, often, rarely, sometimes } = signChance;

  it('replaces the chances of its answers in the faults that list it, whether true or false', () => {
    const both = beliefs(joined, { dark: true, warm: true });
    expect(gain(both, 'shorted', 'loose')).toBeCloseTo(always / (usually * often), 12);
    const neither = beliefs(joined, { dark: true, warm: false });
    expect(gain(neither, 'shorted', 'loose')).toBeCloseTo((1 - always) / (1 - usually * often), 12);
  });

  it('counts nothing while it is unknown', () => {
    expect(gain(beliefs(joined, { dark: true }), 'shorted', 'loose')).toBeCloseTo(1, 12);
  });

  it('gives way to one over more symptoms, so that no answer counts twice', () => {
    const all = beliefs(joined, { dark: true, warm: true, wet: true });
    expect(gain(all, 'shorted', 'loose')).toBeCloseTo(usually / (usually * often * rarely), 12);
    // The wider rule is false, and the true one counts instead.
    const two = beliefs(joined, { dark: true, warm: true, wet: false });
    expect(gain(two, 'shorted', 'loose')).toBeCloseTo(always / (usually * often), 12);
  });

  it('knows how likely any of its answers would be by itself', () => {
    const warm = beliefs(joined, { warm: true });
    const anyApart = 1 - (1 - rarely) * (1 - often);
    expect(gain(warm, 'worn', 'noneOfThese')).toBeCloseTo(usually / anyApart, 12);
    expect(gain(beliefs(joined, { dark: true, warm: true }), 'worn', 'noneOfThese')).toBeCloseTo(
      ((sometimes / rarely) * usually) / anyApart,
      12,
    );
  });

  it('is named in the result, the most specific first, unless it has no name', () => {
    const { recognised } = createDiagnoser({ device: joined }).diagnoseSync('device', [
      'dark',
      'warm',
      'wet',
      'old',
    ]);
    expect(recognised.map(({ name, because }) => [name, because.map(({ symptom }) => symptom)])).toEqual([
      ['Dark, warm and wet', ['dark', 'warm', 'wet']],
      ['Dark and warm', ['dark', 'warm']],
    ]);
  });
});

describe('weigh', () => {
  it('multiplies prior and chances, as naive Bayes does', () => {
    const { alive, noneOfThese } = beliefs(device, { dark: true, sign: true });
    const weights = {
      alive: priorWeight.common * signChance.usually * signChance.always,
      dead: priorWeight.rare * signChance.always * (1 - signChance.usually),
      other: priorWeight.occasional * signChance.sometimes * 0.5,
      drained: priorWeight.occasional * signChance.rarely * 0.5,
      noneOfThese: noneOfTheseWeight * signChance.rarely * 0.5,
    };
    const whole = Object.values(weights).reduce((sum, weight) => sum + weight, 0);
    expect(alive?.posterior).toBeCloseTo(weights.alive / whole, 12);
    expect(noneOfThese.posterior).toBeCloseTo(weights.noneOfThese / whole, 12);
    const priors = priorWeight.common + priorWeight.rare + 2 * priorWeight.occasional + noneOfTheseWeight;
    expect(alive?.prior).toBeCloseTo(priorWeight.common / priors, 12);
    expect(noneOfThese.prior).toBeCloseTo(noneOfTheseWeight / priors, 12);
  });

  it('takes a symptom and the rule for its no as one variable', () => {
    const yes = beliefs(device, { sign: true });
    const no = beliefs(device, { sign: false });
    // In a fault that lists neither, yes and no are as likely.
    expect(gain(yes, 'alive', 'other')).toBeCloseTo(0.97 / 0.5, 12);
    expect(gain(no, 'alive', 'other')).toBeCloseTo(0.03 / 0.5, 12);
    expect(gain(yes, 'dead', 'noneOfThese')).toBeCloseTo(0.15 / 0.5, 12);
    expect(gain(no, 'dead', 'noneOfThese')).toBeCloseTo(0.85 / 0.5, 12);
    expect(gain(no, 'other', 'noneOfThese')).toBeCloseTo(1, 12);
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

  it('believes less in a fault whose remedy did not help, and more if it helped for a while', () => {
    const pack = parsePack(smallPack) as Pack;
    expect(gain(beliefs(pack, { dark: true }, ['plug-in']), 'unplugged', 'noneOfThese')).toBeCloseTo(
      (1 - triedProperly * cureChance.usually) *
        gain(beliefs(pack, { dark: true }), 'unplugged', 'noneOfThese'),
      12,
    );
    const findings = recogniseSync(pack, new Map());
    const { faults, noneOfThese } = weigh(pack, findings, new Map([['plug-in', 'helped-then-returned']]));
    const helps = triedProperly * cureChance.usually;
    expect(
      ((faults[0]?.posterior ?? 0) / noneOfThese.posterior) * (noneOfTheseWeight / priorWeight.common),
    ).toBeCloseTo((helps + (1 - helps) * passing) / passing, 12);
  });

  it('has beliefs that add up to 1, each in proportion to its prior times the likelihood of all evidence', () => {
    fc.assert(
      fc.property(situation, ({ pack, answers, tried }) => {
        const known = Object.entries(answers).filter(
          (entry): entry is [string, AnswerValue] => entry[1] !== null,
        );
        const findings = recogniseSync(pack, new Map(known));
        const weighed = weigh(pack, findings, noChange(tried));
        const all = [...weighed.faults, weighed.noneOfThese];
        const weights = all.map((belief) =>
          evidenceOf(pack, findings, weighed, noChange(tried), belief).reduce(
            (product, { likelihood }) => product * likelihood,
            belief.prior,
          ),
        );
        const sum = (list: readonly number[]) => list.reduce((total, one) => total + one, 0);
        expect(sum(all.map(({ prior }) => prior))).toBeCloseTo(1, 12);
        expect(sum(all.map(({ posterior }) => posterior))).toBeCloseTo(1, 12);
        for (const [index, { posterior }] of all.entries())
          expect(posterior).toBeCloseTo((weights[index] as number) / sum(weights), 12);
        const faults = weighed.faults.map(({ posterior }) => posterior);
        expect(faults).toEqual([...faults].sort((a, b) => b - a));
      }),
      { numRuns: 500 },
    );
  });

  it('gives the answers to every question chances that add up to 1, in every fault', () => {
    fc.assert(
      fc.property(packData, (data: PackData) => {
        const pack = parsePack(data) as Pack;
        for (const { chances } of variablesOf(pack)) {
          for (const place of faultsOf(pack).keys()) {
            const cells = chances.map((chance) => chance[place] as number);
            expect(cells.every((chance) => chance > 0 && chance < 1 + 1e-12)).toBe(true);
            expect(cells.reduce((sum, chance) => sum + chance, 0)).toBeCloseTo(1, 9);
          }
        }
      }),
      { numRuns: 500 },
    );
  });
});
