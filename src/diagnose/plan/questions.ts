import { nextMove, thresholds } from '../../planner/next';
import type { NextMove } from '../diagnosis';
import type { Request } from '../request';
import type { Beliefs } from '../weigh/weigh';
import { problemOf } from './problem';

export interface AskedQuestion {
  readonly id: string;
  /** How much its answer would tell about the fault, in bits. */
  readonly bits: number;
  /** Remedies that the answer allows or rules out. */
  readonly decides: readonly string[];
}

/** While nothing is suspected: what to ask about, the most telling first. */
export function openingQuestions(request: Request, { faults, noneOfThese }: Beliefs): AskedQuestion[] {
  const problem = problemOf(request, [...faults, noneOfThese], [], true);
  return nextMove(problem, [], 0).questions.map((question) => ({ ...question, decides: [] }));
}

/**
 * How many questions were asked since something was last tried, as far as the answers tell: those of no, of a number or
 * an option, and "I do not know" were asked for; a yes may have been volunteered.
 */
export function askedInARow({ answers, unanswerable, settings }: Request): number {
  const asked = [...answers.values()].filter((answer) => answer !== true).length + unanswerable.size;
  return Math.max(0, asked - thresholds.inARow * settings.tried.size);
}

/** An owner can choose from about this many questions. */
const mostQuestions = 8;

/** The question to ask next, then those that tell enough, then those that decide whether a remedy is possible. */
export function questionsOf(
  telling: readonly { readonly id: string; readonly bits: number }[],
  ranked: readonly { readonly id: string; readonly askFirst: readonly string[] }[],
  next: NextMove,
): AskedQuestion[] {
  const decides = new Map<string, string[]>();
  for (const { id, askFirst } of ranked) {
    for (const symptom of askFirst) decides.set(symptom, [...(decides.get(symptom) ?? []), id]);
  }
  const bits = new Map(telling.map((question) => [question.id, question.bits]));
  const useful = telling
    .filter((question) => question.bits >= thresholds.bits)
    .slice(0, mostQuestions)
    .map(({ id }) => id);
  const first = next.kind === 'question' ? [next.id] : [];
  return [...new Set([...first, ...useful, ...decides.keys()])].map((id) => ({
    id,
    bits: bits.get(id) ?? 0,
    decides: decides.get(id) ?? [],
  }));
}
