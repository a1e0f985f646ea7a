import type { View } from '../../../src/conversation/view';
import type { Diagnosis } from '../../../src/diagnose/diagnosis';
import type { Piece } from './changes';

/** Says where the reasoning is, and what comes next. */
export function statusOf(diagnosis: Diagnosis, view: View | undefined): Piece[] {
  if (view?.kind === 'stop')
    return [
      'A red flag stops everything: ',
      { quote: view.alerts[0]?.name ?? '' },
      '. Nothing else is weighed.',
    ];
  if (view?.kind === 'solved') return [{ quote: view.title }, ' helped. There is nothing left to do.'];
  return [...found(diagnosis), ...next(diagnosis, view)];
}

function found({ faults }: Diagnosis): Piece[] {
  const [lead] = faults;
  if (lead === undefined) return ['No fault fits yet. '];
  if (lead.standing === 'likely') return [{ quote: lead.name }, ' is likely. '];
  return [faults.length === 1 ? 'One fault fits. ' : `${faults.length} faults fit, and none leads. `];
}

function next({ next: move, questions, remedies, texts }: Diagnosis, view: View | undefined): Piece[] {
  if (view?.kind === 'opening') return ['Asked next: what is wrong.'];
  if (view?.kind === 'signs') return ['Asked next: which of the most telling signs are also there.'];
  if (view?.kind === 'remains') return ['A remedy helped. Asked next: what is still wrong.'];
  if (move.kind === 'red-flags' || view?.kind === 'red-flags')
    return ['The first remedy is safe only after a look at the device, so red flags are asked next.'];
  if (move.kind === 'question') {
    const asked = questions.find(({ id }) => id === move.id)?.question ?? texts.questions[move.id];
    return ['Asked next: ', { quote: asked ?? move.id }];
  }
  const id = move.kind === 'remedy' ? move.id : 'service';
  return ['To do next: ', { quote: remedies.find((one) => one.id === id)?.title ?? id }, '.'];
}
