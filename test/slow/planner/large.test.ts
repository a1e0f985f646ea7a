import { describe, expect, it } from 'vitest';
import { plainMinutes } from '../../../scripts/plain-solver';
import { randomModel, randomNumbers } from '../../../scripts/random-models';
import { type Model, solve } from '../../../src/planner/index';
import { minutesOf } from '../../support/minutes-of';

describe('a model beyond the budget', () => {
  it('of 70 remedies and 40 questions has an order with a true gap', () => {
    const model = randomModel(randomNumbers(9), { faults: 20, remedies: 70, questions: 40 });
    const { order, gap, proved, lowerBound, expectedMinutes, questions } = solve(model);
    expect(new Set(order).size).toBe(order.length);
    expect(minutesOf(model, order)).toBeCloseTo(expectedMinutes, 9);
    expect(gap).toBeGreaterThan(0);
    expect(proved).toBe(false);
    expect(gap).toBeCloseTo((expectedMinutes - lowerBound) / lowerBound, 12);
    expect(questions.length).toBe(40);
  });

  it('of 70 remedies, most of which never help, stays within its gap of what is known to be best', () => {
    const random = randomNumbers(7);
    for (let run = 0; run < 30; run++) {
      const small = randomModel(random, { faults: 6, remedies: 8, questions: 0 });
      const useless = Array.from({ length: 62 }, (_, index) => [`u${index}`, { minutes: 1, chance: {} }]);
      const model: Model = { ...small, remedies: { ...small.remedies, ...Object.fromEntries(useless) } };
      const best = plainMinutes(small);
      const { lowerBound, expectedMinutes, gap, order } = solve(model);
      expect(order.some((id) => id.startsWith('u'))).toBe(false);
      expect(lowerBound).toBeLessThanOrEqual(best * (1 + 1e-9));
      expect(expectedMinutes).toBeGreaterThanOrEqual(best * (1 - 1e-9));
      expect(expectedMinutes).toBeLessThan(1.4 * best);
      expect(gap).toBeGreaterThanOrEqual((expectedMinutes - best) / best - 1e-9);
    }
  });

  it('is looked at less thoroughly the more remedies it has, so that no pack takes minutes', () => {
    const statesOf = (remedies: number) => {
      const model = randomModel(randomNumbers(12), { faults: 10, remedies, questions: 0 });
      const { states, gap, lowerBound } = solve(model);
      expect(lowerBound).toBeGreaterThan(0);
      expect(gap).toBeGreaterThan(0);
      return states;
    };
    const [some, more, most] = [statesOf(30), statesOf(50), statesOf(300)] as [number, number, number];
    expect(some).toBeGreaterThan(more);
    expect(more).toBeGreaterThan(50);
    expect(some).toBeLessThan(10_000);
    // So many are ordered by chance per minute alone.
    expect(most).toBe(0);
  });

  it('takes no more states, and no longer, than it is given', () => {
    const model = randomModel(randomNumbers(12), { faults: 12, remedies: 40, questions: 0 });
    for (const states of [0, 1, 17]) expect(solve(model, { budget: { states } }).states).toBe(states);
    expect(solve(model, { budget: { milliseconds: 0 } }).states).toBe(0);
    const larger = randomModel(randomNumbers(12), { faults: 20, remedies: 50, questions: 0 });
    const start = performance.now();
    solve(larger, { budget: { states: 1e9, milliseconds: 100 } });
    expect(performance.now() - start).toBeLessThan(2000);
  });
});
