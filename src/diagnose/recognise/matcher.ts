import type { Condition } from '../../format/format';
import type { Answers } from '../observe';
import { Field, network, numberOf } from './network';

/** Tells once of each condition that the answers decide; all others are unknown. */
export type Matcher = (answers: Answers, decided: (id: string, holds: boolean) => void) => void;

/**
 * Prepares conditions for matching, in Kleene's three values and without reasons.
 *
 * Each answer goes to the leaves that speak of it, and from there upwards only as far as it decides something: the
 * cost is that of what the answers touch, however many conditions there are.
 */
export function matcher(conditions: Iterable<readonly [string, Condition]>): Matcher {
  const { ids, places, targets, bounds, groups, options } = network(conditions);
  let run = 0;

  /** Passes the truth of a part upwards, and returns the number of a condition that this decides, else -1. */
  const decidedBy = (part: number, truth: number): number => {
    let target = part;
    while (target >= 0) {
      if (groups[target + Field.run] !== run) {
        groups[target + Field.run] = run;
        groups[target + Field.open] = groups[target + Field.parts] as number;
      }
      const open = groups[target + Field.open] as number;
      if (open === 0) return -1;
      // A decisive part decides its group, else the last part does; either way the group is worth what that part is.
      const left = groups[target + Field.decisive] === truth ? 0 : open - 1;
      groups[target + Field.open] = left;
      if (left > 0) return -1;
      target = groups[target + Field.target] as number;
    }
    return ~target;
  };

  return (answers, decided) => {
    run = (run + 1) | 0;
    for (const [fact, answer] of answers) {
      const place = places[fact];
      if (place === undefined) continue;
      const number = numberOf(answer, options);
      const last = place + (targets[place] as number);
      for (let at = place + 1; at <= last; at += 1) {
        const holds = number >= (bounds[2 * at] as number) && number <= (bounds[2 * at + 1] as number);
        const condition = decidedBy(targets[at] as number, holds ? 1 : 0);
        if (condition >= 0) decided(ids[condition] as string, holds);
      }
    }
  };
}
