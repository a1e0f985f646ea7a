import { describe, expect, it } from 'vitest';
import { packs } from '../../../src/built-in/all';
import { recogniseSync } from '../../../src/diagnose/recognise/closures';
import { conditionOf, factsOf } from '../../../src/format/condition';
import { noneOfTheseWeight, priorWeight, signChance, wordOf } from '../../../src/format/estimates';
import type { Pack } from '../../../src/format/pack';
import { roleOf } from '../../../src/format/role';
import { parsePack } from '../../../src/pack/parse';
import { draw, randomNumbers } from '../../../src/study/random';
import { drawOpenings, fitting } from '../../../src/study/situations';
import { complaintsOf, drawTruth } from '../../../src/study/truth';
import { smallPack } from '../../support/small-pack';
import { coffeeMachine, data } from './example';

const count = 20_000;
const truths = (pack: Pack, seed = 1) => {
  const random = randomNumbers(seed);
  return Array.from({ length: count }, () => drawTruth(pack, random));
};

describe('drawTruth', () => {
  const drawn = truths(coffeeMachine);
  const { faults } = coffeeMachine;
  const findings = drawn.map(({ answers }) => recogniseSync(coffeeMachine, answers));

  it('draws each fault as often as its prior says, and sometimes none of them', () => {
    const priors = Object.values(faults).map(({ prior }) => priorWeight[wordOf(prior)]);
    const whole = priors.reduce((sum, prior) => sum + prior, noneOfTheseWeight);
    const share = (fault?: string) => drawn.filter((truth) => truth.fault === fault).length / count;
    for (const [id, { prior }] of Object.entries(faults)) {
      expect(share(id)).toBeCloseTo(priorWeight[wordOf(prior)] / whole, 1);
    }
    expect(share(undefined)).toBeCloseTo(noneOfTheseWeight / whole, 1);
    expect(share(undefined)).toBeGreaterThan(0);
  });

  it('shows each sign of a fault as often as its word says', () => {
    for (const [id, { signs }] of Object.entries(faults)) {
      const of = findings.filter((_, index) => drawn[index]?.fault === id);
      // What a rule over several symptoms is about is drawn as the rule says.
      const inRules = Object.keys(signs).flatMap((sign) => {
        const facts = factsOf(conditionOf(coffeeMachine, sign));
        return facts.length > 1 ? facts : [];
      });
      for (const [sign, word] of Object.entries(signs)) {
        if (inRules.includes(sign)) continue;
        const shown = of.filter((found) => found.get(sign)?.value === true).length / of.length;
        expect(Math.abs(shown - signChance[wordOf(word)])).toBeLessThan(0.05);
      }
    }
  });

  it('answers every question with what the question takes', () => {
    for (const [device, pack] of Object.entries(packs) as [string, Pack][]) {
      const random = randomNumbers(7);
      for (let index = 0; index < 50; index++) {
        const answers = Object.fromEntries(drawTruth(pack, random).answers);
        expect(Object.keys(answers).sort(), device).toEqual(Object.keys(pack.symptoms).sort());
        expect(fitting(pack, answers), device).toEqual(answers);
      }
    }
  });
});

describe('drawOpenings', () => {
  it('begins with a complaint that is so, and says nothing that is not', () => {
    for (const { truth, observed } of drawOpenings(coffeeMachine, 200, 4)) {
      for (const [id, answer] of Object.entries(observed)) expect(truth.answers.get(id)).toBe(answer);
      expect(complaintsOf(coffeeMachine, truth).some((id) => Object.hasOwn(observed, id))).toBe(true);
    }
  });

  it('never begins with a detail or a circumstance alone', () => {
    const { slow, ...symptoms } = data.symptoms;
    const detailed = parsePack({
      ...data,
      symptoms: { ...symptoms, slow: { ...slow, role: 'detail' } },
    }) as Pack;
    const openings = drawOpenings(detailed, 300, 4);
    expect(openings).toHaveLength(300);
    expect(openings.filter(({ truth }) => truth.answers.get('slow') === true).length).toBeGreaterThan(0);
    for (const { observed } of openings) {
      const said = Object.keys(observed).filter((id) => observed[id] === true);
      expect(said.map((id) => roleOf(detailed, id))).toContain('complaint');
    }
  });

  it('begins with a detail only if a pack has no complaint', () => {
    const { dark, warm } = smallPack.symptoms;
    const symptoms = { dark: { ...dark, role: 'detail' }, warm };
    const [opening] = drawOpenings(parsePack({ ...smallPack, symptoms }) as Pack, 1, 4);
    expect(opening?.observed).toMatchObject({ dark: true });
  });

  it('is the same for a seed, and another for another', () => {
    const openings = (seed: number) =>
      JSON.stringify(drawOpenings(coffeeMachine, 30, seed).map(({ observed }) => observed));
    expect(openings(5)).toBe(openings(5));
    expect(openings(5)).not.toBe(openings(6));
  });
});

describe('fitting', () => {
  it('drops what the pack does not ask, or asks otherwise', () => {
    const observed = {
      'no-coffee': true,
      slow: 3,
      'tank-percent': 101,
      nothing: true,
      'months-since-descaling': 6,
    };
    expect(fitting(coffeeMachine, observed)).toEqual({ 'no-coffee': true, 'months-since-descaling': 6 });
  });
});

describe('draw', () => {
  it('draws each index by its weight, and never one of weight 0', () => {
    const random = randomNumbers(9);
    const drawn = Array.from({ length: count }, () => draw([1, 0, 3], random));
    expect(drawn.filter((index) => index === 2).length / count).toBeCloseTo(0.75, 1);
    expect(drawn).not.toContain(1);
  });
});
