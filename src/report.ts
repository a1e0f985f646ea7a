import type {
  BlockedRemedy,
  CitedSource,
  Diagnosis,
  NextStep,
  Observation,
  Question,
  RaisedAlert,
  RankedRemedy,
  Reason,
  SuspectedFault,
} from './diagnosis';
import type { Answers } from './observe';
import { type Grade, type Remedy, serviceId } from './pack/format';
import type { AskedQuestion, Blocked, Plan, Ranked } from './plan/plan';
import { reasonsToAvoid, riskOfRemedy, warningsOf } from './safety/hazards';
import { signalWord } from './safety/risk';
import type { Findings } from './recognise/finding';
import type { Pack } from './types';
import { type Belief, type Beliefs, chanceOf, supports } from './weigh/weigh';

const grades: readonly Grade[] = ['maker', 'maintainer', 'press', 'community', 'unverified'];

/** Everything the earlier stages found out. */
export interface Situation {
  readonly device: string;
  readonly pack: Pack;
  readonly answers: Answers;
  readonly tried: readonly string[];
  readonly findings: Findings;
  /** Raised alerts. */
  readonly alerts: readonly string[];
  readonly beliefs: Beliefs;
  readonly suspected: readonly Belief[];
  /** Questions to ask while nothing is suspected. */
  readonly opening?: readonly string[];
  /** There while something is suspected and no alert is raised. */
  readonly plan?: Plan;
  readonly hide: readonly ('high' | 'avoid')[];
}

/** Turns what was found out into the result: plain data with texts, warnings and sources. */
export function report(situation: Situation): Diagnosis {
  const { device, pack, answers, tried, alerts, opening = [], plan } = situation;
  const observed = observationsOf(pack, answers, [...answers.keys()].sort());
  const notCovered = observed.filter(({ symptom, answer }) => answer === true && pack.symptoms[symptom]?.covered === false);
  const base = { ...empty, device, observed, tried, notCovered };
  const [alert] = alerts;
  if (alert !== undefined) {
    const raised = alerts.map((id) => raisedAlert(situation, id));
    return { ...base, notCovered: [], verdict: 'stop', next: { kind: 'stop', alert }, alerts: raised };
  }
  if (plan !== undefined) return { ...base, ...reportPlan(situation, plan) };
  const [first] = opening;
  if (notCovered.length > 0 || first === undefined) {
    return { ...base, verdict: 'not-covered', next: { kind: 'service' }, remedies: [serviceOf(situation, [])] };
  }
  const questions = opening.map((id) => questionOf(pack, { id, saves: 0, decides: [] }));
  return { ...base, verdict: 'ask', next: { kind: 'question', id: first }, questions };
}

function reportPlan(situation: Situation, plan: Plan) {
  const { pack, answers, suspected, hide } = situation;
  const ranked = plan.ranked.map((remedy) => rankedRemedy(situation, remedy));
  const isHidden = ({ advice, risk }: RankedRemedy) =>
    (hide.includes('avoid') && advice === 'avoid') || (hide.includes('high') && risk === 'high');
  return {
    verdict: 'try' as const,
    next: plan.next as NextStep,
    faults: suspected.map((belief) => suspectedFault(situation, belief)),
    remedies: ranked.filter((remedy) => !isHidden(remedy)),
    hidden: ranked.filter(isHidden).map(({ id, advice, risk }) => ({ id, advice, risk })),
    blocked: plan.blocked.map((remedy) => blockedRemedy(pack, answers, remedy)),
    questions: plan.questions.map((question) => questionOf(pack, question)),
    expected: plan.expected,
  };
}

const empty = { alerts: [], faults: [], remedies: [], blocked: [], hidden: [], questions: [], notCovered: [] } as const;

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
  const weights = [...suspected, beliefs.noneOfThese].map(({ logBelief }) => Math.exp(logBelief - belief.logBelief));
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

