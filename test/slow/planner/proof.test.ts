import { describe, expect, it } from 'vitest';
import { plainMinutes } from '../../../scripts/plain-solver';
import { oddModel, randomModel, randomNumbers } from '../../../scripts/random-models';
import { type Model, solve } from '../../../src/planner/index';
import { minutesOf } from '../../support/minutes-of';
import { play } from '../../support/play';

const upTo = (random: () => number, most: number) => Math.floor(random() * (most + 1));

const kinds: readonly [string, number, (random: () => number) => Model][] = [
  [
    'small models',
    4000,
    (random) => randomModel(random, { faults: 1 + upTo(random, 5), remedies: upTo(random, 5), questions: 0 }),
  ],
  [
    'models of free, certain, hopeless and equal remedies',
    4000,
    (random) => oddModel(random, { faults: 1 + upTo(random, 5), remedies: upTo(random, 5), questions: 0 }),
  ],
  [
    'models of 10 faults and 11 remedies',
    60,
    (random) => randomModel(random, { faults: 10, remedies: 11, questions: 0 }),
  ],
];

describe('an order', () => {
  it.each(kinds)('of %s costs what a plain recursion finds', (_, count, make) => {
    const random = randomNumbers(count);
    for (let run = 0; run < count; run++) {
      const model = make(random);
      const { expectedMinutes, lowerBound, gap, proved, order } = solve(model, { budget: { states: 1e6 } });
      const best = plainMinutes(model);
      expect(Math.abs(expectedMinutes - best)).toBeLessThanOrEqual(1e-9 * best);
      expect(Math.abs(minutesOf(model, order) - best)).toBeLessThanOrEqual(1e-9 * best);
      expect([lowerBound, gap, proved]).toEqual([expectedMinutes, 0, true]);
    }
  });

  it.each([
    ['8 faults and remedies', 400, 8, [0, 1, 3, 10, 30]],
    ['12 faults and remedies', 300, 12, [0, 1, 2, 50, 200]],
  ] as const)(
    'of %s has a gap that is never below its true excess, however small the budget',
    (_, count, size, budgets) => {
      const random = randomNumbers(count);
      let [unproved, nearly, worse] = [0, 0, 0];
      for (let run = 0; run < count; run++) {
        const make = run % 2 === 0 ? randomModel : oddModel;
        const model = make(random, { faults: size, remedies: size, questions: 0 });
        const best = plainMinutes(model);
        for (const states of budgets) {
          const { expectedMinutes, lowerBound, gap, proved, order } = solve(model, { budget: { states } });
          expect(lowerBound).toBeLessThanOrEqual(best * (1 + 1e-9));
          expect(expectedMinutes).toBeGreaterThanOrEqual(best * (1 - 1e-9));
          expect(gap).toBeGreaterThanOrEqual((expectedMinutes - best) / best - 1e-9);
          expect(proved).toBe(gap === 0);
          expect(proved).toBe(lowerBound === expectedMinutes);
          expect(Math.abs(minutesOf(model, order) - expectedMinutes)).toBeLessThanOrEqual(1e-9 * best);
          if (!proved) unproved++;
          if (!proved && gap < 0.01) nearly++;
          if (expectedMinutes > best * (1 + 1e-6)) worse++;
        }
      }
      expect(unproved).toBeGreaterThan(200);
      expect(nearly).toBeGreaterThan(5);
      expect(worse).toBeGreaterThan(20);
    },
  );
});

describe('sessions played by chance', () => {
  it('need on average the minutes that the order expects', () => {
    const random = randomNumbers(11);
    for (let run = 0; run < 20; run++) {
      const model = randomModel(random, { faults: 6, remedies: 7, questions: 0 });
      const { expectedMinutes, order } = solve(model);
      let [sum, squares] = [0, 0];
      const sessions = 20_000;
      for (let session = 0; session < sessions; session++) {
        const minutes = play(model, order, random);
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
    const models = Array.from({ length: 50 }, () =>
      randomModel(random, { faults: 5, remedies: 4, questions: 2 }),
    );
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
