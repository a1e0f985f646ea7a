import type { Tree } from './model';
import type { PolicySearch } from './policy';
import type { Action, Problem, Question } from './problem';

/** The best plan found, from a state on. */
export function treeOf(search: PolicySearch, state = 0): Tree {
  const { remedies, questions } = search.graph.problem;
  const move = search.bestMove(state);
  if (move === undefined) return orderTree(search.graph.problem, search.graph.orderFrom(state));
  if (move.kind === 'service') return { kind: 'service' };
  if (move.kind === 'remedy') {
    const next = move.states[0] as number;
    const { id } = remedies[move.number] as Action;
    return { kind: 'remedy', id, ...(next >= 0 && { ifItFails: treeOf(search, next) }) };
  }
  const { id, answers } = questions[move.number] as Question;
  const branches = answers.flatMap((answer, given): [string, Tree][] => {
    const next = move.states[given] as number;
    return next < 0 ? [] : [[answer.id, treeOf(search, next)]];
  });
  return { kind: 'question', id, answers: Object.fromEntries(branches) };
}

/** One remedy after the other, then service, where there is one. */
export function orderTree({ remedies, serviceMinutes }: Problem, order: readonly number[]): Tree {
  const end: Tree | undefined = serviceMinutes < Number.POSITIVE_INFINITY ? { kind: 'service' } : undefined;
  return order.reduceRight<Tree | undefined>(
    (ifItFails, number) => ({
      kind: 'remedy',
      id: (remedies[number] as Action).id,
      ...(ifItFails && { ifItFails }),
    }),
    end,
  ) as Tree;
}
