import { describe, expect, it } from 'vitest';
import { type Model, solve } from '../../src/planner/index';

const unit = (...cures: string[]) => ({
  minutes: 1,
  chance: Object.fromEntries(cures.map((fault) => [fault, 1])),
});

/** With service too dear to matter, and without. */
const withAndWithout = (model: Model) => [model, { ...model, service: { minutes: 1000 } }];

describe('published models', () => {
  it('SACSO, figure 1: the greedy order needs 1.50, the best 1.45', () => {
    const faults = { f1: 0.2, f2: 0.25, f3: 0.4, f4: 0.15 };
    const remedies = { a1: unit('f1', 'f2'), a2: unit('f2', 'f3'), a3: unit('f3', 'f4') };
    for (const model of withAndWithout({ faults, remedies })) {
      const { expectedMinutes, proved, order, next } = solve(model);
      expect(expectedMinutes).toBeCloseTo(1.45, 12);
      expect(proved).toBe(true);
      expect(order.slice(0, 2)).toEqual(['a3', 'a1']);
      expect(order.slice(2)).toEqual(model.service ? ['service'] : []);
      expect(next).toEqual({ kind: 'remedy', id: 'a3' });
    }
  });

  it('Lin, figure 2: 1.75 in order, and the question is not what comes next', () => {
    const faults = { one: 0.5, two: 0.25, three: 0.25 };
    const remedies = { a1: unit('one'), a2: unit('two'), a3: unit('three') };
    const questions = {
      q: { minutes: 1, answers: { yes: { one: 1, two: 1 }, no: { three: 1 } } },
    };
    for (const model of withAndWithout({ faults, remedies, questions })) {
      const solution = solve(model);
      expect(solution.expectedMinutes).toBeCloseTo(1.75, 12);
      expect(solution.proved).toBe(true);
      expect(solution.next).toEqual({ kind: 'remedy', id: 'a1' });
      expect(solution.questions).toEqual([{ id: 'q', bits: 0.811278 }]);
    }
  });

  it('Heckerman, Breese and Rommelse: to stop once service has the best ratio is not optimal', () => {
    const model: Model = {
      faults: { five: 5, three: 3 },
      remedies: {
        six: { minutes: 6, chance: { five: 1 } },
        four: { minutes: 4, chance: { three: 1 } },
      },
      service: { minutes: 8 },
    };
    // 1/8 is more than 5/8/6 and 3/8/4, but 6 + 3/8 * 4 is less than 8.
    const { order, expectedMinutes } = solve(model);
    expect([order, expectedMinutes]).toEqual([['six', 'four', 'service'], 7.5]);
    for (const states of [0, 1, 2, 100]) {
      const solution = solve(model, { budget: { states } });
      expect(solution.lowerBound).toBeLessThanOrEqual(7.5);
      expect(solution.gap).toBeGreaterThanOrEqual((solution.expectedMinutes - 7.5) / 7.5);
      expect(solution.gap).toBeCloseTo(
        (solution.expectedMinutes - solution.lowerBound) / solution.lowerBound,
        12,
      );
    }
  });
});
