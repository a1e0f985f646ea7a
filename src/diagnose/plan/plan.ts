import { serviceId } from '../../format/format';
import type { Pack } from '../../format/pack';
import { closeCall } from '../../planner/close-call';
import type { Model, Solution, Step } from '../../planner/model';
import { solveChecked, solveList } from '../../planner/solve';
import { reasonsToAvoid } from '../../safety/hazards';
import type { Answers } from '../observe';
import type { Findings } from '../recognise/finding';
import type { Settings } from '../settings';
import { type Belief, type Beliefs, chanceOf } from '../weigh/weigh';
import { type Gate, gatesOf } from './gates';
import { modelOf } from './model';

/** What to do about a remedy; `professional` is service. */
export type Advice = 'try' | 'professional' | 'last-resort' | 'avoid';

export interface Ranked {
  /** A remedy, or `service`. */
  readonly id: string;
  readonly advice: Advice;
  /** Symptoms to ask before it. */
  readonly askFirst: readonly string[];
}

export interface Blocked {
  readonly id: string;
  readonly gates: readonly Gate[];
}

export interface AskedQuestion {
  readonly id: string;
  /** Expected minutes that asking it now saves; 0 where it only decides whether a remedy is possible. */
  readonly saves: number;
  /** Remedies that the answer allows or rules out. */
  readonly decides: readonly string[];
}

export interface Expected {
  /** Expected minutes until the device works, when the list is followed. */
  readonly minutes: number;
  /** How far at most the list is above the best one, as a part of it. */
  readonly gap: number;
  /** By which part the list is slower than one that ignores risk. */
  readonly priceOfSafety: number;
}

export interface Plan {
  readonly ranked: readonly Ranked[];
  readonly blocked: readonly Blocked[];
  readonly questions: readonly AskedQuestion[];
  readonly next: Step;
  readonly expected: Expected;
  /** What the order was computed from. */
  readonly model: Model;
  /** Remedies, or service, that would stand first if our estimates were a little different. */
  readonly rivals: readonly string[];
}

/** So many that a diagnosis stays quick; docs/planner.md says what more would gain. */
const statesWithQuestions = 300;

/** Plans the remedies of the given faults: safe ones that pay, service, the rest, the risky, what to avoid. */
export function plan(
  pack: Pack,
  answers: Answers,
  findings: Findings,
  beliefs: Beliefs,
  faults: readonly Belief[],
  { tried, plan: extent }: Pick<Settings, 'tried' | 'plan'>,
): Plan {
  const able = Object.keys(pack.remedies)
    .sort()
    .filter((id) => !tried.has(id) && faults.some(({ fault }) => chanceOf(pack, fault, id) > 0))
    .map((id) => {
      const remedy = pack.remedies[id] as Pack['remedies'][string];
      return {
        id,
        gates: gatesOf(pack, remedy, answers, findings),
        avoid: reasonsToAvoid(remedy).length > 0,
      };
    });
  const candidates = able.filter(({ gates }) => gates.closed.length === 0);
  const advisable = candidates.filter(({ avoid }) => !avoid);

  const believed = [...faults, beliefs.noneOfThese];
  const model = modelOf(pack, answers, believed, ids(advisable));
  const solution = solveList(model, extent === 'list' ? 0 : statesWithQuestions);
  const isSafe = candidates.length === advisable.length && !isRisky(model);
  const anyRisk = isSafe
    ? solution
    : solveChecked(modelOf(pack, answers, believed, ids(candidates)), { safe: false, questions: false });

  const askFirst = new Map(candidates.map(({ id, gates }) => [id, gates.askFirst]));
  const rank =
    (advice: Advice) =>
    (id: string): Ranked => ({ id, advice, askFirst: askFirst.get(id) ?? [] });
  const toTry = solution.order.filter((id) => id !== serviceId);
  const ranked = [
    ...toTry.map(rank('try')),
    rank('professional')(serviceId),
    ...solution.afterService.map(rank('last-resort')),
    ...ids(candidates.filter(({ avoid }) => avoid)).map(rank('avoid')),
  ];
  const next = stepOf(solution, ranked[0] as Ranked);
  return {
    ranked,
    blocked: able
      .filter(({ gates }) => gates.closed.length > 0)
      .map(({ id, gates }) => ({ id, gates: gates.closed })),
    questions: questionsOf(solution, ranked, next),
    next,
    expected: {
      minutes: solution.orderMinutes,
      gap: solution.orderGap,
      priceOfSafety: Math.max(0, solution.orderMinutes / anyRisk.orderMinutes - 1),
    },
    model,
    rivals: extent === 'list' ? [] : closeCall(model, solution.order[0] as string),
  };
}

/** The question to ask next, then those that save minutes, then those that decide whether a remedy is possible. */
function questionsOf(solution: Solution, ranked: readonly Ranked[], next: Step): AskedQuestion[] {
  const decides = new Map<string, string[]>();
  for (const { id, askFirst } of ranked) {
    for (const symptom of askFirst) decides.set(symptom, [...(decides.get(symptom) ?? []), id]);
  }
  const saves = new Map(solution.questions.map(({ id, saves }) => [id, Math.max(0, saves)]));
  const useful = solution.questions.filter(({ saves }) => saves > 0).map(({ id }) => id);
  const first = next.kind === 'question' ? [next.id] : [];
  return [...new Set([...first, ...useful, ...decides.keys()])].map((id) => ({
    id,
    saves: saves.get(id) ?? 0,
    decides: decides.get(id) ?? [],
  }));
}

/** A remedy whose need or block is unknown is not the next step before that is asked. */
function stepOf({ next }: Solution, first: Ranked): Step {
  const [symptom] = first.askFirst;
  return next.kind !== 'question' && symptom !== undefined ? { kind: 'question', id: symptom } : next;
}

function isRisky({ remedies }: Model): boolean {
  return Object.values(remedies).some(({ risk }) => risk === 'high');
}

function ids(remedies: readonly { readonly id: string }[]): string[] {
  return remedies.map(({ id }) => id);
}
