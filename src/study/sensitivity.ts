import type { Situation } from '../diagnose/situation';
import { firstMove } from '../explain/what-if';
import type { Pack } from '../format/pack';
import { type AuthorWord, authorWords, type Move } from './author-words';
import { concludeAt, firstAt } from './conclude-at';
import type { ChangedSituation } from './impact';
import type { StudySettings } from './progress';
import { type Observed, situationsOf } from './situations';

/** The smallest change of an estimate that changes what comes first. */
export interface Tipping {
  /** Another word, or what the minutes are multiplied by. */
  readonly to: string | number;
  /** How many places in the scale of words, or of factors, it is away. */
  readonly steps: number;
  /** In how many situations something else then comes first. */
  readonly changed: number;
  /** One of these situations. */
  readonly example: ChangedSituation;
}

/** How far one estimate of a pack can change before the advice does. */
export interface WordSensitivity {
  /** Its place in the pack. */
  readonly path: readonly string[];
  /** The word, or `minutes`. */
  readonly word: string;
  /** Missing if no higher word or factor changes what comes first. */
  readonly up?: Tipping;
  /** Missing if no lower word or factor changes what comes first. */
  readonly down?: Tipping;
}

/** Which estimates of a pack decide its advice. */
export interface Sensitivity {
  /** How many situations were compared. */
  readonly situations: number;
  /** How many estimates the pack has. */
  readonly words: number;
  /** Estimates that can change what comes first: those that change the most situations first, then the smallest change. */
  readonly matter: readonly WordSensitivity[];
}

/** Changes each estimate of a pack, one at a time, until something else comes first in one of the situations. */
export async function sensitivity(
  pack: Pack,
  { count = 50, seed = 1, onProgress }: StudySettings = {},
): Promise<Sensitivity> {
  const situations = situationsOf(pack, count, seed).map((observed): Known => {
    const situation = concludeAt(pack, observed);
    return { observed, situation, first: firstMove(situation) };
  });
  const words = authorWords(pack);
  const matter: WordSensitivity[] = [];
  for (const [done, word] of words.entries()) {
    const touched = situations.filter(({ situation }) => bearsOn(word, situation));
    const up = tipping(word.up, touched);
    const down = tipping(word.down, touched);
    const { path, word: text } = word;
    if (up || down) matter.push({ path, word: text, ...(up && { up }), ...(down && { down }) });
    await onProgress?.(done + 1, words.length);
  }
  const nearest = ({ up, down }: WordSensitivity) =>
    Math.min(up?.steps ?? Number.POSITIVE_INFINITY, down?.steps ?? Number.POSITIVE_INFINITY);
  const most = ({ up, down }: WordSensitivity) => Math.max(up?.changed ?? 0, down?.changed ?? 0);
  matter.sort((a, b) => most(b) - most(a) || nearest(a) - nearest(b));
  return { situations: situations.length, words: words.length, matter };
}

interface Known {
  readonly observed: Observed;
  readonly situation: Situation;
  readonly first: string;
}

/** Whether a word can change anything here: its finding is known, its fault is suspected, or its remedy is listed. */
function bearsOn({ concerns: { fault, remedy, finding } }: AuthorWord, situation: Situation): boolean {
  const { findings, plan } = situation;
  if (finding !== undefined) return findings.get(finding)?.value != null;
  if (fault !== undefined) return plan.suspected.some((belief) => belief.fault === fault);
  return plan.problem?.actions.some(({ id }) => id === remedy) ?? false;
}

function tipping(moves: readonly Move[], situations: readonly Known[]): Tipping | undefined {
  if (situations.length === 0) return undefined;
  for (const [index, { to, pack }] of moves.entries()) {
    const moved = pack();
    const changed = situations.flatMap(({ observed, first }): ChangedSituation[] => {
      const after = firstAt(moved, observed);
      return after === first ? [] : [{ observed, before: first, after }];
    });
    const [example] = changed;
    if (example) return { to, steps: index + 1, changed: changed.length, example };
  }
  return undefined;
}
