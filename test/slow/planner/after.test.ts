import { describe, expect, it } from 'vitest';
import { oddModel, randomModel, randomNumbers } from '../../../scripts/random-models';
import {
  InvalidModelError,
  type Model,
  type Move,
  after as modelAfter,
  solve,
} from '../../../src/planner/index';

const model: Model = {
  faults: { flat: 3, broken: 1, lost: 4 },
  remedies: {
    charge: { minutes: 60, chance: { flat: 1, broken: 0.25 } },
    find: { minutes: 5, chance: { lost: 0.5 } },
  },
  questions: {
    seen: { minutes: 1, answers: { yes: { flat: 1, broken: 0.5 }, no: { broken: 0.5, lost: 1 }, never: {} } },
  },
  service: { minutes: 3000 },
};

const codesOf = (move: unknown, outcome: string | null, of: Model = model) => {
  try {
    modelAfter(of, move as Move, outcome);
  } catch (error) {
    if (!(error instanceof InvalidModelError)) throw error;
    return error.issues.map(({ code }) => code);
  }
  return [];
};

describe('after a move', () => {
  it('a remedy that failed is gone, and each fault counts as far as it can have failed', () => {
    const { faults, remedies, questions, service } = modelAfter(
      model,
      { kind: 'remedy', id: 'charge' },
      null,
    );
    expect(faults).toEqual({ broken: 0.75, lost: 4 });
    expect(Object.keys(remedies)).toEqual(['find']);
    expect([Object.keys(questions ?? {}), service]).toEqual([['seen'], model.service]);
  });

  it('a question is gone, and each fault counts as far as it allows the answer', () => {
    const { faults, remedies, questions } = modelAfter(model, { kind: 'question', id: 'seen' }, 'no');
    expect(faults).toEqual({ broken: 0.5, lost: 4 });
    expect([Object.keys(remedies), questions]).toEqual([['charge', 'find'], {}]);
    expect(modelAfter(model, { kind: 'question', id: 'seen' }, null).faults).toEqual(model.faults);
  });

  it('what is left is a model, also where faults are ruled out for certain', () => {
    const random = randomNumbers(31);
    let ruledOut = 0;
    for (let run = 0; run < 500; run++) {
      const make = run % 2 === 0 ? randomModel : oddModel;
      const one = make(random, { faults: 4, remedies: 3, questions: 2 });
      const moves: Move[] = [
        ...Object.keys(one.remedies).map((id) => ({ kind: 'remedy', id }) as const),
        ...Object.keys(one.questions ?? {}).map((id) => ({ kind: 'question', id }) as const),
      ];
      for (const move of moves) {
        if (codesOf(move, null, one).length > 0) continue;
        const left = modelAfter(one, move, null);
        expect(solve(left).order.at(-1)).toBe('service');
        if (Object.keys(left.faults).length < 4) ruledOut++;
      }
    }
    expect(ruledOut).toBeGreaterThan(50);
    expect(solve(modelAfter(model, { kind: 'remedy', id: 'charge' }, null)).next.kind).toBe('remedy');
    expect(solve(modelAfter(model, { kind: 'question', id: 'seen' }, 'yes')).order).toEqual([
      'charge',
      'service',
    ]);
  });

  it('no key of a plain object is taken for an id of the model', () => {
    for (const id of ['constructor', '__proto__', 'toString']) {
      expect(codesOf({ kind: 'remedy', id }, null)).toEqual(['unknown-move']);
      expect(codesOf({ kind: 'question', id }, 'yes')).toEqual(['unknown-move']);
      expect(codesOf({ kind: 'question', id: 'seen' }, id)).toEqual(['unknown-answer']);
    }
  });

  it('refuses what cannot be: a move or an answer that is not there, an outcome that no fault allows', () => {
    expect(codesOf({ kind: 'service' }, null)).toEqual(['unknown-move']);
    expect(codesOf({ kind: 'remedy', id: 'seen' }, null)).toEqual(['unknown-move']);
    expect(codesOf({ kind: 'question', id: 'charge' }, null)).toEqual(['unknown-move']);
    expect(codesOf({ kind: 'question', id: 'seen' }, 'maybe')).toEqual(['unknown-answer']);
    expect(codesOf({ kind: 'question', id: 'seen' }, 'never')).toEqual(['impossible']);
    const sure: Model = { ...model, faults: { flat: 1 }, remedies: {}, questions: {} };
    const cure = { ...sure, remedies: { charge: { minutes: 1, chance: { flat: 1 } } } };
    expect(codesOf({ kind: 'remedy', id: 'charge' }, null, cure)).toEqual(['impossible']);
    expect(codesOf({ kind: 'remedy', id: 'charge' }, null, { ...cure, faults: {} })).toContain('no-faults');
  });

  it('a model that leaves remedies or questions out has no move', () => {
    const bare = { faults: { flat: 1 }, service: { minutes: 1 } } as unknown as Model;
    expect(codesOf({ kind: 'remedy', id: 'charge' }, null, bare)).toEqual(['unknown-move']);
    expect(codesOf({ kind: 'question', id: 'seen' }, null, bare)).toEqual(['unknown-move']);
  });

  it('works where only a remedy of high risk is a way out', () => {
    const { service: _, ...risky } = {
      ...model,
      remedies: {
        find: { minutes: 1, chance: { lost: 0.5 } },
        saw: { minutes: 9, chance: { flat: 1, broken: 1, lost: 1 }, risk: 'high' },
      },
    } as const;
    const { next } = solve(risky, { safe: false });
    const left = modelAfter(risky, next, null);
    expect(next).toEqual({ kind: 'remedy', id: 'find' });
    expect(solve(left, { safe: false }).order).toEqual(['saw']);
  });
});
