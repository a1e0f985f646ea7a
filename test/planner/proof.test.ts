import { describe, expect, it } from 'vitest';
import { plainMinutes } from '../../scripts/plain-solver';
import { randomModel, randomNumbers } from '../../scripts/random-models';
import { solve } from '../../src/planner/index';
import { minutesOf } from '../support/minutes-of';
import { play } from '../support/play';

const small = (random: () => number) => {
  const upTo = (most: number) => Math.floor(random() * (most + 1));
  return randomModel(random, { faults: 1 + upTo(4), remedies: 1 + upTo(3), questions: upTo(2) });
};

describe('the planner against a plain recursion', () => {
  it.each([
    ['9,900 small models', 9900, small],
    [
      '100 models of 8 faults, 7 remedies and 4 noisy questions',
      100,
      (random: () => number) => randomModel(random, { faults: 8, remedies: 7, questions: 4 }),
    ],
  ])('agrees to 1e-9 on %s', (_, count, make) => {
    const random = randomNumbers(count);
    for (let run = 0; run < count; run++) {
      const model = make(random);
      const { expectedMinutes, lowerBound, gap } = solve(model, { budget: { states: 1e6 } });
      const best = plainMinutes(model);
      expect(Math.abs(expectedMinutes - best)).toBeLessThanOrEqual(1e-9 * best);
      expect(lowerBound).toBe(expectedMinutes);
      expect(gap).toBe(0);
    }
  });

  it('never states a gap below the true excess, however small the budget', () => {
    const random = randomNumbers(5);
    let unproved = 0;
    for (let run = 0; run < 400; run++) {
      const model = randomModel(random, { faults: 5, remedies: 5, questions: run % 4 });
      const best = plainMinutes(model);
      for (const states of [0, 3, 30, 300]) {
        const { expectedMinutes, lowerBound, gap, tree } = solve(model, { budget: { states }, tree: true });
        expect(lowerBound).toBeLessThanOrEqual(best * (1 + 1e-9));
        expect(expectedMinutes).toBeGreaterThanOrEqual(best * (1 - 1e-9));
        expect(gap).toBeGreaterThanOrEqual((expectedMinutes - best) / best - 1e-9);
        expect(Math.abs(minutesOf(model, tree) - expectedMinutes)).toBeLessThanOrEqual(1e-9 * best);
        if (gap > 0) unproved++;
      }
    }
    expect(unproved).toBeGreaterThan(400);
  });
});

describe('sessions played by chance', () => {
  it('need on average the minutes that the plan expects', () => {
    const random = randomNumbers(11);
    for (let run = 0; run < 20; run++) {
      const model = randomModel(random, { faults: 5, remedies: 5, questions: 3 });
      const { expectedMinutes, tree } = solve(model, { tree: true });
      let sum = 0;
      let squares = 0;
      const sessions = 20_000;
      for (let session = 0; session < sessions; session++) {
        const minutes = play(model, tree, random);
        sum += minutes;
        squares += minutes * minutes;
      }
      const mean = sum / sessions;
      const error = Math.sqrt((squares / sessions - mean * mean) / sessions);
      expect(Math.abs(mean - expectedMinutes)).toBeLessThanOrEqual(3 * error);
    }
  });
});

describe('many models in a row', () => {
  it('leave no memory behind', { retry: 1 }, () => {
    const random = randomNumbers(13);
    const models = Array.from({ length: 50 }, () => small(random));
    const used = () => {
      globalThis.gc?.();
      return process.memoryUsage().heapUsed;
    };
    const solveAll = (times: number) => {
      for (let run = 0; run < times; run++) for (const model of models) solve(model);
    };
    solveAll(40);
    const before = used();
    solveAll(200);
    // Without a forced collection the heap of a test run swings by some tens of megabytes.
    expect(used() - before).toBeLessThan(globalThis.gc ? 2e6 : 6e7);
  });
});
