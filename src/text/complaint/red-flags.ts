import type { Standing } from '../reading';
import type { Match } from './sayings';

/** A red flag that a text may speak of. */
export interface ReadFlag {
  readonly match: Match;
  readonly standing: Exclude<Standing, 'suggested'>;
}

/**
 * The red flags that a text may speak of, by symptom. They are read by themselves, so that nothing else in the text or in
 * the pack takes their place; and asked about at a lower fit than others are used, because to miss one is worse.
 */
export function redFlagsIn(found: readonly Match[]): Map<string, ReadFlag> {
  const flags = new Map<string, ReadFlag>();
  for (const match of found) {
    const standing = match.saying.isRedFlag ? standingOf(match) : undefined;
    const old = flags.get(match.saying.target);
    if (standing === undefined || (old && old.match.fit >= match.fit)) continue;
    flags.set(match.saying.target, { match, standing });
  }
  return flags;
}

/** The fit from which a red flag is asked about, and from which it is used. */
const from = { ask: 4, taken: 5.5 };

/** "Not swollen, not hot" denies all words of a saying. */
const mostDenied = 0.5;

function standingOf({ saying, fit, share, denied, isUnsure }: Match): ReadFlag['standing'] | undefined {
  if (denied > mostDenied) return undefined;
  if (fit >= from.taken && denied === 0 && !isUnsure) return 'taken';
  // All words of a saying count, however common the pack makes them.
  return fit >= from.ask || (share === 1 && !saying.isFormal) ? 'ask' : undefined;
}
