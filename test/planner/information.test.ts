import { describe, expect, it } from 'vitest';
import { oddModel, randomModel, randomNumbers } from '../../scripts/random-models';
import { type Model, solve } from '../../src/planner/index';
import { mutualInformation } from '../../src/planner/information';

const entropy = (chances: readonly number[]) =>
  chances.reduce((sum, chance) => (chance > 0 ? sum - chance * Math.log2(chance) : sum), 0);

/** By the three entropies: H(fault) + H(answer) - H(fault and answer). */
function byEntropies(weights: readonly number[], answers: readonly (readonly number[])[]): number {
  const whole = weights.reduce((sum, weight) => sum + weight, 0);
  const prior = weights.map((weight) => weight / whole);
  const joint = answers.map((chance) => chance.map((one, fault) => one * (prior[fault] as number)));
  const marginal = joint.map((list) => list.reduce((sum, one) => sum + one, 0));
  return entropy(prior) + entropy(marginal) - entropy(joint.flat());
}

const bits = (weights: readonly number[], ...answers: (readonly number[])[]) =>
  mutualInformation(
    Float64Array.from(weights),
    answers.map((chance) => Float64Array.from(chance)),
  );

describe('the information in an answer', () => {
  it('is 1 bit where it tells two equal halves apart, and 2 where it tells four quarters apart', () => {
    expect(bits([1, 1], [1, 0], [0, 1])).toBe(1);
    expect(bits([3, 1, 2, 2], [1, 1, 0, 0], [0, 0, 1, 1])).toBe(1);
    expect(bits([1, 1, 1, 1], [1, 0, 0, 0], [0, 1, 0, 0], [0, 0, 1, 0], [0, 0, 0, 1])).toBe(2);
  });

  it('is 0 where every fault is as likely to give it, or only one fault is left', () => {
    expect(bits([1, 2, 3], [0.3, 0.3, 0.3], [0.7, 0.7, 0.7])).toBe(0);
    expect(bits([5], [0.2], [0.8])).toBe(0);
    expect(bits([1, 1], [1, 1], [0, 0])).toBe(0);
  });

  it('is the difference of entropies, to the six places it is rounded to, and never more than the fault hides', () => {
    const random = randomNumbers(17);
    for (let run = 0; run < 2000; run++) {
      const make = run % 2 === 0 ? randomModel : oddModel;
      const { faults, questions } = make(random, { faults: 1 + (run % 9), remedies: 0, questions: 1 });
      const weights = Object.values(faults);
      const answers = Object.values(questions?.['q0']?.answers ?? {}).map((chance) => Object.values(chance));
      const found = bits(weights, ...answers);
      expect(Math.abs(found - byEntropies(weights, answers))).toBeLessThan(0.51e-6);
      expect(found).toBe(Math.round(found * 1e6) / 1e6);
      expect(found).toBeGreaterThanOrEqual(0);
    }
  });

  it('orders the questions of a solution, most first and alike ones by id', () => {
    const model: Model = {
      faults: { a: 1, b: 1, c: 2 },
      remedies: {},
      questions: {
        none: { minutes: 1, answers: { yes: { a: 0.5, b: 0.5, c: 0.5 }, no: { a: 0.5, b: 0.5, c: 0.5 } } },
        half: { minutes: 9, answers: { yes: { a: 1, b: 1 }, no: { c: 1 } } },
        all: { minutes: 9, answers: { a: { a: 1 }, b: { b: 1 }, c: { c: 1 } } },
        also: { minutes: 1, answers: { yes: { c: 1 }, no: { a: 1, b: 1 } } },
      },
      service: { minutes: 100 },
    };
    expect(solve(model).questions).toEqual([
      { id: 'all', bits: 1.5 },
      { id: 'also', bits: 1 },
      { id: 'half', bits: 1 },
      { id: 'none', bits: 0 },
    ]);
  });
});
