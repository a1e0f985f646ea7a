import type { Notice, RaisedAlert, RankedRemedy } from '../diagnose/diagnosis';
import type { Ranked } from '../diagnose/plan/planned';
import { noticesOf } from '../diagnose/report/notices';
import { computedOf, warnedOfEachOther } from '../diagnose/report/remedy';
import { ownMove, raisedAlert, standingOf } from '../diagnose/report/report';
import type { Situation } from '../diagnose/situation';
import type { DiagnosisSummary } from '../diagnose/summarise';
import { serviceId } from '../format/format';
import type { Warning } from '../safety/hazards';

/** An alert without its reasons and sources. */
export type SmallAlert = Omit<RaisedAlert, 'because' | 'sources'>;

/** A remedy without its steps, reasons and sources, but with everything that its owner is warned of. */
export interface SmallRemedy extends Pick<RankedRemedy, 'id' | 'title' | 'advice' | 'risk'> {
  /** Each warning as one text: signal word, hazard, consequence, and how to avoid it. Most serious first. */
  readonly warnings: readonly string[];
  /** Why the library advises against it; missing unless `advice` is `avoid`. */
  readonly avoidBecause?: readonly string[];
  /** Red flags and states of the device to rule out first; missing if there are none. */
  readonly ruleOut?: readonly string[];
  /** Symptoms to ask about first; missing if there are none. */
  readonly askFirst?: readonly string[];
  /** Symptoms that decide whether it is possible, but that the owner does not know; missing if there are none. */
  readonly unanswered?: readonly string[];
  /** The remedy that makes it possible, if it must be done first. */
  readonly requires?: string;
}

/**
 * A diagnosis without reasons, sources and steps, and without the remedies that stand after service. All that protects
 * the owner is there.
 */
export interface SmallDiagnosis extends Omit<DiagnosisSummary, 'alerts' | 'remedies' | 'notices'> {
  /** Alerts, with what to do now. While there is one, there are no remedies. */
  readonly alerts: readonly SmallAlert[];
  /** Up to service, in the order to try them; then those to avoid. */
  readonly remedies: readonly SmallRemedy[];
  /** What to tell the owner before anything else. */
  readonly notices: readonly Notice[];
}

/** The small form of what `report` gives, without making that first. */
export function small(situation: Situation): SmallDiagnosis {
  const { device, plan } = situation;
  const isOver = plan.verdict === 'stop' || plan.verdict === 'solved';
  return {
    device,
    verdict: plan.verdict,
    next: ownMove(plan.next),
    alerts: plan.alerts.map((id) => {
      const { because: _because, sources: _sources, ...alert } = raisedAlert(situation, id);
      return alert;
    }),
    faults: isOver ? [] : smallFaults(situation),
    remedies: smallRemedies(situation),
    blocked: plan.blocked.map(({ id }) => id),
    questions: plan.questions.map(({ id }) => id),
    notices: noticesOf(situation),
  };
}

function smallFaults({ plan, beliefs }: Situation): SmallDiagnosis['faults'] {
  const whole = plan.suspected.reduce((sum, { posterior }) => sum + posterior, beliefs.noneOfThese.posterior);
  return plan.suspected.map(({ fault, posterior }) => ({
    id: fault,
    standing: standingOf(posterior / whole),
  }));
}

function smallRemedies(situation: Situation): SmallRemedy[] {
  const { pack, plan } = situation;
  const computed = computedOf(situation);
  const warned = warnedOfEachOther(
    situation,
    plan.ranked.map((ranked) => ({ ...ranked, warnings: computed.get(ranked.id)?.warnings ?? [] })),
  );
  const service = warned.findIndex(({ id }) => id === serviceId);
  return warned.flatMap((ranked, index): SmallRemedy[] => {
    const { id, advice, warnings } = ranked;
    if (index > service && advice !== 'avoid') return [];
    const { risk, avoidBecause } = computed.get(id) ?? { risk: 'none', avoidBecause: [] };
    return [
      {
        id,
        title: (pack.remedies[id] ?? pack.service).title,
        advice,
        risk,
        warnings: warnings.map(warningText),
        ...(avoidBecause.length > 0 && { avoidBecause: [...avoidBecause] }),
        ...waitingFor(ranked),
      },
    ];
  });
}

function warningText({ signalWord, hazard, consequence, avoidance }: Warning): string {
  return `${signalWord}: ${hazard} ${consequence} ${avoidance}`;
}

function waitingFor({ ruleOut, askFirst, unanswered, requires }: Ranked) {
  return {
    ...(ruleOut.length > 0 && { ruleOut: [...ruleOut] }),
    ...(askFirst.length > 0 && { askFirst: [...askFirst] }),
    ...(unanswered.length > 0 && { unanswered: [...unanswered] }),
    ...(requires && { requires: requires.id }),
  };
}
