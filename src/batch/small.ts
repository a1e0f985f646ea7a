import type { Diagnosis, Notice, RaisedAlert, RankedRemedy } from '../diagnose/diagnosis';
import { type DiagnosisSummary, summarise } from '../diagnose/summarise';

/** An alert without its reasons and sources. */
export type SmallAlert = Omit<RaisedAlert, 'because' | 'sources'>;

/** A remedy without its steps, reasons and sources, but with everything that its owner is warned of. */
export type SmallRemedy = Pick<
  RankedRemedy,
  'id' | 'title' | 'advice' | 'risk' | 'avoidBecause' | 'warnings' | 'ruleOut' | 'askFirst' | 'unanswered'
>;

/** A diagnosis without reasons and sources, and without the steps of remedies. What protects the owner is all there. */
export interface SmallDiagnosis extends Omit<DiagnosisSummary, 'alerts' | 'remedies' | 'notices'> {
  /** Alerts, with what to do now. While there is one, there are no remedies. */
  readonly alerts: readonly SmallAlert[];
  /** In the order to try them. */
  readonly remedies: readonly SmallRemedy[];
  /** What to tell the owner before anything else. */
  readonly notices: readonly Notice[];
}

/** Makes a diagnosis small, and keeps all that protects the owner. */
export function small(diagnosis: Diagnosis): SmallDiagnosis {
  return {
    ...summarise(diagnosis),
    alerts: diagnosis.alerts.map(({ because: _because, sources: _sources, ...alert }) => alert),
    remedies: diagnosis.remedies.map(
      ({ id, title, advice, risk, avoidBecause, warnings, ruleOut, askFirst, unanswered }) => ({
        id,
        title,
        advice,
        risk,
        avoidBecause,
        warnings,
        ruleOut,
        askFirst,
        unanswered,
      }),
    ),
    notices: diagnosis.notices,
  };
}
