import type { RaisedAlert } from '../diagnose/diagnosis';
import type { RenderSentences } from '../languages/subjects/render';
import { numbered, paragraph, type Section, section } from './document';

/** Why to stop and what to do now. */
export function alertSections(
  alerts: readonly RaisedAlert[],
  { alert: words, signalWords }: RenderSentences,
): Section[] {
  return alerts.map(({ id, name, signalWord, hazard, consequence, now }) =>
    section(
      [{ text: words.stop(signalWords[signalWord], name), weight: 'strong', signal: signalWord, alert: id }],
      [paragraph(`${hazard} ${consequence}`), ...numbered(words.now, now)],
      { alert: id, signal: signalWord },
    ),
  );
}
