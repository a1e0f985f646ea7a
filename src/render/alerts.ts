import type { RaisedAlert } from '../diagnose/diagnosis';
import { numbered, paragraph, type Section, section } from './document';

/** Why to stop and what to do now. */
export function alertSections(alerts: readonly RaisedAlert[]): Section[] {
  return alerts.map(({ id, name, signalWord, hazard, consequence, now }) =>
    section(
      [{ text: `${signalWord}: STOP. ${name}.`, weight: 'strong', signal: signalWord, alert: id }],
      [paragraph(`${hazard} ${consequence}`), ...numbered('Do this now', now)],
      { alert: id, signal: signalWord },
    ),
  );
}
