import type { Pack } from '../../format/pack';
import { signalWord } from '../../safety/risk';
import type { Diagnosis, NextStep, Notice, RaisedAlert, RankedRemedy, SuspectedFault } from '../diagnosis';
import type { Plan } from '../plan/plan';
import type { Settings } from '../settings';
import type { Situation } from '../situation';
import { exp } from '../weigh/logarithms';
import type { Belief } from '../weigh/weigh';
import { cite, observationsOf } from './cite';
import { questionOf } from './question';
import { blockedRemedy, rankedRemedy, serviceOf, warnedOfEachOther } from './remedy';

/** Turns what was found out into the result: plain data with texts, warnings and sources. */
export function report(situation: Situation): Diagnosis {
  const { device, pack, answers, settings, alerts, opening = [], plan } = situation;
  const observed = observationsOf(pack, answers, [...answers.keys()].sort());
  const notCovered = observed.filter(
    ({ symptom, answer }) => answer === true && pack.symptoms[symptom]?.covered === false,
  );
  const base = {
    ...empty,
    device,
    observed,
    notCovered,
    tried: Object.fromEntries(settings.tried),
    notices: noticesOf(pack, settings.tried),
  };
  const [alert] = alerts;
  if (alert !== undefined) {
    const raised = alerts.map((id) => raisedAlert(situation, id));
    return { ...base, notCovered: [], verdict: 'stop', next: { kind: 'stop', alert }, alerts: raised };
  }
  if (plan !== undefined) return { ...base, ...reportPlan(situation, plan) };
  const [first] = opening;
  if (notCovered.length > 0 || first === undefined) {
    return {
      ...base,
      verdict: 'not-covered',
      next: { kind: 'service' },
      remedies: [serviceOf(situation, [])],
    };
  }
  const questions = opening.map((id) => questionOf(situation, { id, saves: 0, decides: [] }));
  return { ...base, verdict: 'ask', next: { kind: 'question', id: first }, questions };
}

function reportPlan(situation: Situation, plan: Plan) {
  const { pack, answers, suspected, settings } = situation;
  const { hide } = settings;
  const ranked = plan.ranked.map((remedy) => rankedRemedy(situation, remedy));
  const isHidden = ({ advice, risk }: RankedRemedy) =>
    (hide.includes('avoid') && advice === 'avoid') || (hide.includes('high') && risk === 'high');
  return {
    verdict: 'try' as const,
    next: plan.next as NextStep,
    faults: suspected.map((belief) => suspectedFault(situation, belief)),
    remedies: warnedOfEachOther(
      pack,
      ranked.filter((remedy) => !isHidden(remedy)),
      settings.tried.keys(),
    ),
    hidden: ranked.filter(isHidden).map(({ id, advice, risk }) => ({ id, advice, risk })),
    blocked: plan.blocked.map((remedy) => blockedRemedy(pack, answers, remedy)),
    questions: plan.questions.map((question) => questionOf(situation, question)),
    expected: plan.expected,
    ...(plan.rivals.length > 0 && { closeCall: plan.rivals }),
  };
}

const empty = {
  alerts: [],
  faults: [],
  remedies: [],
  blocked: [],
  hidden: [],
  questions: [],
  notCovered: [],
} as const;

/** What an owner must hear about remedies that made things worse. */
function noticesOf(pack: Pack, tried: Settings['tried']): Notice[] {
  return [...tried]
    .filter(([, outcome]) => outcome === 'worse')
    .map(([remedy]) => ({
      kind: 'worse',
      remedy,
      text: `“${pack.remedies[remedy]?.title}” made it worse: do not repeat it, undo what you can, and rather go to service than on if you are unsure.`,
    }));
}

function raisedAlert({ pack, answers, findings }: Situation, id: string): RaisedAlert {
  const { name, when, harm, hazard, consequence, now, sources } = pack.alerts[id] as Pack['alerts'][string];
  const raisedBy = when.flatMap((finding) => {
    const found = findings.get(finding);
    return found?.value === true ? found.decidedBy : [];
  });
  return {
    id,
    name,
    signalWord: signalWord({ harm, likelihood: 'possible' }),
    hazard,
    consequence,
    now,
    because: observationsOf(pack, answers, [...new Set(raisedBy)].sort()),
    sources: cite(pack, sources),
  };
}

function suspectedFault({ pack, answers, beliefs, suspected }: Situation, belief: Belief): SuspectedFault {
  const { name, sources } = pack.faults[belief.fault] as Pack['faults'][string];
  const weights = [...suspected, beliefs.noneOfThese].map(({ logBelief }) =>
    exp(logBelief - belief.logBelief),
  );
  const share = 1 / weights.reduce((sum, weight) => sum + weight, 0);
  return {
    id: belief.fault,
    name,
    standing: share >= 0.5 ? 'likely' : share >= 0.1 ? 'possible' : 'unlikely',
    logPrior: belief.logPrior,
    logBelief: belief.logBelief,
    evidence: belief.evidence.map(({ finding, kind, value, decidedBy, contribution }) => ({
      id: finding,
      kind,
      value,
      because: observationsOf(pack, answers, decidedBy),
      contribution,
    })),
    sources: cite(pack, sources),
  };
}
