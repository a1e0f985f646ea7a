import type { Pack } from '../../format/pack';
import { nextMove, thresholds } from '../../planner/next';
import { askedForSafety } from '../../safety/asked';
import type { NextMove } from '../diagnosis';
import type { Request } from '../request';
import { variablesById } from '../weigh/variables';
import type { Beliefs } from '../weigh/weigh';
import type { AskedQuestion, Ranked } from './planned';
import { problemOf } from './problem';

/** While nothing is suspected: what trouble to ask about, the most telling first. */
export function openingQuestions(request: Request, { faults, noneOfThese, rules }: Beliefs): AskedQuestion[] {
  const problem = problemOf(request, [...faults, noneOfThese], rules, [], true);
  return nextMove(problem, [], 0)
    .questions.filter(({ id }) => isTrouble(request.pack, id))
    .map((question) => ({ ...question, decides: [] }));
}

/** A symptom that is no trouble of itself, or tells nothing by itself, is not asked about before something is wrong. */
function isTrouble(pack: Pack, id: string): boolean {
  return variablesById(pack).get(id)?.isTrouble === true;
}

/**
 * How many questions were asked since something was last tried, as far as the answers tell: those of no, of a number or
 * an option, and "I do not know" were asked for; a yes may have been volunteered. What is asked for safety's sake does
 * not count, because it is no reason to ask less about the fault.
 */
export function askedInARow({ pack, answers, unanswerable, settings }: Request): number {
  const notYes = [...answers].filter(([, answer]) => answer !== true).map(([symptom]) => symptom);
  const safety = askedForSafety(pack);
  const asked = [...notYes, ...unanswerable].filter((symptom) => !safety.has(symptom)).length;
  return Math.max(0, asked - thresholds.inARow * settings.tried.size);
}

/** An owner can choose from about this many questions. */
const mostQuestions = 8;

/** What to ask next, then the questions that tell enough, then those that decide whether a remedy is possible. */
export function questionsOf(
  telling: readonly { readonly id: string; readonly bits: number }[],
  ranked: readonly Pick<Ranked, 'id' | 'ruleOut' | 'askFirst'>[],
  next: NextMove,
): AskedQuestion[] {
  const decides = new Map<string, string[]>();
  const decidesFirst: string[] = [];
  for (const { id, ruleOut, askFirst } of ranked) {
    for (const symptom of [...ruleOut, ...askFirst])
      decides.set(symptom, [...(decides.get(symptom) ?? []), id]);
    decidesFirst.push(...askFirst);
  }
  const bits = new Map(telling.map((question) => [question.id, question.bits]));
  const useful = telling
    .filter((question) => question.bits >= thresholds.bits)
    .slice(0, mostQuestions)
    .map(({ id }) => id);
  const first = next.kind === 'question' ? [next.id] : next.kind === 'red-flags' ? next.ids : [];
  return [...new Set([...first, ...useful, ...decidesFirst])].map((id) => ({
    id,
    bits: bits.get(id) ?? 0,
    decides: decides.get(id) ?? [],
  }));
}
