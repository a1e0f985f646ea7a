import { greedyOrder } from './greedy';
import { mutualInformation } from './information';
import type { Move, Solution } from './model';
import { type Action, cured, isLess, type Problem, type Question, total } from './problem';

/**
 * When to ask and when to act; chosen by measurement (`npm run bench:advice`). Expected minutes hardly depend on them:
 * they decide how many questions an owner answers before something is done, and how often that fits the fault.
 */
export const thresholds = {
  /** Share of the belief from which a fault leads clearly enough to act on. */
  leading: 0.6,
  /** The same where the first remedy has no risk: trying it is the better question. */
  likely: 0.5,
  /** A question that tells fewer bits than these is not worth an owner's attention. */
  bits: 0.15,
  /** Questions within these bits of the most telling one are alike. */
  alike: 0.005,
  /** A question must save at least this part of the minutes that it takes. */
  worth: 0.25,
  /** After this many questions in a row ... */
  inARow: 2,
  /** ... a remedy that takes at most these minutes ... */
  quickMinutes: 10,
  /** ... or works with at least this chance is tried first. */
  promising: 0.35,
} as const;

interface Telling {
  readonly question: Question;
  readonly bits: number;
}

/** Act before you ask: the first remedy of an order, unless a question tells much about the fault and none leads. */
export function nextMove(
  problem: Problem,
  order: readonly number[],
  asked: number,
): Pick<Solution, 'next' | 'questions'> {
  const { actions, questions, weights } = problem;
  const telling = questions
    .map((question): Telling => ({ question, bits: mutualInformation(weights, question.answers) }))
    .sort((a, b) => b.bits - a.bits || (a.question.id < b.question.id ? -1 : 1));
  const first = order.length > 0 ? (actions[order[0] as number] as Action) : undefined;
  const act: Move = first ? { kind: 'remedy', id: first.id } : { kind: 'service' };
  const question = isTimeToAct(problem, first, asked) ? undefined : worthAsking(problem, telling);
  return {
    next: question ? { kind: 'question', id: question.id } : act,
    questions: telling.map(({ question: { id }, bits }) => ({ id, bits })),
  };
}

function isTimeToAct({ weights }: Problem, first: Action | undefined, asked: number): boolean {
  const whole = total(weights);
  const leading = Math.max(...weights) / whole;
  if (leading >= thresholds.leading) return true;
  if (first === undefined) return false;
  if (leading >= thresholds.likely && first.risk === 0) return true;
  const isQuick = first.minutes <= thresholds.quickMinutes;
  const isPromising = cured(weights, first) / whole >= thresholds.promising;
  return asked >= thresholds.inARow && (isQuick || isPromising);
}

/** More questions are not compared: in a very large model hundreds may tell alike. */
const mostCompared = 8;

/** The question that tells most; of several alike, one that changes the first remedy, then the quickest. */
function worthAsking(problem: Problem, telling: readonly Telling[]): Question | undefined {
  const { weights } = problem;
  const now = greedyOrder(problem, weights);
  let best: { readonly bits: number; readonly changes: boolean; readonly question: Question } | undefined;
  for (const { question, bits } of telling.slice(0, mostCompared)) {
    if (bits < thresholds.bits || (best && bits < best.bits - thresholds.alike)) break;
    const after = question.answers.map((chance) =>
      greedyOrder(
        problem,
        weights.map((weight, fault) => weight * (chance[fault] as number)),
      ),
    );
    const price = (1 + thresholds.worth) * question.minutes * total(weights);
    if (
      isLess(
        now.cost,
        after.reduce((sum, { cost }) => sum + cost, price),
      )
    )
      continue;
    const changes = after.some((one) => firstOf(one) !== firstOf(now));
    if (best && (best.changes !== changes ? best.changes : best.question.minutes <= question.minutes))
      continue;
    best = { bits: best?.bits ?? bits, changes, question };
  }
  return best?.question;
}

function firstOf({ sequence, stop }: ReturnType<typeof greedyOrder>): number {
  return stop > 0 ? (sequence[0] as number) : -1;
}
