import { packs } from '../../src/built-in/all';
import { isDevice, type Pack, type Packs } from '../../src/format/pack';
import type { Reader } from '../../src/text/index';
import type { ReadSymptom } from '../../src/text/reading';
import { at, mean, percent, share, table } from '../figures';
import type { Complaint } from './corpus';

/** A complaint with what was read. */
interface Read {
  readonly complaint: Complaint;
  readonly symptoms: readonly ReadSymptom[];
  readonly tried: Readonly<Record<string, string>>;
  readonly named: string;
  readonly milliseconds: number;
}

/** What reads complaints in a language: packs in it, and a reader. */
export interface Listener {
  readonly packs: Packs;
  readonly reader: Reader;
}

/** Prints how well complaints are read, by device and in all. */
export function printComplaints(complaints: readonly Complaint[], listener: Listener): void {
  const { packs: spoken, reader } = listener;
  // The first text of a device builds its index.
  for (const device of Object.keys(spoken)) reader.readComplaint(spoken, 'warm up', { device });
  const all = complaints.map((complaint) => read(complaint, listener));
  const devices = [...new Set(complaints.map(({ device }) => device))].sort();
  const groups = [...devices, 'all'].map((device) => ({
    device,
    reads: all.filter(({ complaint }) => device === 'all' || complaint.device === device),
  }));
  const columns = groups.map(({ device, reads }) => [
    device,
    reads.length,
    ...rows.map(({ of }) => of(reads)),
  ]);
  table('## Complaints', ['device', 'texts', ...rows.map(({ name }) => name)], columns);
  printCoverage(all);
  const times = all.map(({ milliseconds }) => milliseconds);
  console.log(
    `\nMilliseconds a text: median ${at(times, 0.5).toFixed(1)}, 95th percentile ${at(times, 0.95).toFixed(1)}`,
  );
}

function read(complaint: Complaint, { packs: spoken, reader: { readComplaint } }: Listener): Read {
  const start = performance.now();
  const { symptoms, tried } = readComplaint(spoken, complaint.text, { device: complaint.device });
  const milliseconds = performance.now() - start;
  const { named } = readComplaint(spoken, complaint.text);
  return {
    complaint,
    symptoms: symptoms.filter(({ symptom }) => !complaint.also?.includes(symptom)),
    tried: Object.fromEntries(tried.map(({ remedy, outcome }) => [remedy, outcome])),
    named: named.map(({ device, name }) => device ?? `not covered: ${name}`).join(),
    milliseconds,
  };
}

const rows: readonly { readonly name: string; readonly of: (reads: readonly Read[]) => string }[] = [
  { name: 'top-1', of: (reads) => percent(share(spoken(reads).map((one) => isAmong(one, 1))), 1) },
  { name: 'top-3', of: (reads) => percent(share(spoken(reads).map((one) => isAmong(one, 3))), 1) },
  { name: 'set F1', of: (reads) => percent(f1(reads), 1) },
  { name: 'answers right', of: (reads) => ratio(answered(reads).map(({ isRight }) => isRight)) },
  {
    name: '"no" right',
    of: (reads) =>
      ratio(
        answered(reads)
          .filter(({ want }) => want === false)
          .map(({ isRight }) => isRight),
      ),
  },
  { name: 'numbers', of: (reads) => ratio(reads.flatMap(numbers)) },
  { name: 'tried found', of: (reads) => ratio(reads.flatMap(triedFound)) },
  { name: 'tried right', of: (reads) => ratio(reads.flatMap(triedRight)) },
  { name: 'red flags found', of: (reads) => ratio(reads.filter(hasFlag).map(isFlagFound)) },
  { name: 'false stops', of: (reads) => ratio(reads.filter((one) => !hasFlag(one)).map(isStopped)) },
  { name: 'asked in vain', of: (reads) => ratio(reads.filter((one) => !hasFlag(one)).map(isAsked)) },
  {
    name: 'none of these',
    of: (reads) =>
      ratio(
        reads.filter(({ complaint }) => complaint.scope === 'none').map((one) => taken(one).length === 0),
      ),
  },
  { name: 'device', of: (reads) => ratio(reads.flatMap(deviceRead)) },
];

function ratio(values: readonly boolean[]): string {
  return values.length === 0 ? '' : `${percent(share(values), 1)} of ${values.length}`;
}

