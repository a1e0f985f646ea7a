import { isReviewed, langOf, type Pack } from '../../format/pack';
import { spokenIn } from '../../languages/spoken';
import { signalWord } from '../../safety/risk';
import type { Diagnosis, RaisedAlert, RankedRemedy, RecognisedRule, SuspectedFault } from '../diagnosis';
import type { Plan } from '../plan/planned';
import { standings } from '../plan/relevance';
import type { Situation } from '../situation';
import { cite, observationsOf } from './cite';
import { noticesOf } from './notices';
import { questionOf } from './question';
import { blockedRemedy, rankedRemedy, warnedOfEachOther } from './remedy';
import { type Suspicion, suspicionsOf } from './suspicion';
import { textsOf } from './texts';

/** Turns what was found out into the result: plain data with texts, warnings and sources. */
export function report(situation: Situation): Diagnosis {
  const { device, pack, answers, unanswerable, settings, plan, language } = situation;
  const { hide, tried } = settings;
  const observed = observationsOf(situation, [...answers.keys()].sort());
  const isOver = plan.verdict === 'stop' || plan.verdict === 'solved';
  const suspicions = isOver ? [] : suspicionsOf(situation);
  const ranked = plan.ranked.map((remedy) => rankedRemedy(situation, suspicions, remedy));
  const isHidden = ({ advice, risk }: RankedRemedy) =>
    (hide.includes('avoid') && advice === 'avoid') || (hide.includes('high') && risk === 'high');
  const result: Omit<Diagnosis, 'texts'> = {
    device,
    name: pack.device.name,
    ...spokenIn(language),
    reviewed: isReviewed(pack),
    verdict: plan.verdict,
    next: ownMove(plan.next),
    alerts: plan.alerts.map((id) => raisedAlert(situation, id)),
    recognised: isOver ? [] : recognisedIn(situation),
    faults: suspicions.map((suspicion) => suspectedFault(situation, suspicion)),
    remedies: warnedOfEachOther(
      situation,
      ranked.filter((remedy) => !isHidden(remedy)),
    ),
    blocked: plan.blocked.map((remedy) => blockedRemedy(situation, remedy)),
    hidden: ranked.filter(isHidden).map(({ id, advice, risk }) => ({ id, advice, risk })),
    questions: plan.questions.map((question) => questionOf(situation, question)),
    notCovered: isOver
      ? []
      : observed
          .filter(({ symptom, answer }) => answer === true && pack.symptoms[symptom]?.covered === false)
          .map((observation) => ({ ...observation })),
    ...(plan.expected && { expected: { ...plan.expected } }),
    observed,
    unanswerable: [...unanswerable].sort(),
    tried: Object.fromEntries(tried),
    notices: noticesOf(situation),
  };
  return { ...result, texts: textsOf(pack, result) };
}

export function ownMove(next: Plan['next']): Diagnosis['next'] {
  return next.kind === 'red-flags' ? { ...next, ids: [...next.ids] } : { ...next };
}

export function raisedAlert(situation: Situation, id: string): RaisedAlert {
  const { pack, findings } = situation;
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
    now: [...now],
    because: observationsOf(situation, [...new Set(raisedBy)].sort()),
    sources: cite(pack, sources),
  };
}

function recognisedIn(situation: Situation): RecognisedRule[] {
  const { pack, findings } = situation;
  return [...findings]
    .flatMap(([id, { value, decidedBy }]) => {
      const name = value === true ? pack.rules[id]?.name : undefined;
      if (name === undefined) return [];
      return [{ id, ...langOf(pack, 'rules', id), name, because: observationsOf(situation, decidedBy) }];
    })
    .sort((a, b) => b.because.length - a.because.length || (a.id < b.id ? -1 : 1));
}

/** A share of the belief in a word. */
export function standingOf(share: number): SuspectedFault['standing'] {
  return share >= standings.likely ? 'likely' : share >= standings.possible ? 'possible' : 'unlikely';
}

function suspectedFault(situation: Situation, { belief, share, evidence }: Suspicion): SuspectedFault {
  const { pack } = situation;
  const { name, sources } = pack.faults[belief.fault] as Pack['faults'][string];
  return {
    id: belief.fault,
    ...langOf(pack, 'faults', belief.fault),
    name,
    standing: standingOf(share),
    prior: belief.prior,
    posterior: belief.posterior,
    evidence: evidence.map(({ finding, kind, value, decidedBy, likelihood }) => ({
      id: finding,
      kind,
      value,
      because: observationsOf(situation, decidedBy),
      likelihood,
    })),
    sources: cite(pack, sources),
  };
}
