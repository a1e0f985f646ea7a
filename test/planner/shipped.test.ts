import { describe, expect, it } from 'vitest';
import { sampledModels } from '../../bench/advice/situations';
import { packs } from '../../src/built-in/all';
import type { Pack } from '../../src/format/pack';
import { type Model, solve } from '../../src/planner/index';
import { randomNumbers } from '../support/random-models';

/** The best order by going through every set of remedies, smallest first: what it costs to have tried just that set. */
function minutesByEverySet({ faults, remedies, service }: Model): number {
  const weights = Object.values(faults);
  const whole = weights.reduce((sum, weight) => sum + weight, 0);
  const safe = Object.values(remedies).filter(({ risk }) => risk !== 'high');
  const fails = safe.map(({ chance }) => Object.keys(faults).map((fault) => 1 - (chance[fault] ?? 0)));
  const spent = new Float64Array(2 ** safe.length).fill(Number.POSITIVE_INFINITY);
  const left = new Float64Array(weights.length);
  let best = Number.POSITIVE_INFINITY;
  spent[0] = 0;
  for (let set = 0; set < spent.length; set++) {
    left.set(weights);
    for (const [number, list] of fails.entries()) {
      if (set & (1 << number)) for (const [fault, fail] of list.entries()) left[fault]! *= fail;
    }
    const weight = left.reduce((sum, one) => sum + one, 0);
    best = Math.min(best, spent[set]! + weight * (service?.minutes ?? 0));
    for (const [number, { minutes }] of safe.entries()) {
      const next = set | (1 << number);
      if (next !== set) spent[next] = Math.min(spent[next]!, spent[set]! + weight * minutes);
    }
  }
  return best / whole;
}

/** More sets than this take too long; of so large situations the planner's own proof has to do. */
const most = 10;

describe.each(Object.entries(packs))('2,000 situations of %s', (_, pack) => {
  it('have the order that is best of all, proved', () => {
    const models = sampledModels(pack as Pack, randomNumbers(2000), 2000);
    let checked = 0;
    for (const model of models) {
      const { expectedMinutes, gap, order } = solve(model, { questions: false });
      expect(gap).toBe(0);
      expect(order.at(-1)).toBe('service');
      if (Object.keys(model.remedies).length > most) continue;
      const best = minutesByEverySet(model);
      expect(Math.abs(expectedMinutes - best)).toBeLessThanOrEqual(1e-9 * best);
      checked++;
    }
    expect(checked).toBeGreaterThan(400);
  }, 300_000);
});
