import type { Diagnosis } from '../diagnose/diagnosis';
import { recogniseSync } from '../diagnose/recognise/closures';
import type { Findings } from '../diagnose/recognise/finding';
import { serviceId } from '../format/format';
import type { Pack } from '../format/pack';

/** A diagnosis as cases speak of it. */
export type Outcome = ReturnType<typeof outcomeOf>;

/** What came out, by the names that cases use. */
export function outcomeOf(pack: Pack, diagnosis: Diagnosis) {
  const findings = findingsOf(pack, diagnosis);
  const order = diagnosis.remedies.map(({ id }) => id);
  const service = order.indexOf(serviceId);
  const { next } = diagnosis;
  return {
    verdict: diagnosis.verdict as string,
    finds: [...findings].filter(([, { value }]) => value === true).map(([id]) => id),
    alerts: diagnosis.alerts.map(({ id }) => id),
    leads: diagnosis.faults[0]?.id ?? '',
    suspects: diagnosis.faults.map(({ id }) => id),
    order,
    lists: order,
    beforeService: order.slice(0, service),
    afterService: order.slice(service + 1),
    avoids: diagnosis.remedies.filter(({ advice }) => advice === 'avoid').map(({ id }) => id),
    blocked: diagnosis.blocked.map(({ id }) => id),
    asks: diagnosis.questions.map(({ id }) => id),
    next: next.kind === 'remedy' || next.kind === 'question' ? next.id : next.kind,
    uncovered: diagnosis.notCovered.map(({ symptom }) => symptom),
  };
}

/** The findings behind a diagnosis. */
export function findingsOf(pack: Pack, { observed }: Diagnosis): Findings {
  return recogniseSync(pack, new Map(observed.map(({ symptom, answer }) => [symptom, answer])));
}
