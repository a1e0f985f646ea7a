import type { TriedOutcome } from '../../diagnose/settings';
import type { Clause } from '../clauses';
import type { Vocabulary } from '../vocabulary';
import { type Doing, doingsIn } from './doing';
import { outcomeIn } from './outcomes';

/** A clause with what it says of deeds and outcomes. */
export interface Told {
  readonly clause: Clause;
  readonly at: number;
  readonly doing: Doing;
  readonly outcome: TriedOutcome | undefined;
}

export function toldIn(clauses: readonly Clause[], vocabulary: Vocabulary): Told[] {
  const doings = doingsIn(clauses, vocabulary);
  return clauses.map((clause, at) => ({
    clause,
    at,
    doing: doings[at] as Doing,
    outcome: outcomeIn(clause, vocabulary),
  }));
}

/** A clause, or two neighbours in one sentence, with what stands around them. */
export interface Passage {
  readonly told: readonly Told[];
  /** Before it in its sentence. */
  readonly before: Told | undefined;
  /** After it in its sentence. */
  readonly after: readonly Told[];
  /** First in the next sentence that is more than a fragment of a list, such as "Phone off and on." */
  readonly next: Told | undefined;
}

export function passagesOf(all: readonly Told[]): Passage[] {
  return all.flatMap((one, at) => {
    const { sentence } = one.clause;
    const isNear = (other: Told | undefined) => other?.clause.sentence === sentence;
    const following = all.slice(at + 1).filter(isNear);
    const [second, ...rest] = following;
    const around = {
      before: isNear(all[at - 1]) ? all[at - 1] : undefined,
      next: all.slice(at + 1 + following.length).find((other) => !isFragment(other)),
    };
    const alone = { ...around, told: [one], after: following };
    return second ? [alone, { ...around, told: [one, second], after: rest }] : [alone];
  });
}

/** Whether a clause may be one of a list of deeds: it has no verb in the past, and says of no outcome. */
function isFragment({ clause, doing, outcome }: Told): boolean {
  return doing.doer === 'nobody' && outcome === undefined && clause.words.length <= longestFragment;
}

const longestFragment = 4;
