import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { solve } from '../../../src/planner/index';
import type { Model } from '../../../src/planner/model';

/** Expected minutes of an order that ends in service. */
function expectedMinutes({ faults, remedies, service }: Model, order: readonly string[]): number {
  const whole = Object.values(faults).reduce((sum, weight) => sum + weight, 0);
  let weights = Object.entries(faults).map(([fault, weight]) => ({ fault, weight: weight / whole }));
  let minutes = 0;
  for (const id of order) {
    const left = weights.reduce((sum, { weight }) => sum + weight, 0);
    if (id === 'service') return minutes + left * (service?.minutes ?? 0);
    minutes += left * (remedies[id]?.minutes ?? 0);
    weights = weights.map(({ fault, weight }) => ({
      fault,
      weight: weight * (1 - (remedies[id]?.chance[fault] ?? 0)),
    }));
  }
  return minutes;
}

function bestByBruteForce(model: Model): number {
  const orders = (left: string[]): string[][] => [
    ['service'],
    ...left.flatMap((id) => orders(left.filter((other) => other !== id)).map((rest) => [id, ...rest])),
  ];
  return Math.min(...orders(Object.keys(model.remedies)).map((order) => expectedMinutes(model, order)));
}

const chance = fc.double({ min: 0.05, max: 1, noNaN: true });
const minutes = fc.integer({ min: 1, max: 60 });
const serviceMinutes = fc.constantFrom(80, 150, 300);

/** One remedy for each fault and none that helps two, with service. */
const oneToOne: fc.Arbitrary<Model> = fc
  .tuple(
    fc.array(fc.record({ weight: chance, minutes, chance }), { minLength: 1, maxLength: 5 }),
    serviceMinutes,
  )
  .map(([list, service]) => ({
    faults: Object.fromEntries(list.map(({ weight }, index) => [`f${index}`, weight])),
    remedies: Object.fromEntries(
      list.map((one, index) => [
        `a${index}`,
        { minutes: one.minutes, chance: { [`f${index}`]: one.chance } },
      ]),
    ),
    service: { minutes: service },
  }));

/** Remedies that overlap. */
const overlapping: fc.Arbitrary<Model> = fc
  .record({
    weights: fc.array(chance, { minLength: 1, maxLength: 4 }),
    remedies: fc.array(
      fc.record({
        minutes,
        chances: fc.array(fc.option(chance, { nil: 0 }), { minLength: 4, maxLength: 4 }),
      }),
      { maxLength: 5 },
    ),
    service: serviceMinutes,
  })
  .map(({ weights, remedies, service }) => ({
    faults: Object.fromEntries(weights.map((weight, index) => [`f${index}`, weight])),
    remedies: Object.fromEntries(
      remedies.map((remedy, index) => [
        `a${index}`,
        {
          minutes: remedy.minutes,
          chance: Object.fromEntries(weights.map((_, fault) => [`f${fault}`, remedy.chances[fault] ?? 0])),
        },
      ]),
    ),
    service: { minutes: service },
  }));

