import type { RankedRemedy, TriedOutcome } from '../../index';
import { outcomeWords, riskLabel, visible } from '../../render/index';
import { answerText } from '../show/words';
import type { State } from './state';

/** The text for support, plain text to paste: one fact per line, not wrapped. */
export function handOver(state: State): string {
  const { pack, diagnosis, said } = state;
  const { alerts, faults } = diagnosis;
  const titleOf = (id: string) => pack.remedies[id]?.title ?? id;
  const tried = Object.entries(said.tried).map(
    ([id, outcome]) => `${titleOf(id)}: ${outcomeWords[outcome as TriedOutcome]}`,
  );
  return [
    visible(`${pack.device.name}: ${standing(state)}`),
    section(
      'Stopped because',
      alerts.map(({ signalWord, name, hazard }) => `${signalWord}: ${name}. ${hazard}`),
    ),
    section('Observed', observed(state)),
    section('Tried', said.helped === undefined ? tried : [...tried, `${titleOf(said.helped)}: it helped`]),
    section('Suggested but not tried', [...said.skipped].map(titleOf)),
    ...(said.helped === undefined ? open(state) : []),
    section(
      'What may be wrong',
      faults.map(({ name, standing }) => `${standing}: ${name}`),
    ),
  ]
    .filter((part) => part !== '')
    .join('\n\n')
    .replaceAll('\u00a0', ' ')
    .concat('\n');
}

function standing({ view, diagnosis: { notCovered } }: State): string {
  switch (view.kind) {
    case 'helped':
      return 'works again';
    case 'stop':
      return 'stopped, because it may be dangerous';
    case 'service':
      return notCovered.length > 0
        ? 'we have no advice for this problem'
        : 'no safe remedy that is worth the time is left';
    default:
      return 'not finished';
  }
}

/** Answers in the order in which they were given, then what the owner does not know. */
function observed({ pack, said: { answers, unknown } }: State): string[] {
  const question = (id: string) => pack.symptoms[id]?.question ?? id;
  return [
    ...Object.entries(answers).map(
      ([symptom, answer]) =>
        `${question(symptom)} ${answerText(pack, { symptom, question: question(symptom), answer })}`,
    ),
    ...[...unknown].map((id) => `${question(id)} not known`),
  ];
}

/** Remedies that were not tried, and those that must not be. */
function open({ diagnosis, said: { skipped } }: State): string[] {
  const { remedies, blocked } = diagnosis;
  const of = (advice: RankedRemedy['advice']) =>
    remedies.filter((remedy) => remedy.advice === advice && !skipped.has(remedy.id));
  return [
    section(
      'Not possible',
      blocked.map(({ title, reasons }) =>
        [title, ...reasons.map(({ text, until }) => [text, until].join(' ').trim())].join(': '),
      ),
    ),
    section(
      'Not tried yet',
      of('try').map(({ title, risk }) => `${title} (${riskLabel(risk, diagnosis)})`),
    ),
    section(
      'Less likely to help',
      of('unlikely').map(({ title, risk }) => `${title} (${riskLabel(risk, diagnosis)})`),
    ),
    section(
      'Not advised before service',
      of('last-resort').map(({ title, risk }) => `${title} (${riskLabel(risk, diagnosis)})`),
    ),
    section(
      'Advised against',
      of('avoid').map(({ title }) => title),
    ),
  ];
}

function section(title: string, lines: readonly string[]): string {
  return lines.length === 0 ? '' : [`${title}:`, ...lines.map((line) => `- ${visible(line)}`)].join('\n');
}
