// Components and functions with plain types take the results of every device.
import {
  type BlockedRemedy,
  type Diagnosis,
  diagnose,
  diagnoseSync,
  type Explanation,
  explain,
  type MiBand4,
  type MiSmartSpeaker,
  type NextMove,
  type Notice,
  type Observation,
  type Question,
  type RaisedAlert,
  type RankedRemedy,
  type Reason,
  type SuspectedFault,
  type Vocabulary,
} from 'remedy-rules';

const band = diagnoseSync('mi-band-4', { frozen: true });
const speaker = diagnoseSync('mi-smart-speaker', { variant: 'xiao-ai' });
const plain: Diagnosis[] = [band, speaker];
const named: [Diagnosis<MiBand4>, Diagnosis<MiSmartSpeaker>] = [band, speaker];

const showAlert = ({ name, now }: RaisedAlert) => [name, ...now].join('\n');
const showFault = ({ name, evidence }: SuspectedFault) => `${name}: ${evidence.length}`;
const showRemedy = ({ title, reasons }: RankedRemedy) => [title, ...reasons.map(showReason)].join('\n');
const showReason = ({ text, fault }: Reason) => `${fault}: ${text}`;
const showQuestion = ({ id, question }: Question) => `${id}: ${question}`;
const showBlocked = ({ title }: BlockedRemedy) => title;
const showObservation = ({ symptom }: Observation) => symptom;
const showNotice = ({ text }: Notice) => text;
const showNext = (next: NextMove) => next.kind;

export const page = (result: Diagnosis) => [result.name, result.verdict, showNext(result.next)];
export const shown = [
  ...plain.flatMap(page),
  ...page(band),
  ...band.alerts.map(showAlert),
  ...band.faults.map(showFault),
  ...band.remedies.map(showRemedy),
  ...band.questions.map(showQuestion),
  ...band.blocked.map(showBlocked),
  ...band.observed.map(showObservation),
  ...band.notices.map(showNotice),
  showNext(speaker.next),
  showNext(named[0].next),
];

export const explained: Explanation = explain('mi-band-4', ['frozen']);
export const later: Promise<Diagnosis> = diagnose('mi-band-4', ['frozen']);
export const ids: Vocabulary = null as unknown as MiBand4;
// What was tried can be passed on.
export const again = diagnoseSync('mi-band-4', {}, { tried: band.tried });

// @ts-expect-error the ids of one device are not those of another
export const other: Diagnosis<MiSmartSpeaker> = band;
// @ts-expect-error plain ids are not those of a device
export const narrower: Diagnosis<MiBand4> = plain[0] as Diagnosis;
