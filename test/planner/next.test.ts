import { describe, expect, it } from 'vitest';
import { oddModel, randomModel, randomNumbers } from '../../scripts/random-models';
import { type Model, type Risk, solve } from '../../src/planner/index';

interface Choice {
  readonly weights?: readonly number[];
  readonly minutes?: number;
  readonly chance?: number;
  readonly risk?: Risk;
  /** How sure the answer is, and how long it takes. */
  readonly sure?: number;
  readonly asking?: number;
}

/** Faults with a remedy each, and a question that tells the first from the others. */
function modelOf({
  weights = [2, 1, 1],
  minutes = 60,
  chance = 1,
  risk = 'low',
  sure = 1,
  asking = 1,
}: Choice): Model {
  const faults = weights.map((weight, index) => [`f${index}`, weight] as const);
  const yes = Object.fromEntries(faults.map(([id], index) => [id, index === 0 ? sure : 1 - sure]));
  const no = Object.fromEntries(faults.map(([id], index) => [id, index === 0 ? 1 - sure : sure]));
  return {
    faults: Object.fromEntries(faults),
    remedies: Object.fromEntries(
      faults.map(([id], index) => [`r${index}`, { minutes, chance: { [id]: chance }, risk }]),
    ),
    questions: { first: { minutes: asking, answers: { yes, no } } },
    service: { minutes: 9000 },
  };
}

const nextOf = (choice: Choice, asked = 0) => {
  const { next, order } = solve(modelOf(choice), { asked });
  if (next.kind === 'remedy') expect(next.id).toBe(order[0]);
  return next.kind;
};

describe('what is next', () => {
  it('is a question that tells much, while no fault leads', () => {
    expect(nextOf({})).toBe('question');
    expect(nextOf({ weights: [1, 1, 1], risk: 'none' })).toBe('question');
  });

  it('is the remedy once a fault has 0.6 of the belief', () => {
    expect(nextOf({ weights: [5.9, 4.1] })).toBe('question');
    expect(nextOf({ weights: [6, 4] })).toBe('remedy');
  });

  it('is the remedy once a fault has half of the belief and the remedy no risk', () => {
    for (const risk of ['low', 'medium'] as const) expect(nextOf({ weights: [1, 1], risk })).toBe('question');
    expect(nextOf({ weights: [1, 1], risk: 'none' })).toBe('remedy');
    expect(nextOf({ weights: [0.99, 0.5, 0.51], risk: 'none' })).toBe('question');
  });

  it('is the remedy where the answer tells less than 0.15 bit', () => {
    const bitsOf = (sure: number) => solve(modelOf({ sure })).questions[0]?.bits;
    expect([bitsOf(0.72), nextOf({ sure: 0.72 })]).toEqual([expect.closeTo(0.1445, 3), 'remedy']);
    expect([bitsOf(0.73), nextOf({ sure: 0.73 })]).toEqual([expect.closeTo(0.1586, 3), 'question']);
  });

  it('is the remedy where the answer saves less than a quarter of its minutes more than it takes', () => {
    // Known, the first fault takes 60 minutes instead of 60, the others 90 instead of 150: 30 are saved.
    expect(nextOf({ asking: 23 })).toBe('question');
    expect(nextOf({ asking: 25 })).toBe('remedy');
  });

  it('is, after two questions in a row, the remedy that is quick or promising, and only that', () => {
    const slow = { weights: [2, 2, 2], minutes: 60, chance: 0.9 } as const;
    expect([nextOf(slow, 1), nextOf(slow, 2), nextOf(slow, 9)]).toEqual(['question', 'question', 'question']);
    const quick = { ...slow, minutes: 10 };
    expect([nextOf(quick), nextOf(quick, 1), nextOf(quick, 2)]).toEqual(['question', 'question', 'remedy']);
    expect(nextOf({ ...quick, minutes: 11 }, 2)).toBe('question');
    const promising = { ...slow, weights: [2.2, 2, 1.8] };
    expect(nextOf({ ...promising, chance: 0.94 }, 2)).toBe('question');
    expect(nextOf({ ...promising, chance: 0.96 }, 2)).toBe('remedy');
  });

  it('is never a question that changes nothing that follows', () => {
    const { remedies: _, ...model } = modelOf({});
    const idle = { ...model, remedies: {} };
    expect(solve(idle).next).toEqual({ kind: 'service' });
    expect(solve(idle).questions[0]?.bits).toBe(1);
  });

  it('is, of questions that tell alike, one that changes the first remedy, then the quickest, then by id', () => {
    const answers = { yes: { f0: 1, f3: 1 }, no: { f1: 1, f2: 1 } };
    const same = { yes: { f0: 1, f1: 1 }, no: { f2: 1, f3: 1 } };
    const model = modelOf({ weights: [3, 2, 2, 3], risk: 'low', minutes: 60 });
    const next = (questions: NonNullable<Model['questions']>) => solve({ ...model, questions }).next;
    expect(
      next({ a: { minutes: 2, answers }, b: { minutes: 1, answers }, c: { minutes: 1, answers } }),
    ).toEqual({ kind: 'question', id: 'b' });
    expect(next({ a: { minutes: 1, answers: same }, b: { minutes: 1, answers: same } })).toEqual({
      kind: 'question',
      id: 'a',
    });
  });

  it('is the first of the order, service, or a question that tells enough, on random models', () => {
    const random = randomNumbers(6);
    const kinds = new Set<string>();
    for (let run = 0; run < 1000; run++) {
      const make = run % 2 === 0 ? randomModel : oddModel;
      const model = make(random, { faults: 6, remedies: run % 7, questions: 3 });
      const { next, order, questions } = solve(model, { asked: run % 3 });
      kinds.add(next.kind);
      if (next.kind === 'remedy') expect(order[0]).toBe(next.id);
      if (next.kind === 'service') expect(order).toEqual(['service']);
      if (next.kind !== 'question') continue;
      const bits = questions.find(({ id }) => id === next.id)?.bits ?? 0;
      expect(bits).toBeGreaterThanOrEqual(0.15);
    }
    expect([...kinds].sort()).toEqual(['question', 'remedy', 'service']);
  });
});
