import { describe, expect, it } from 'vitest';
import { oddModel, randomModel, randomNumbers } from '../../../scripts/random-models';
import { type Model, type Risk, solve } from '../../../src/planner/index';
import { shuffled } from '../../support/arbitrary';
import { minutesOf } from '../../support/minutes-of';

const risks: readonly Risk[] = ['none', 'low', 'medium', 'high'];

function risky(random: () => number, questions: number, make = randomModel): Model {
  const model = make(random, { faults: 5, remedies: 6, questions });
  const remedies = Object.entries(model.remedies).map(([id, remedy]) => [
    id,
    { ...remedy, risk: risks[Math.floor(random() * risks.length)] as Risk },
  ]);
  return { ...model, remedies: Object.fromEntries(remedies) };
}

describe('a safe order', () => {
  it('contains no remedy of high risk, and is never quicker than one that ignores risk', () => {
    const random = randomNumbers(3);
    let dearer = 0;
    for (let run = 0; run < 300; run++) {
      const model = risky(random, run % 3, run % 2 === 0 ? randomModel : oddModel);
      const isHigh = (id: string) => model.remedies[id]?.risk === 'high';
      const safe = solve(model);
      const free = solve(model, { safe: false });
      expect(safe.order.filter(isHigh)).toEqual([]);
      expect(safe.next.kind === 'remedy' && isHigh(safe.next.id)).toBe(false);
      const firstHigh = safe.afterService.findIndex(isHigh);
      if (firstHigh >= 0) expect(safe.afterService.slice(firstHigh).every(isHigh)).toBe(true);
      expect(safe.expectedMinutes).toBeGreaterThanOrEqual(free.expectedMinutes * (1 - 1e-9));
      if (safe.expectedMinutes > free.expectedMinutes * 1.001) dearer++;
    }
    expect(dearer).toBeGreaterThan(30);
  });

  it('has what is risky behind service however good its chance, after what is safe and hopeless', () => {
    const model: Model = {
      faults: { fault: 1 },
      remedies: {
        gentle: { minutes: 50, chance: { fault: 0.1 } },
        hopeless: { minutes: 500, chance: { fault: 0.01 } },
        useless: { minutes: 1, chance: {} },
        rash: { minutes: 1, chance: { fault: 1 }, risk: 'high' },
      },
      service: { minutes: 2000 },
    };
    expect(solve(model)).toMatchObject({ order: ['gentle', 'service'], afterService: ['hopeless', 'rash'] });
    expect(solve(model, { safe: false }).order[0]).toBe('rash');
  });

  it('calls service where trying costs more than it can save', () => {
    const model = (service: number): Model => ({
      faults: { fault: 1 },
      remedies: { remedy: { minutes: 100, chance: { fault: 0.5 } } },
      service: { minutes: service },
    });
    expect(solve(model(199))).toMatchObject({ order: ['service'], afterService: ['remedy'] });
    expect(solve(model(201))).toMatchObject({ order: ['remedy', 'service'], afterService: [] });
  });
});

describe('the same model', () => {
  it('has the same solution whatever the order of its keys', () => {
    const random = randomNumbers(4);
    for (let run = 0; run < 400; run++) {
      const model = risky(random, run % 4, run % 2 === 0 ? randomModel : oddModel);
      const settings = { asked: run % 3, budget: { states: [5, 1e5][run % 2] as number } };
      expect(solve(shuffled(model, run + 2), settings)).toEqual(solve(model, settings));
    }
  });

  it('has the same order whether it has questions or not', () => {
    const model = randomModel(randomNumbers(8), { faults: 6, remedies: 6, questions: 3 });
    const { questions, next, ...rest } = solve(model);
    const { questions: _, ...without } = model;
    expect(solve(without)).toEqual({ ...rest, next: { kind: 'remedy', id: rest.order[0] }, questions: [] });
    expect([questions.length, next.kind]).toEqual([3, 'question']);
  });

  it('has ties broken by lower risk, fewer minutes and id, apart or in one fault', () => {
    const faults = { f: 1, g: 1, h: 1, i: 1 };
    const remedies = (of: readonly (keyof typeof faults)[]): Model['remedies'] => {
      const [f, g, h, i] = of as [string, string, string, string];
      return {
        d: { minutes: 10, chance: { [f]: 0.1 }, risk: 'low' },
        c: { minutes: 20, chance: { [g]: 0.2 } },
        b: { minutes: 10, chance: { [h]: 0.1 } },
        a: { minutes: 10, chance: { [i]: 0.1 } },
      };
    };
    const apart = { faults, remedies: remedies(['f', 'g', 'h', 'i']), service: { minutes: 5000 } };
    expect(solve(apart).order).toEqual(['a', 'b', 'c', 'd', 'service']);
    const together = { ...apart, faults: { f: 1 }, remedies: remedies(['f', 'f', 'f', 'f']) };
    expect(solve(together).order.slice(0, 2)).toEqual(['a', 'b']);
    expect(solve(together).order.at(-2)).toBe('d');
  });

  it('has no two neighbours in its order that are as good the other way round and tell against that', () => {
    const random = randomNumbers(41);
    let ties = 0;
    for (let run = 0; run < 600; run++) {
      const model = risky(random, 0, oddModel);
      const { order } = solve(model, { safe: run % 2 === 0 });
      const rankOf = (id: string) => {
        const { risk, minutes } = model.remedies[id] as Model['remedies'][string];
        return [risks.indexOf(risk ?? 'none'), minutes, Number(id.slice(1))];
      };
      const minutes = minutesOf(model, order);
      for (const [at, id] of order.slice(0, -2).entries()) {
        const other = order[at + 1] as string;
        const swapped = [...order.slice(0, at), other, id, ...order.slice(at + 2)];
        if (Math.abs(minutesOf(model, swapped) - minutes) > 1e-13 * minutes) continue;
        ties++;
        const [one, two] = [rankOf(id), rankOf(other)];
        const differs = one.findIndex((value, place) => value !== two[place]);
        expect(one[differs]).toBeLessThan(two[differs] as number);
      }
    }
    expect(ties).toBeGreaterThan(100);
  });

  it('is not written to, and weights count only against each other', () => {
    const model = risky(randomNumbers(5), 2);
    const before = JSON.stringify(model);
    const heavier = Object.entries(model.faults).map(([id, weight]) => [id, weight * 1024]);
    expect(solve({ ...model, faults: Object.fromEntries(heavier) })).toEqual(solve(model));
    expect(JSON.stringify(model)).toBe(before);
  });
});
