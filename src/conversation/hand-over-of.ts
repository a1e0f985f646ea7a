import { serviceId } from '../format/format';
import { spokenIn } from '../languages/spoken';
import type { HandOver } from './hand-over';
import { answeredIn } from './heard';
import type { State } from './state';
import { viewOf } from './view-of';

/** A conversation so far, for the person who takes over. */
export function handOverOf(state: State): HandOver {
  const { pack, conversation, said, diagnosis, language } = state;
  const { alerts, blocked, remedies, faults } = diagnosis;
  const isSolved = said.helped !== undefined;
  return {
    device: conversation.device,
    name: pack.device.name,
    ...spokenIn(language),
    standing: standingOf(state),
    alerts: alerts.map(({ id, signalWord, name, hazard }) => ({ id, signalWord, name, hazard })),
    words: conversation.entries.flatMap((entry) => (entry.kind === 'told' ? [entry.text] : [])),
    observed: Array.from(said.answers, ([symptom, answer]) => ({
      symptom,
      ...answeredIn(state, symptom, answer),
    })),
    tried: Array.from(said.outcomes, ([remedy, outcome]) => ({
      remedy,
      title: pack.remedies[remedy]?.title ?? remedy,
      outcome: said.tried.get(remedy) ?? outcome,
    })),
    blocked: isSolved
      ? []
      : blocked.map(({ id, title, reasons }) => ({
          remedy: id,
          title,
          reasons: reasons.map(({ text, until }) => [text, until].join(' ').trim()),
        })),
    open: isSolved
      ? []
      : remedies
          .filter(({ id }) => id !== serviceId && !said.outcomes.has(id))
          .map(({ id, title, advice, risk }) => ({ remedy: id, title, advice, risk })),
    faults: faults.map(({ id, name, standing }) => ({ fault: id, name, standing })),
  };
}

function standingOf(state: State): HandOver['standing'] {
  const view = viewOf(state);
  switch (view.kind) {
    case 'solved':
      return 'solved';
    case 'stop':
      return 'stopped';
    case 'service':
      return view.reason === 'not-covered' ? 'not-covered' : 'nothing-left';
    default:
      return 'not-finished';
  }
}
