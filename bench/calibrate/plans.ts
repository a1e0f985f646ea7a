import { chanceOf } from '../../src/diagnose/weigh/tried';
import { triedProperly } from '../../src/format/estimates';
import type { Pack } from '../../src/format/pack';
import { minutesOf } from '../../src/safety/hazards';
import { concludeAt } from '../../src/study/conclude-at';
import { drawOpenings } from '../../src/study/situations';

/**
 * How much longer it takes to follow the lists of a pack on devices that another pack describes than to follow that
 * pack's own: all expected minutes divided by all, minus 1. It can be below 0, because the lists of a pack also leave out
 * what serves only unlikely faults.
 */
export function excessOf(advising: Pack, device: Pack, count: number, seed: number): number {
  let [own, followed] = [0, 0];
  for (const { observed } of drawOpenings(device, count, seed)) {
    const best = concludeAt(device, observed);
    const other = concludeAt(advising, observed);
    if (best.plan.verdict !== 'try' || other.plan.verdict !== 'try') continue;
    own += minutesAlong(best, listOf(best));
    followed += minutesAlong(best, listOf(other));
  }
  return followed / own - 1;
}

type Concluded = ReturnType<typeof concludeAt>;

/** The remedies before service. */
function listOf({ plan }: Concluded): readonly string[] {
  return plan.ranked.filter(({ advice }) => advice === 'try').map(({ id }) => id);
}

/** Expected minutes of a list that ends in service, by the beliefs of a situation in all faults. */
function minutesAlong({ pack, beliefs }: Concluded, list: readonly string[]): number {
  const left = [...beliefs.faults, beliefs.noneOfThese].map(({ fault, posterior }) => ({
    fault,
    weight: posterior,
  }));
  const whole = () => left.reduce((sum, { weight }) => sum + weight, 0);
  let minutes = 0;
  for (const id of list) {
    minutes += minutesOf(pack.remedies[id] as Pack['remedies'][string]) * whole();
    for (const one of left) one.weight *= 1 - triedProperly * chanceOf(pack, one.fault, id);
  }
  return minutes + minutesOf(pack.service) * whole();
}
