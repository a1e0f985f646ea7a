import type { View } from '../../../src/conversation/view';
import { byId, make } from './elements';

/** Complaints to start with, in the empty picture. */
const most = 4;

/** Offers the most common complaints of a device as examples. */
export function showExamples(
  view: View,
  lang: string,
  onChoose: (symptom: string, answer: boolean) => void,
): void {
  if (view.kind !== 'opening') return;
  byId('examples').replaceChildren(
    ...view.complaints.slice(0, most).map(({ symptom, answer, text }) => {
      const button = make('button', { type: 'button', lang }, text);
      button.addEventListener('click', () => onChoose(symptom, answer));
      return make('li', {}, button);
    }),
  );
}
