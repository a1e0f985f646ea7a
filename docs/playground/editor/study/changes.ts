import type { Pack } from '../../../../src/format/pack';
import { impact, type Observed } from '../../../../src/study/index';

/** Situations in which the same step now comes first instead of the same other one. */
interface Move {
  readonly before: string;
  readonly after: string;
  readonly situations: number;
  /** A few of them, those with the fewest answers first. */
  readonly examples: readonly Observed[];
}

/** What a change to a pack moves. */
export interface Changes {
  readonly situations: number;
  readonly changed: number;
  readonly moves: readonly Move[];
  readonly minutes: { readonly before: number; readonly after: number };
}

/** Openings that are drawn besides every yes/no symptom alone: enough to notice a change while somebody types. */
export const drawnOpenings = 40;

const mostExamples = 3;

/** Milliseconds after which a comparison is given up: only packs much larger than ours take as long. */
const timeLimit = 5_000;

/** The packs are too large to compare while somebody types. */
export class TooLargeError extends Error {}

/**
 * Compares two versions of a pack in a sample of situations, and groups what changed; the most frequent first.
 *
 * @throws {TooLargeError} if that takes too long.
 */
export async function changesBetween(
  before: Pack,
  after: Pack,
  onProgress: () => Promise<void>,
): Promise<Changes> {
  const end = performance.now() + timeLimit;
  const { situations, changed, minutes } = await impact(before, after, {
    count: drawnOpenings,
    onProgress: () => {
      if (performance.now() > end) throw new TooLargeError();
      return onProgress();
    },
  });
  const moves = new Map<string, Move>();
  for (const { observed, before: first, after: then } of changed) {
    const key = `${first} ${then}`;
    const { situations = 0, examples = [] } = moves.get(key) ?? {};
    moves.set(key, {
      before: stepName(before, first),
      after: stepName(after, then),
      situations: situations + 1,
      examples: examples.length < mostExamples ? [...examples, observed] : examples,
    });
  }
  return {
    situations,
    changed: changed.length,
    moves: [...moves.values()].sort((a, b) => b.situations - a.situations),
    minutes,
  };
}

function stepName({ remedies, service }: Pack, move: string): string {
  if (move === 'service') return service.title;
  if (move === 'stop') return 'Stop: an alert';
  if (move === 'ask') return 'Ask a question';
  return remedies[move]?.title ?? move;
}
