import type { Pack } from '../src/format/pack';
import type { Problem } from '../src/planner/problem';
import { concludeAt } from '../src/study/conclude-at';
import { drawOpenings } from '../src/study/situations';

/** What the planner gets in so many openings drawn from a pack, those aside in which there is nothing to try. */
export function problemsOf(pack: Pack, openings: number, seed: number): Problem[] {
  return drawOpenings(pack, openings, seed).flatMap(({ observed }) => {
    const { problem } = concludeAt(pack, observed).plan;
    return problem && problem.actions.length > 0 ? [problem] : [];
  });
}
