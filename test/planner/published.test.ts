import { describe, expect, it } from 'vitest';
import { type Model, solve } from '../../src/planner/index';

const unit = (...cures: string[]) => ({
  minutes: 1,
  chance: Object.fromEntries(cures.map((fault) => [fault, 1])),
});

describe('published models', () => {
  it('SACSO, figure 1: the greedy order needs 1.50, the best 1.45', () => {
    const model: Model = {
      faults: { f1: 0.2, f2: 0.25, f3: 0.4, f4: 0.15 },
      remedies: { a1: unit('f1', 'f2'), a2: unit('f2', 'f3'), a3: unit('f3', 'f4') },
    };
    const { expectedMinutes, gap, order, next } = solve(model);
    expect(expectedMinutes).toBeCloseTo(1.45, 12);
    expect(gap).toBe(0);
    expect(order).toEqual(['a3', 'a1']);
    expect(next).toEqual({ kind: 'remedy', id: 'a3' });
  });

  it('Lin, figure 2: the question is not worth asking first; 1.75', () => {
    const model: Model = {
      faults: { one: 0.5, two: 0.25, three: 0.25 },
      remedies: { a1: unit('one'), a2: unit('two'), a3: unit('three') },
      questions: {
        q: { minutes: 1, answers: { yes: { one: 1, two: 1 }, no: { three: 1 } } },
      },
    };
    const { expectedMinutes, gap, next, questions } = solve(model);
    expect(expectedMinutes).toBeCloseTo(1.75, 12);
    expect(gap).toBe(0);
    expect(next).toEqual({ kind: 'remedy', id: 'a1' });
    // Asked first: 1 for the question, then 1 + 1/3 with chance 3/4, or 1 with chance 1/4.
    expect(questions).toEqual([{ id: 'q', saves: expect.closeTo(-0.5, 12) }]);
  });

  it('a question that needs no minutes and tells everything is asked', () => {
    const model: Model = {
      faults: { left: 3, right: 1 },
      remedies: { l: unit('left'), r: unit('right') },
      questions: { side: { minutes: 0, answers: { left: { left: 1 }, right: { right: 1 } } } },
    };
    const solution = solve(model, { tree: true });
    expect(solution.expectedMinutes).toBeCloseTo(1, 12);
    expect(solution.order).toEqual(['l', 'r']);
    expect(solution.orderMinutes).toBeCloseTo(1.25, 12);
    expect(solution.tree).toEqual({
      kind: 'question',
      id: 'side',
      answers: { left: { kind: 'remedy', id: 'l' }, right: { kind: 'remedy', id: 'r' } },
    });
  });
});
