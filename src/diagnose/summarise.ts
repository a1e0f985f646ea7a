import type { Vocabulary } from '../vocabulary';
import type { Diagnosis, NextMove, Notice, RankedRemedy, SuspectedFault, Verdict } from './diagnosis';

/** What a diagnosis says, without its texts, reasons and sources: for lists and logs. */
export interface DiagnosisSummary<V extends Vocabulary = Vocabulary> {
  /** Id of the device. */
  readonly device: string;
  /** Whether there is something to try, to ask, or to stop for. */
  readonly verdict: Verdict;
  /** The one thing to do now. */
  readonly next: NextMove<V>;
  /** Ids of alerts. */
  readonly alerts: readonly V['alert'][];
  /** Suspected faults, most likely first. */
  readonly faults: readonly Pick<SuspectedFault<V>, 'id' | 'standing'>[];
  /** In the order to try them. */
  readonly remedies: readonly Pick<RankedRemedy<V>, 'id' | 'advice' | 'risk'>[];
  /** Ids of remedies that are not possible. */
  readonly blocked: readonly V['remedy'][];
  /** Ids of symptoms that are worth asking about. */
  readonly questions: readonly V['symptom'][];
  /** Kinds of what to tell the owner first. */
  readonly notices: readonly Notice['kind'][];
}

/**
 * Makes a diagnosis small: ids, risks and what to do next, in the same order. Do not show owners a remedy from it, because
 * its warnings are left out.
 *
 * @example
 * ```ts
 * import { diagnoseSync, summarise } from 'remedy-rules';
 *
 * const { verdict, next } = summarise(diagnoseSync('mi-band-4', ['frozen']));
 * console.log(verdict, next);
 * ```
 */
export function summarise<V extends Vocabulary>(diagnosis: Diagnosis<V>): DiagnosisSummary<V> {
  const { device, verdict, next, alerts, faults, remedies, blocked, questions, notices } = diagnosis;
  return {
    device,
    verdict,
    next: next.kind === 'red-flags' ? { ...next, ids: [...next.ids] } : { ...next },
    alerts: alerts.map(({ id }) => id),
    faults: faults.map(({ id, standing }) => ({ id, standing })),
    remedies: remedies.map(({ id, advice, risk }) => ({ id, advice, risk })),
    blocked: blocked.map(({ id }) => id),
    questions: questions.map(({ id }) => id),
    notices: notices.map(({ kind }) => kind),
  };
}
