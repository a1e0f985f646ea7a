import { describe, expect, it } from 'vitest';
import { plainMinutes } from '../../../scripts/plain-solver';
import { policyMinutes } from '../../../scripts/policy-minutes';
import { oddModel, randomModel, randomNumbers } from '../../../scripts/random-models';
import { type Model, solve } from '../../../src/planner/index';
import { walk } from '../../support/walk';

const models = 60;
/** A plain recursion through more states than these takes too long. */
const mostStates = 100_000;

function statesOf({ remedies, questions = {} }: Model): number {
  return Object.values(questions).reduce(
    (states, { answers }) => states * (Object.keys(answers).length + 1),
    2 ** Object.keys(remedies).length,
  );
}

/** Models of up to 12 faults, 12 remedies and 6 questions, though not all of these at once. */
function modelsOf(random: () => number): Model[] {
  const whole = (least: number, most: number) => least + Math.floor(random() * (most - least + 1));
  const drawn: Model[] = [];
  while (drawn.length < models) {
    const size = { faults: whole(3, 12), remedies: whole(3, 12), questions: whole(0, 6) };
    const model = randomModel(random, size);
    if (statesOf(model) <= mostStates) drawn.push(model);
  }
  return drawn;
}

describe('doing what is next and saying what came of it', () => {
  it('takes at most 1.8 % more minutes than the best possible, on average, and no fewer', () => {
    let excess = 0;
    let asked = 0;
    for (const model of modelsOf(randomNumbers(2026))) {
      if (solve(model).next.kind === 'question') asked++;
      const best = plainMinutes(model);
      const minutes = policyMinutes(model, (left, asked) => solve(left, { asked }).next);
      expect(minutes).toBeGreaterThanOrEqual(best * (1 - 1e-9));
      excess += (minutes - best) / best / models;
    }
    expect(excess).toBeLessThan(0.018);
    expect(asked).toBeGreaterThan(models / 6);
  });

  it('always ends, with each question and each remedy once at most', () => {
    const random = randomNumbers(21);
    const kinds = new Set<string>();
    for (let run = 0; run < 500; run++) {
      const make = run % 2 === 0 ? randomModel : oddModel;
      const model = make(random, { faults: 1 + (run % 8), remedies: run % 7, questions: run % 6 });
      const moves = walk(
        model,
        (outcomes) => outcomes[Math.floor(random() * outcomes.length)] as string | null,
      );
      const ids = moves.map((move) => JSON.stringify(move));
      expect(new Set(ids).size).toBe(ids.length);
      for (const { kind } of moves) kinds.add(kind);
    }
    expect([...kinds].sort()).toEqual(['question', 'remedy', 'service']);
  });
});