/** Those that speak of a symptom. */
function spoken(reads: readonly Read[]): Read[] {
  return reads.filter(({ complaint }) => Object.keys(complaint.symptoms).length > 0);
}

function isAmong({ complaint, symptoms }: Read, first: number): boolean {
  return symptoms.slice(0, first).some(({ symptom }) => Object.hasOwn(complaint.symptoms, symptom));
}

function taken({ symptoms }: Read): ReadSymptom[] {
  return symptoms.filter(({ standing }) => standing === 'taken');
}

function isRight({ complaint }: Read, { symptom, answer }: ReadSymptom): boolean {
  return complaint.symptoms[symptom] === answer;
}

/** Of the symptoms with their answers that are taken, against those that are there. */
function f1(reads: readonly Read[]): number {
  const right = reads.flatMap((one) => taken(one).filter((symptom) => isRight(one, symptom))).length;
  const read = reads.flatMap(taken).length;
  const there = reads.flatMap(({ complaint }) => Object.keys(complaint.symptoms)).length;
  return (2 * right) / (read + there);
}

/** The yes/no symptoms that are there and taken. */
function answered(reads: readonly Read[]) {
  return reads.flatMap((one) =>
    taken(one)
      .map((symptom) => ({ want: one.complaint.symptoms[symptom.symptom], isRight: isRight(one, symptom) }))
      .filter(({ want }) => typeof want === 'boolean'),
  );
}

function numbers({ complaint, symptoms }: Read): boolean[] {
  return Object.entries(complaint.symptoms)
    .filter(([, answer]) => typeof answer === 'number')
    .map(([id, answer]) => symptoms.some((one) => one.symptom === id && one.answer === answer));
}

function triedFound({ complaint, tried }: Read): boolean[] {
  return Object.keys(complaint.tried ?? {}).map((remedy) => Object.hasOwn(tried, remedy));
}

function triedRight({ complaint, tried }: Read): boolean[] {
  return Object.entries(tried).map(([remedy, outcome]) => complaint.tried?.[remedy] === outcome);
}

function flagsOf(device: string): readonly string[] {
  const pack: Pack | undefined = isDevice(packs, device) ? packs[device] : undefined;
  return Object.values(pack?.alerts ?? {}).flatMap(({ when }) => when);
}

function hasFlag({ complaint }: Read): boolean {
  return flagsOf(complaint.device).some((flag) => complaint.symptoms[flag] === true);
}

function flagsRead({ complaint, symptoms }: Read): ReadSymptom[] {
  const flags = flagsOf(complaint.device);
  return symptoms.filter(
    ({ symptom, answer, standing }) => flags.includes(symptom) && answer === true && standing !== 'suggested',
  );
}

function isFlagFound(one: Read): boolean {
  return flagsRead(one).some(({ symptom }) => one.complaint.symptoms[symptom] === true);
}

function isStopped(one: Read): boolean {
  return flagsRead(one).some(({ standing }) => standing === 'taken');
}

function isAsked(one: Read): boolean {
  return flagsRead(one).length > 0 && !isStopped(one);
}

function deviceRead({ complaint: { names, unsupported }, named }: Read): boolean[] {
  const want = names ?? (unsupported === undefined ? '' : `not covered: ${unsupported}`);
  return want === '' && named === '' ? [] : [want === named];
}

/** How often readings of a confidence are right, and what share of what is there they cover. */
function printCoverage(reads: readonly Read[]): void {
  const there = reads.flatMap(({ complaint }) => Object.keys(complaint.symptoms)).length;
  const all = reads.flatMap((one) =>
    one.symptoms.map((symptom) => ({ confidence: symptom.confidence, isRight: isRight(one, symptom) })),
  );
  const lines = [0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9].map((from) => {
    const above = all.filter(({ confidence }) => confidence >= from);
    const band = all.filter(({ confidence }) => confidence >= from && confidence < from + 0.1);
    const right = above.filter((one) => one.isRight).length;
    return [
      from,
      percent(right / there, 1),
      percent(1 - right / above.length, 1),
      percent(mean(band.map(({ confidence }) => confidence)), 0),
      percent(share(band.map((one) => one.isRight)), 0),
    ];
  });
  table(
    '## Confidence of symptoms: coverage and risk of all from a floor, and how often a band is right',
    ['from', 'covered', 'wrong', 'confidence of the band', 'right in the band'],
    lines,
  );
}
