import { serviceId } from '../../format/format';
import type { Pack } from '../../format/pack';
import { affordable } from '../../planner/order';
import { type Action, highRisk, type Problem } from '../../planner/problem';
import { solveProblem } from '../../planner/solve';
import { raisedAlerts, reasonsToAvoid } from '../../safety/hazards';
import { risks } from '../../safety/risk';
import type { Advice, NextMove, Verdict } from '../diagnosis';
import type { Findings } from '../recognise/finding';
import type { Request } from '../request';
import type { Belief, Beliefs } from '../weigh/weigh';
import { type Gate, gatesOf } from './gates';
import { curesOf, problemOf } from './problem';
import { type AskedQuestion, askedInARow, openingQuestions, questionsOf } from './questions';
import { relevantIn } from './relevance';

export interface Ranked {
  /** A remedy, or `service`. */
  readonly id: string;
  readonly advice: Advice;
  /** Symptoms to ask before it. */
  readonly askFirst: readonly string[];
  /** Symptoms that the owner does not know and that decide whether it is possible. */
  readonly unanswered: readonly string[];
}

export interface Blocked {
  readonly id: string;
  readonly gates: readonly Gate[];
}

/** What to do in a situation: the only place where a verdict is decided. */
export interface Plan {
  readonly verdict: Verdict;
  readonly next: NextMove;
  /** Raised alerts. */
  readonly alerts: readonly string[];
  /** Faults that something speaks for, likeliest first. */
  readonly suspected: readonly Belief[];
  readonly ranked: readonly Ranked[];
  readonly blocked: readonly Blocked[];
  readonly questions: readonly AskedQuestion[];
  /** Minutes until the device works when the list is followed, and how far that may be above the best list. */
  readonly expected?: { readonly minutes: number; readonly gap: number };
  /** What the order was computed from. */
  readonly problem?: Problem;
}

const mediumRisk = risks.indexOf('medium');

/** Elementary steps of the search for the best order: a millisecond or two, of which hardly any situation needs more. */
export const orderWork = 250_000;

const nothing = { alerts: [], suspected: [], ranked: [], blocked: [], questions: [] } as const;
const service: Ranked = { id: serviceId, advice: 'professional', askFirst: [], unanswered: [] };

/** Plans what to do: alerts first, then remedies for what is suspected, then questions, then service. */
export function plan(request: Request, findings: Findings, beliefs: Beliefs): Plan {
  const { pack, answers } = request;
  const alerts = raisedAlerts(pack, (finding) => findings.get(finding)?.value === true);
  const suspected = beliefs.faults.filter((belief) => belief.suspected);
  const [alert] = alerts;
  if (alert !== undefined)
    return { ...nothing, verdict: 'stop', next: { kind: 'stop', alert }, alerts, suspected };
  if (suspected.length > 0) return planRemedies(request, findings, beliefs, suspected);

  const questions = openingQuestions(request, beliefs);
  const [first] = questions;
  const isCovered = ![...answers].some(
    ([id, answer]) => answer === true && pack.symptoms[id]?.covered === false,
  );
  if (first === undefined || !isCovered)
    return { ...nothing, verdict: 'not-covered', next: { kind: 'service' }, ranked: [service] };
  return { ...nothing, verdict: 'ask', next: { kind: 'question', id: first.id }, questions };
}

/** The safe remedies that pay, service, the rest, the risky, what to avoid. */
function planRemedies(
  request: Request,
  findings: Findings,
  beliefs: Beliefs,
  suspected: readonly Belief[],
): Plan {
  const { pack, settings } = request;
  const isSuspected = new Set(suspected.map(({ place }) => place));
  const able = Object.keys(pack.remedies)
    .sort()
    .filter(
      (id) =>
        !settings.tried.has(id) &&
        curesOf(pack)
          .get(id)
          ?.places.some((place) => isSuspected.has(place)),
    )
    .map((id) => ({ id, ...gatesOf(request, findings, pack.remedies[id] as Pack['remedies'][string]) }));
  const candidates = able.filter(({ closed }) => closed.length === 0);
  const isAvoided = ({ id }: { readonly id: string }) =>
    reasonsToAvoid(pack.remedies[id] as Pack['remedies'][string]).length > 0;
  const advisable = candidates.filter((candidate) => !isAvoided(candidate)).map(({ id }) => id);
  const believed = [...suspected, beliefs.noneOfThese];
  const problem = problemOf(request, believed, advisable, settings.plan === 'full');
  const isRelevant = relevantIn(problem, settings.tried.size > 0);
  const gates = new Map(candidates.map((candidate) => [candidate.id, candidate]));
  const isDecidable = ({ id }: Action) => gates.get(id)?.unanswered.length === 0;
  const solution = solveProblem(problem, {
    isPlanned: (action) => action.risk < highRisk && isDecidable(action) && isRelevant(action),
    asked: askedInARow(request),
    budget: { states: affordable(problem, orderWork) },
  });

  const unlikely = new Set(
    problem.actions
      .filter((action) => action.risk < mediumRisk && isDecidable(action) && !isRelevant(action))
      .map(({ id }) => id),
  );
  const isUnlikely = (id: string) => unlikely.has(id);
  const rank = (ids: readonly string[], advice: Advice) =>
    ids.map((id): Ranked => {
      const { askFirst = [], unanswered = [] } = gates.get(id) ?? {};
      return { id, advice, askFirst, unanswered };
    });
  const ranked = [
    ...rank(
      solution.order.filter((id) => id !== serviceId),
      'try',
    ),
    service,
    ...rank(solution.afterService.filter(isUnlikely), 'unlikely'),
    ...rank(
      solution.afterService.filter((id) => !isUnlikely(id)),
      'last-resort',
    ),
    ...rank(
      candidates.filter(isAvoided).map(({ id }) => id),
      'avoid',
    ),
  ];
  const next = gated(solution.next as NextMove, ranked[0] as Ranked);
  return {
    ...nothing,
    verdict: 'try',
    next,
    suspected,
    ranked,
    blocked: able.filter(({ closed }) => closed.length > 0).map(({ id, closed }) => ({ id, gates: closed })),
    questions: settings.plan === 'full' ? questionsOf(solution.questions, ranked, next) : [],
    expected: { minutes: solution.expectedMinutes, gap: solution.gap },
    problem,
  };
}

/** A remedy whose need or block is unknown is not the next move before that is asked. */
function gated(next: NextMove, { askFirst: [symptom] }: Ranked): NextMove {
  return next.kind === 'remedy' && symptom !== undefined ? { kind: 'question', id: symptom } : next;
}
