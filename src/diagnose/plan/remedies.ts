import { serviceId } from '../../format/format';
import type { Pack } from '../../format/pack';
import { affordable } from '../../planner/order';
import { type Action, highRisk } from '../../planner/problem';
import { solveProblem } from '../../planner/solve';
import { isAvoided } from '../../safety/hazards';
import { risks } from '../../safety/risk';
import type { Advice, NextMove } from '../diagnosis';
import type { Findings } from '../recognise/finding';
import type { Request } from '../request';
import type { Belief, Beliefs } from '../weigh/weigh';
import { enabledAmong } from './enabling';
import { gatesOf } from './gates';
import { type Plan, type Ranked, service } from './planned';
import { curesOf, problemOf } from './problem';
import { askedInARow, questionsOf } from './questions';
import { relevantIn } from './relevance';
import { testGates } from './states';

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
  const blocked = able.filter(({ closed }) => closed.length > 0);
  const enabled = enabledAmong(request, findings, blocked);
  const candidates = [
    ...able.filter(({ closed }) => closed.length === 0),
    ...Array.from(enabled, ([id, { gates }]) => ({ id, ...gates })),
  ];
  const isToAvoid = (id: string) => isAvoided(pack.remedies[id] as Pack['remedies'][string]);
  const advisable = candidates
    .filter(({ id }) => !isToAvoid(id))
    .map(({ id }) => ({ id, first: enabled.get(id)?.by }));
  const believed = [...suspected, beliefs.noneOfThese];
  const problem = problemOf(request, believed, beliefs.rules, advisable, settings.plan === 'full');
  const isRelevant = relevantIn(problem, settings.tried.size > 0);
  const gates = new Map(candidates.map((candidate) => [candidate.id, candidate]));
  for (const { by } of enabled.values())
    if (!gates.has(by)) gates.set(by, { id: by, ...gatesOf(request, findings, by) });
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
  const listed = new Set<string>();
  const rank = (ids: readonly string[], advice: Advice) =>
    ids
      .flatMap((id) => [enabled.get(id)?.by, id])
      .flatMap((id): Ranked[] => {
        if (id === undefined || listed.has(id)) return [];
        listed.add(id);
        const { ruleOut = [], askFirst = [], unanswered = [] } = gates.get(id) ?? {};
        const first = enabled.get(id);
        const requires = first && { id: first.by, gates: first.closed };
        return [{ id, advice, ruleOut, askFirst, unanswered, ...(requires && { requires }) }];
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
    ...rank(candidates.map(({ id }) => id).filter(isToAvoid), 'avoid'),
  ];
  const first = ranked[0] as Ranked;
  const next = gated(request, findings, toFirst(solution.next as NextMove, first), first);
  return {
    next,
    ranked,
    blocked: blocked.filter(({ id }) => !enabled.has(id)).map(({ id, closed }) => ({ id, gates: closed })),
    questions: settings.plan === 'full' ? questionsOf(solution.questions, ranked, next) : [],
    expected: { minutes: solution.expectedMinutes, gap: solution.gap },
    problem,
  };
}

/** A remedy that another one makes possible comes after that. */
function toFirst(next: NextMove, { id }: Ranked): NextMove {
  return next.kind === 'remedy' ? { kind: 'remedy', id } : next;
}

/**
 * Before a remedy its red flags are ruled out, and before any question that leads to it, since owners may try it to find
 * the answer; so they are before a question with a test. Then it is asked whether the remedy is possible.
 */
function gated(
  request: Request,
  findings: Findings,
  next: NextMove,
  { ruleOut, askFirst: [symptom] }: Ranked,
): NextMove {
  if (ruleOut.length > 0) return { kind: 'red-flags', ids: ruleOut };
  if (next.kind === 'question') {
    const test = testGates(request, findings, next.id);
    if (test && test.closed.length === 0 && test.ruleOut.length > 0)
      return { kind: 'red-flags', ids: test.ruleOut };
  }
  return next.kind === 'remedy' && symptom !== undefined ? { kind: 'question', id: symptom } : next;
}
