import { raisedAlerts } from '../../safety/hazards';
import type { Findings } from '../recognise/finding';
import type { Request } from '../request';
import type { Beliefs } from '../weigh/weigh';
import { type Plan, service } from './planned';
import { openingQuestions } from './questions';
import { redFlagsToAsk } from './red-flags';
import { planRemedies } from './remedies';

const nothing = { alerts: [], suspected: [], ranked: [], blocked: [], questions: [] } as const;

/** Plans what to do: alerts first, then nothing if a remedy helped, then red flags after harm, then remedies for what is suspected, then questions. */
export function plan(request: Request, findings: Findings, beliefs: Beliefs): Plan {
  const alerts = raisedAlerts(request.pack, (finding) => findings.get(finding)?.value === true);
  const suspected = beliefs.faults.filter((belief) => belief.suspected);
  const [alert] = alerts;
  if (alert !== undefined)
    return { ...nothing, verdict: 'stop', next: { kind: 'stop', alert }, alerts, suspected };
  const remedy = remedyThatHelped(request);
  if (remedy !== undefined)
    return { ...nothing, verdict: 'solved', next: { kind: 'solved', remedy }, suspected };
  const planned: Plan =
    suspected.length > 0
      ? {
          ...nothing,
          verdict: 'try',
          suspected,
          ...planRemedies(request, findings, beliefs, suspected),
        }
      : { ...nothing, ...planQuestions(request, beliefs) };
  return isMadeWorse(request) ? lookingFirst(planned, redFlagsToAsk(request, findings)) : planned;
}

/** While nothing is suspected. */
function planQuestions(
  request: Request,
  beliefs: Beliefs,
): Pick<Plan, 'verdict' | 'next'> & Partial<Pick<Plan, 'questions' | 'ranked'>> {
  const { pack, answers } = request;
  const questions = openingQuestions(request, beliefs);
  const [first] = questions;
  const isCovered = ![...answers].some(
    ([id, answer]) => answer === true && pack.symptoms[id]?.covered === false,
  );
  if (first === undefined || !isCovered)
    return { verdict: 'not-covered', next: { kind: 'service' }, ranked: [service] };
  return { verdict: 'ask', next: { kind: 'question', id: first.id }, questions };
}

function remedyThatHelped({ settings }: Request): string | undefined {
  return [...settings.tried].find(([, outcome]) => outcome === 'helped')?.[0];
}

function isMadeWorse({ settings }: Request): boolean {
  return [...settings.tried.values()].includes('worse');
}

/** The same plan, but before anything else the red flags are ruled out. */
function lookingFirst(planned: Plan, ids: readonly string[]): Plan {
  if (ids.length === 0) return planned;
  const flags = ids.map(
    (id) => planned.questions.find((question) => question.id === id) ?? { id, bits: 0, decides: [] },
  );
  const others = planned.questions.filter(({ id }) => !ids.includes(id));
  return { ...planned, next: { kind: 'red-flags', ids }, questions: [...flags, ...others] };
}
