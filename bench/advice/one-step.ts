import type { Policy } from '../../scripts/policy-minutes';
import { greedyOrder } from '../../src/planner/greedy';
import type { Move } from '../../src/planner/index';
import { isLess, problemOf } from '../../src/planner/problem';
import { safe } from './safe';

/** Asks what saves most, if it saves anything where nothing is asked afterwards; else tries the first remedy. */
export const oneStep: Policy = (model) => {
  const problem = safe(problemOf(model));
  const { actions, questions, weights } = problem;
  const { sequence, stop, cost } = greedyOrder(problem, weights);
  const first = stop > 0 ? actions[sequence[0] as number] : undefined;
  let move: Move = first ? { kind: 'remedy', id: first.id } : { kind: 'service' };
  let least = cost;
  for (const { id, minutes, answers } of questions) {
    const asking = answers.reduce((sum, chance) => {
      const told = weights.map((weight, fault) => weight * (chance[fault] as number));
      return sum + greedyOrder(problem, told).cost;
    }, minutes);
    if (!isLess(asking, least)) continue;
    least = asking;
    move = { kind: 'question', id };
  }
  return move;
};
