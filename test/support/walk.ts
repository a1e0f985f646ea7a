import { likely } from '../../scripts/policy-minutes';
import { after, type Model, type Move, solve } from '../../src/planner/index';

/** Follows a model until it ends in service, or in a remedy that cannot fail; outcomes are as `choose` picks them. */
export function walk(model: Model, choose: (outcomes: readonly (string | null)[]) => string | null): Move[] {
  const moves: Move[] = [];
  let left = model;
  let asked = 0;
  for (;;) {
    const { next } = solve(left, { asked });
    moves.push(next);
    if (next.kind === 'service') return moves;
    const canBe = (chances: Readonly<Record<string, number>> = {}) => likely(left, chances);
    if (next.kind === 'remedy') {
      if (canBe(left.remedies[next.id]?.chance) === 1) return moves;
      left = after(left, next, null);
      asked = 0;
    } else {
      const answers = Object.entries(left.questions?.[next.id]?.answers ?? {});
      left = after(
        left,
        next,
        choose([null, ...answers.flatMap(([answer, chances]) => (canBe(chances) > 0 ? [answer] : []))]),
      );
      asked++;
    }
  }
}
