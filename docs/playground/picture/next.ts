import type { Diagnosis } from '../../../src/diagnose/diagnosis';
import type { Piece } from './changes';

/** Says where the reasoning is, and what comes next. */
export function statusOf(diagnosis: Diagnosis): Piece[] {
  const { next, faults, remedies, texts, questions, alerts } = diagnosis;
  if (next.kind === 'stop') {
    const alert = alerts.find(({ id }) => id === next.alert);
    return ['A red flag stops everything: ', { quote: alert?.name ?? next.alert }, '. Nothing else is weighed.'];
  }
  if (next.kind === 'solved')
    return [{ quote: texts.titles[next.remedy] ?? next.remedy }, ' helped. There is nothing left to do.'];
  const [lead] = faults;
  const found: Piece[] =
    lead === undefined
      ? ['No fault fits yet. ']
      : lead.standing === 'likely'
        ? [{ quote: lead.name }, ' is likely. ']
        : faults.length === 1
          ? ['One fault fits. ']
          : [`${faults.length} faults fit, and none leads. `];
  if (next.kind === 'red-flags')
    return [...found, 'The first remedy is safe only after a look at the device, so red flags are asked next.'];
  if (next.kind === 'question') {
    const asked = questions.find(({ id }) => id === next.id)?.question ?? texts.questions[next.id] ?? next.id;
    return [...found, 'Asked next: ', { quote: asked }];
  }
  const id = next.kind === 'service' ? 'service' : next.id;
  const remedy = remedies.find((one) => one.id === id);
  return [...found, 'To do next: ', { quote: remedy?.title ?? id }, '.'];
}
