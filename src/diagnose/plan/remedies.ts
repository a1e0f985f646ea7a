import { serviceId } from '../../format/format';
import type { Pack } from '../../format/pack';
import { affordable } from '../../planner/order';
import { type Action, highRisk } from '../../planner/problem';
import { solveProblem } from '../../planner/solve';
import { reasonsToAvoid } from '../../safety/hazards';
import { risks } from '../../safety/risk';
import type { Advice, NextMove } from '../diagnosis';
import type { Findings } from '../recognise/finding';
import type { Request } from '../request';
import type { Belief, Beliefs } from '../weigh/weigh';
import { gatesOf } from './gates';
import { type Plan, type Ranked, service } from './planned';
import { curesOf, problemOf } from './problem';
import { askedInARow, questionsOf } from './questions';
import { relevantIn } from './relevance';

const mediumRisk = risks.indexOf('medium');

/** Elementary steps of the search for the best order: a millisecond or two, of which hardly any situation needs more. */
export const orderWork = 250_000;

type PlannedRemedies = Omit<Plan, 'verdict' | 'alerts' | 'suspected'>;

/** The safe remedies that pay, service, the rest, the risky, what to avoid. */
export function planRemedies(
  request: Request,
  findings: Findings,
  beliefs: Beliefs,
  suspected: readonly Belief[],
): PlannedRemedies {
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
    .map((id) => ({ id, ...gatesOf(request, findings, id) }));
  const candidates = able.filter(({ closed }) => closed.length === 0);
  const isAvoided = ({ id }: { readonly id: string }) =>
    reasonsToAvoid(pack.remedies[id] as Pack['remedies'][string]).length > 0;
  const advisable = candidates.filter((candidate) => !isAvoided(candidate)).map(({ id }) => id);
  const believed = [...suspected, beliefs.noneOfThese];
  const problem = problemOf(request, believed, beliefs.rules, advisable, settings.plan === 'full');
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
      const { ruleOut = [], askFirst = [], unanswered = [] } = gates.get(id) ?? {};
      return { id, advice, ruleOut, askFirst, unanswered };
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
    next,
    ranked,
    blocked: able.filter(({ closed }) => closed.length > 0).map(({ id, closed }) => ({ id, gates: closed })),
    questions: settings.plan === 'full' ? questionsOf(solution.questions, ranked, next) : [],
    expected: { minutes: solution.expectedMinutes, gap: solution.gap },
    problem,
  };
}

/**
 * Before a remedy its red flags are ruled out, and before any question that leads to it, since owners may try it to find
 * the answer; then it is asked whether the remedy is possible.
 */
function gated(next: NextMove, { ruleOut, askFirst: [symptom] }: Ranked): NextMove {
  if (ruleOut.length > 0) return { kind: 'red-flags', ids: ruleOut };
  return next.kind === 'remedy' && symptom !== undefined ? { kind: 'question', id: symptom } : next;
}