function rankedRemedy(situation: Situation, { id, advice, askFirst }: Ranked): RankedRemedy {
  const { pack, suspected } = situation;
  if (id === serviceId) return serviceOf(situation, suspected);
  const remedy = pack.remedies[id] as Remedy;
  return {
    id,
    title: remedy.title,
    advice,
    risk: riskOfRemedy(remedy),
    avoidBecause: reasonsToAvoid(remedy),
    warnings: warningsOf(remedy),
    before: remedy.before ?? [],
    steps: remedy.steps,
    ...(remedy.success !== undefined && { success: remedy.success }),
    after: remedy.after ?? [],
    minutes: remedy.minutes,
    askFirst,
    reasons: suspected.flatMap((belief) => {
      const chance = pack.faults[belief.fault]?.remedies?.[id];
      return chance !== undefined && chanceOf(pack, belief.fault, id) > 0
        ? [{ ...reason(situation, belief), chance }]
        : [];
    }),
    ...(remedy.disputed && { disputed: remedy.disputed }),
    sources: cite(pack, remedy.sources),
  };
}

function serviceOf(situation: Situation, suspected: readonly Belief[]): RankedRemedy {
  const { service, faults } = situation.pack;
  return {
    id: serviceId,
    title: service.title,
    advice: 'professional',
    risk: 'none',
    avoidBecause: [],
    warnings: [],
    before: [],
    steps: service.steps,
    after: [],
    minutes: service.minutes,
    askFirst: [],
    reasons: suspected.flatMap((belief) => {
      const text = faults[belief.fault]?.service;
      return text === undefined ? [] : [{ ...reason(situation, belief), text }];
    }),
    sources: cite(situation.pack, service.sources),
  };
}

function reason({ pack, answers }: Situation, belief: Belief): Reason {
  const because = observationsOf(pack, answers, supports(belief));
  const said = because.map((observation) => `“${observation.question}” ${spoken(pack, observation)}`);
  const name = pack.faults[belief.fault]?.name ?? '';
  return { fault: belief.fault, because, text: `It can help if this is so: ${name}. You said: ${said.join('; ')}.` };
}

function spoken(pack: Pack, { symptom: id, answer }: Observation): string {
  if (typeof answer === 'boolean') return answer ? 'yes' : 'no';
  const symptom = pack.symptoms[id];
  return typeof answer === 'number' ? `${answer} ${symptom?.unit ?? ''}` : (symptom?.options?.[answer] ?? answer);
}

function blockedRemedy(pack: Pack, answers: Answers, { id, gates }: Blocked): BlockedRemedy {
  const remedy = pack.remedies[id] as Remedy;
  return {
    id,
    title: remedy.title,
    risk: riskOfRemedy(remedy),
    reasons: gates.map(({ finding, reason, decidedBy }) => ({
      finding,
      text: reason,
      because: observationsOf(pack, answers, decidedBy),
    })),
  };
}

function questionOf(pack: Pack, { id, saves, decides }: AskedQuestion): Question {
  const { question, help, unit, options, ...rest } = pack.symptoms[id] as Pack['symptoms'][string];
  const { min, max } = rest as { min?: number; max?: number };
  return {
    id,
    question,
    ...(help !== undefined && { help }),
    kind: options ? 'choice' : unit === undefined ? 'yes-no' : 'number',
    ...(unit !== undefined && min !== undefined && max !== undefined && { unit, min, max }),
    ...(options && { options }),
    saves,
    decides,
  };
}

function observationsOf(pack: Pack, answers: Answers, symptoms: readonly string[]): Observation[] {
  return symptoms.flatMap((symptom) => {
    const answer = answers.get(symptom);
    return answer === undefined ? [] : [{ symptom, question: pack.symptoms[symptom]?.question ?? '', answer }];
  });
}

function cite(pack: Pack, ids: readonly string[]): CitedSource[] {
  return [...ids]
    .sort()
    .map((id) => ({ id, ...(pack.sources[id] as Pack['sources'][string]) }))
    .sort((a, b) => grades.indexOf(a.grade) - grades.indexOf(b.grade));
}
