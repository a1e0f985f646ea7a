import { describe, expect, it } from 'vitest';
import { packs } from '../../../src/built-in/all';
import { relevantIn } from '../../../src/diagnose/plan/relevance';
import type { Pack } from '../../../src/format/pack';
import { highRisk, type Problem } from '../../../src/planner/problem';
import { solveProblem } from '../../../src/planner/solve';
import { concludeAt } from '../../../src/study/conclude-at';
import { drawOpenings } from '../../../src/study/situations';

/** The best order by going through every set of remedies, smallest first: what it costs to have tried just that set. */
function minutesByEverySet({ weights, actions, serviceMinutes }: Problem): number {
  const safe = actions.filter(({ risk }) => risk < highRisk);
  const spent = new Float64Array(2 ** safe.length).fill(Number.POSITIVE_INFINITY);
  let best = Number.POSITIVE_INFINITY;
  spent[0] = 0;
  for (let set = 0; set < spent.length; set++) {
    const left = weights.slice();
    for (const [number, { faults, chance }] of safe.entries()) {
      if (set & (1 << number)) for (const [at, fault] of faults.entries()) left[fault]! *= 1 - chance[at]!;
    }
    const weight = left.reduce((sum, one) => sum + one, 0);
    best = Math.min(best, spent[set]! + weight * serviceMinutes);
    for (const [number, { minutes }] of safe.entries()) {
      const next = set | (1 << number);
      if (next !== set) spent[next] = Math.min(spent[next]!, spent[set]! + weight * minutes);
    }
  }
  return best;
}

/** More sets than this take too long; of so large situations the planner's own proof has to do. */
const most = 10;

describe.each(Object.entries(packs))('2,000 situations of %s', (_, pack) => {
  it('have the order that is best of all, proved', () => {
    let [planned, proved, checked] = [0, 0, 0];
    for (const { observed } of drawOpenings(pack as Pack, 2000, 20)) {
      const { problem, expected } = concludeAt(pack as Pack, observed).plan;
      if (problem === undefined) continue;
      planned++;
      // A diagnosis looks less far than the planner does if it is let, which matters in few and long lists.
      expect(expected?.gap).toBeLessThan(0.01);
      if (expected?.gap === 0) proved++;
      const actions = problem.actions.filter(relevantIn(problem, false));
      const order = solveProblem({ ...problem, actions }, { isPlanned: ({ risk }) => risk < highRisk });
      expect(order.proved).toBe(true);
      if (actions.length > most) continue;
      const best = minutesByEverySet({ ...problem, actions });
      expect(Math.abs(order.expectedMinutes - best)).toBeLessThanOrEqual(1e-9 * best);
      expect((expected?.minutes ?? 0) / best - 1).toBeLessThanOrEqual((expected?.gap ?? 0) + 1e-9);
      checked++;
    }
    expect(planned).toBeGreaterThan(1500);
    expect(proved).toBeGreaterThan(0.99 * planned);
    expect(checked).toBeGreaterThan(1000);
  }, 300_000);
});
