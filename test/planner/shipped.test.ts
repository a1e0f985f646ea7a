import { describe, expect, it } from 'vitest';
import { problemsOf } from '../../scripts/situations';
import { packs } from '../../src/built-in/all';
import type { Pack } from '../../src/format/pack';
import { highRisk, type Problem } from '../../src/planner/problem';
import { solveProblem } from '../../src/planner/solve';

/** The best order by going through every set of remedies, smallest first: what it costs to have tried just that set. */
function minutesByEverySet({ weights, actions, serviceMinutes }: Problem): number {
  const safe = actions.filter(({ risk }) => risk < highRisk);
  const spent = new Float64Array(2 ** safe.length).fill(Number.POSITIVE_INFINITY);
  const left = new Float64Array(weights.length);
  let best = Number.POSITIVE_INFINITY;
  spent[0] = 0;
  for (let set = 0; set < spent.length; set++) {
    left.set(weights);
    for (const [number, { faults, chance }] of safe.entries()) {
      if (set & (1 << number))
        for (const [index, fault] of faults.entries()) left[fault]! *= 1 - chance[index]!;
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

describe.each(Object.entries<Pack>(packs))('2,000 openings of %s', (_, pack) => {
  it('have the order that is best of all, proved', () => {
    let checked = 0;
    for (const problem of problemsOf(pack, 2000, 2000)) {
      const { expectedMinutes, gap, order } = solveProblem(problem, {
        isPlanned: ({ risk }) => risk < highRisk,
      });
      expect(gap).toBe(0);
      expect(order.at(-1)).toBe('service');
      if (problem.actions.length > most) continue;
      const best = minutesByEverySet(problem);
      expect(Math.abs(expectedMinutes - best)).toBeLessThanOrEqual(1e-9 * best);
      checked++;
    }
    expect(checked).toBeGreaterThan(400);
  }, 300_000);
});
