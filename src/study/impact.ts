import { firstMove } from '../explain/what-if';
import type { Pack } from '../format/pack';
import { concludeAt } from './conclude-at';
import type { StudySettings } from './progress';
import { fitting, type Observed, situationsOf } from './situations';

/** A situation in which the advice starts with something else. */
export interface ChangedSituation {
  /** The answers of this situation. */
  readonly observed: Observed;
  /** A remedy, `service`, `stop` or `ask`. */
  readonly before: string;
  /** The same with the other version of the pack. */
  readonly after: string;
}

/** How a change to a pack changes its advice. */
export interface Impact {
  /** How many situations were compared: every yes/no symptom alone, and openings drawn from both packs. */
  readonly situations: number;
  /** Situations in which something else comes first; those with the fewest answers first. */
  readonly changed: readonly ChangedSituation[];
  /** Mean expected minutes by each pack's own estimates, over situations with a list in both. */
  readonly minutes: { readonly before: number; readonly after: number };
}

/** Compares what comes first in two versions of a pack, in the same situations. */
export async function impact(
  before: Pack,
  after: Pack,
  { count = 200, seed = 1, onProgress }: StudySettings = {},
): Promise<Impact> {
  const half = Math.ceil(count / 2);
  const situations = distinct([...situationsOf(before, half, seed), ...situationsOf(after, half, seed + 1)]);
  const changed: ChangedSituation[] = [];
  const sum = { before: 0, after: 0 };
  let planned = 0;
  for (const [done, observed] of situations.entries()) {
    const old = concludeAt(before, fitting(before, observed));
    const now = concludeAt(after, fitting(after, observed));
    const [first, then] = [firstMove(old), firstMove(now)];
    if (first !== then) changed.push({ observed, before: first, after: then });
    if (old.plan.expected && now.plan.expected) {
      sum.before += old.plan.expected.minutes;
      sum.after += now.plan.expected.minutes;
      planned++;
    }
    await onProgress?.(done + 1, situations.length);
  }
  const answers = ({ observed }: ChangedSituation) => Object.keys(observed).length;
  return {
    situations: situations.length,
    changed: changed.sort((a, b) => answers(a) - answers(b)),
    minutes: { before: sum.before / Math.max(1, planned), after: sum.after / Math.max(1, planned) },
  };
}

function distinct(situations: readonly Observed[]): Observed[] {
  const keyed = situations.map((observed) => [JSON.stringify(Object.entries(observed).sort()), observed]);
  return [...new Map(keyed as [string, Observed][]).values()];
}
