import type { Diagnosis } from '../diagnose/diagnosis';
import { recogniseSync } from '../diagnose/recognise/closures';
import type { Findings } from '../diagnose/recognise/finding';
import { serviceId } from '../format/format';
import type { Pack } from '../format/pack';
import type { Must, MustNot } from './cases';

/** The parts of a diagnosis, by the names that cases use. */
export type Outcome = Readonly<Record<keyof Must | keyof MustNot, readonly string[]>>;

/** The parts of a diagnosis that cases are about. */
export function outcomeOf(pack: Pack, diagnosis: Diagnosis): Outcome {
  const { verdict, alerts, faults, remedies, blocked, questions, next, notCovered } = diagnosis;
  const order = idsOf(remedies);
  const service = order.indexOf(serviceId);
  return {
    verdict: [verdict],
    finds: [...findingsOf(pack, diagnosis)].filter(([, { value }]) => value === true).map(([id]) => id),
    alerts: idsOf(alerts),
    leads: idsOf(faults).slice(0, 1),
    suspects: idsOf(faults),
    first: order.slice(0, 1),
    order,
    lists: order,
    beforeService: order.slice(0, service),
    afterService: order.slice(service + 1),
    avoids: idsOf(remedies.filter(({ advice }) => advice === 'avoid')),
    blocked: idsOf(blocked),
    asks: idsOf(questions),
    next: [next.kind === 'remedy' || next.kind === 'question' ? next.id : next.kind],
    uncovered: notCovered.map(({ symptom }) => symptom),
  };
}

function idsOf(entries: readonly { readonly id: string }[]): string[] {
  return entries.map(({ id }) => id);
}

/** The findings behind a diagnosis. */
export function findingsOf(pack: Pack, { observed }: Diagnosis): Findings {
  return recogniseSync(pack, new Map(observed.map(({ symptom, answer }) => [symptom, answer])));
}