describe('solve', () => {
  it('is better than updated chance per minute (SACSO, figure 1)', () => {
    const unit = (...cures: string[]) => ({
      minutes: 1,
      chance: Object.fromEntries(cures.map((fault) => [fault, 1])),
    });
    const model: Model = {
      faults: { f1: 0.2, f2: 0.25, f3: 0.4, f4: 0.15 },
      remedies: { a1: unit('f1', 'f2'), a2: unit('f2', 'f3'), a3: unit('f3', 'f4') },
      service: { minutes: 1000 },
    };
    const { order, expectedMinutes: found } = solve(model);
    expect(order).toEqual(['a3', 'a1', 'service']);
    expect(found).toBeCloseTo(1.45, 12);
  });

  it('is exact where no two remedies cure the same fault', () => {
    fc.assert(
      fc.property(oneToOne, (model) => {
        const { expectedMinutes: found, order } = solve(model);
        expect(found).toBeCloseTo(bestByBruteForce(model), 9);
        expect(expectedMinutes(model, order)).toBeCloseTo(found, 9);
      }),
      { numRuns: 1000 },
    );
  });

  it('states an expected time that its order has, and a gap that is never below the true excess', () => {
    fc.assert(
      fc.property(overlapping, (model) => {
        const { expectedMinutes: found, order, gap, lowerBound } = solve(model);
        const best = bestByBruteForce(model);
        expect(expectedMinutes(model, order)).toBeCloseTo(found, 9);
        expect(lowerBound).toBeLessThanOrEqual(best + 1e-9);
        expect((found - best) / best).toBeLessThanOrEqual(gap + 1e-9);
      }),
      { numRuns: 1000 },
    );
  });

  it('calls service where trying costs more than it can save', () => {
    const remedy = { minutes: 100, chance: { fault: 0.5 } };
    const model = (service: number): Model => ({
      faults: { fault: 1 },
      remedies: { remedy },
      service: { minutes: service },
    });
    expect(solve(model(199)).order).toEqual(['service']);
    expect(solve(model(199)).afterService).toEqual(['remedy']);
    expect(solve(model(201)).order).toEqual(['remedy', 'service']);
  });

  it('keeps high risk behind service however good its chance, unless told otherwise', () => {
    const model: Model = {
      faults: { fault: 1 },
      remedies: {
        gentle: { minutes: 50, chance: { fault: 0.1 } },
        hopeless: { minutes: 500, chance: { fault: 0.01 } },
        rash: { minutes: 1, chance: { fault: 1 }, risk: 'high' },
      },
      service: { minutes: 2000 },
    };
    expect(solve(model).order).toEqual(['gentle', 'service']);
    expect(solve(model).afterService).toEqual(['hopeless', 'rash']);
    expect(solve(model, { safe: false }).order[0]).toBe('rash');
  });

  it('breaks ties by lower risk, then fewer minutes, then id', () => {
    const cure = (minutes: number, risk?: 'low') => ({
      minutes,
      chance: { fault: minutes / 100 },
      ...(risk && { risk }),
    });
    const model: Model = {
      faults: { fault: 1 },
      remedies: { d: cure(10, 'low'), c: cure(20), b: cure(10), a: cure(10) },
      service: { minutes: 5000 },
    };
    expect(solve(model).order.slice(0, 2)).toEqual(['a', 'b']);
    expect(solve(model).order.at(-2)).toBe('d');
  });

  it('asks only when the answer saves more than asking costs', () => {
    const model = (minutes: number): Model => ({
      faults: { left: 1, right: 1 },
      remedies: { l: { minutes: 60, chance: { left: 1 } }, r: { minutes: 60, chance: { right: 1 } } },
      questions: {
        side: { minutes, answers: { left: { left: 1, right: 0 }, right: { left: 0, right: 1 } } },
      },
      service: { minutes: 10_000 },
    });
    expect(solve(model(1)).next).toEqual({ kind: 'question', id: 'side' });
    expect(solve(model(1)).questions[0]?.saves).toBeCloseTo(29, 9);
    expect(solve(model(40)).next).toEqual({ kind: 'remedy', id: 'l' });
    expect(solve(model(40)).questions[0]?.saves).toBeLessThan(0);
  });

  it('does a remedy first and asks afterwards where that is better (Lin, figure 2)', () => {
    const unit = (fault: string) => ({ minutes: 1, chance: { [fault]: 1 } });
    const model: Model = {
      faults: { one: 0.5, two: 0.25, three: 0.25 },
      remedies: { a1: unit('one'), a2: unit('two'), a3: unit('three') },
      questions: {
        q: { minutes: 1, answers: { yes: { one: 1, two: 1, three: 0 }, no: { one: 0, two: 0, three: 1 } } },
      },
      service: { minutes: 1000 },
    };
    const { next, expectedMinutes: found } = solve(model);
    expect(next).toEqual({ kind: 'remedy', id: 'a1' });
    expect(found).toBeCloseTo(1.75, 12);
  });
});
