import { describe, expect, it } from 'vitest';
import { randomModel, randomNumbers } from '../../scripts/random-models';
import { type Model, type Risk, solve, type Tree } from '../../src/planner/index';
import { shuffled } from '../support/arbitrary';

const risks: readonly Risk[] = ['none', 'low', 'medium', 'high'];

function risky(random: () => number, questions: number): Model {
  const model = randomModel(random, { faults: 5, remedies: 6, questions });
  const remedies = Object.entries(model.remedies).map(([id, remedy]) => [
    id,
    { ...remedy, risk: risks[Math.floor(random() * risks.length)] as Risk },
  ]);
  return { ...model, remedies: Object.fromEntries(remedies) };
}

function stepsOf(tree: Tree): string[] {
  if (tree.kind === 'service') return [];
  const rest =
    tree.kind === 'remedy' ? (tree.ifItFails ? [tree.ifItFails] : []) : Object.values(tree.answers);
  return [tree.id, ...rest.flatMap(stepsOf)];
}

describe('a safe plan', () => {
  it('contains no remedy of high risk, and is never quicker than one that ignores risk', () => {
    const random = randomNumbers(3);
    let dearer = 0;
    for (let run = 0; run < 300; run++) {
      const model = risky(random, run % 3);
      const isHigh = (id: string) => model.remedies[id]?.risk === 'high';
      const safe = solve(model, { tree: true });
      const free = solve(model, { safe: false });
      expect(stepsOf(safe.tree as Tree).filter(isHigh)).toEqual([]);
      expect(safe.order.filter(isHigh)).toEqual([]);
      const firstHigh = safe.afterService.findIndex(isHigh);
      if (firstHigh >= 0) expect(safe.afterService.slice(firstHigh).every(isHigh)).toBe(true);
      expect(safe.expectedMinutes).toBeGreaterThanOrEqual(free.expectedMinutes * (1 - 1e-9));
      if (safe.expectedMinutes > free.expectedMinutes * 1.001) dearer++;
    }
    expect(dearer).toBeGreaterThan(30);
  });
});

describe('the same model', () => {
  it('has the same plan whatever the order of its keys', () => {
    const random = randomNumbers(4);
    for (let run = 0; run < 200; run++) {
      const model = risky(random, run % 4);
      const options = { tree: true, budget: { states: [100, 1e5][run % 2] as number } };
      expect(solve(shuffled(model, run + 2), options)).toEqual(solve(model, options));
    }
  });

  it('has ties broken by lower risk, fewer minutes and id', () => {
    const cure = (fault: string, minutes: number, risk: Risk = 'none') => ({
      minutes,
      chance: { [fault]: minutes / 100 },
      risk,
    });
    const model: Model = {
      faults: { f: 1, g: 1, h: 1, i: 1 },
      remedies: {
        d: cure('f', 10, 'low'),
        c: cure('g', 20),
        b: cure('h', 10),
        a: cure('i', 10),
      },
      service: { minutes: 5000 },
    };
    expect(solve(model).order).toEqual(['a', 'b', 'c', 'd', 'service']);
  });

  it('has a plan whose order starts with the next step, unless that is a question', () => {
    const random = randomNumbers(6);
    const kinds = new Set<string>();
    for (let run = 0; run < 200; run++) {
      const { next, order, questions } = solve(risky(random, 3));
      kinds.add(next.kind);
      if (next.kind === 'remedy') expect(order[0]).toBe(next.id);
      if (next.kind === 'service') expect(order).toEqual(['service']);
      if (next.kind !== 'question') continue;
      expect(questions[0]?.id).toBe(next.id);
      expect(questions[0]?.saves).toBeGreaterThan(0);
    }
    expect([...kinds].sort()).toEqual(['question', 'remedy', 'service']);
  });

  it('may be solved without its questions', () => {
    const model = randomModel(randomNumbers(8), { faults: 6, remedies: 6, questions: 3 });
    const { questions, ...rest } = solve(model, { questions: false });
    expect(questions).toEqual([]);
    const { questions: _, ...without } = model;
    expect(rest).toEqual({ ...solve(without), questions: undefined });
  });
});

describe('a large model', () => {
  it('of 70 remedies and 40 questions has a plan with a true gap', () => {
    const model = randomModel(randomNumbers(9), { faults: 20, remedies: 70, questions: 40 });
    const { order, gap, lowerBound, expectedMinutes, orderMinutes, states } = solve(model, {
      budget: { states: 3000 },
    });
    expect(new Set(order).size).toBe(order.length);
    expect(states).toBeGreaterThan(1000);
    expect(expectedMinutes).toBeLessThanOrEqual(orderMinutes);
    expect(gap).toBeCloseTo((expectedMinutes - lowerBound) / lowerBound, 12);
  });

  it('is looked at less thoroughly the more remedies it has, so that no pack takes minutes', () => {
    const model = randomModel(randomNumbers(12), { faults: 10, remedies: 300, questions: 0 });
    const { states, gap, lowerBound } = solve(model);
    expect(gap).toBeGreaterThan(0);
    expect(lowerBound).toBeGreaterThan(0);
    // Ten times as many remedies as usual: a hundredth of the states, and what the last of them led to.
    expect(states).toBeGreaterThanOrEqual(2000);
    expect(states).toBeLessThan(2000 + 300);
  });

  it('takes no longer than it is given', () => {
    const model = randomModel(randomNumbers(10), { faults: 12, remedies: 14, questions: 8 });
    const start = performance.now();
    const { gap } = solve(model, { budget: { states: 1e9, milliseconds: 100 } });
    expect(performance.now() - start).toBeLessThan(2000);
    expect(gap).toBeGreaterThan(0);
  });
});
