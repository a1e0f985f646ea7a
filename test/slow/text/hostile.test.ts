import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Pack, Packs } from '../../../src/format/pack';
import { isAnswerTo } from '../../../src/format/symptom';
import { packs } from '../../../src/index';
import { extendPack, parsePack } from '../../../src/pack';
import { type Reading, readComplaint, reader } from '../../../src/text';
import { russianReader } from '../../../src/text/russian';
import { hostileText } from '../../support/hostile-texts';
import band from '../../support/russian/band.json';

/** `RUNS=100000 npx vitest run test/slow/text` reads that many. */
const numRuns = Number(process.env['RUNS'] ?? 1000);

const all = packs as Packs;
const languages = [
  { code: 'en', all, reader },
  { code: 'ru', all: { 'mi-band-4': parsePack(band) as Pack }, reader: russianReader },
];
const odd = [
  'not',
  'не',
  'нет',
  'ни',
  'минут пять',
  'так и не',
  'ё',
  'no',
  'never',
  '8 %',
  'half a',
  '1e999',
  '٣',
  'mi band 4',
  '?',
  '...',
  '😹',
  '\u202e',
  '\u0000',
  'ﬁre',
  'é́́́́',
];
/** Anything, what seems to be sentences, and markup. */
function textAbout(given: Packs) {
  const words = Object.values(given).flatMap(({ symptoms }) =>
    Object.values(symptoms).flatMap(({ question }) => question.split(' ')),
  );
  return fc.oneof(
    fc.string({ unit: 'binary', maxLength: 300 }),
    fc.array(fc.constantFrom(...words, ...odd), { maxLength: 60 }).map((list) => list.join(' ')),
    hostileText,
    fc.constantFrom(...odd).map((part) => part.repeat(2000).slice(0, 10_000)),
  );
}

/** Whether everything that was read is of the pack, and stands in the text. */
function expectSound(reading: Reading, read: string, given: Packs): void {
  const { symptoms = {}, remedies = {}, alerts = {} }: Partial<Pack> = given[reading.device ?? ''] ?? {};
  const flags = Object.values(alerts).flatMap(({ when }) => when);
  for (const { symptom, answer, confidence, standing } of reading.symptoms) {
    const asked = symptoms[symptom];
    expect(asked && isAnswerTo(asked, answer)).toBe(true);
    expect(confidence >= 0 && confidence <= 1).toBe(true);
    if (standing === 'ask') expect([flags.includes(symptom), answer]).toEqual([true, true]);
  }
  for (const { remedy } of reading.tried) expect(Object.hasOwn(remedies, remedy)).toBe(true);
  const found = [...reading.symptoms, ...reading.tried, ...reading.named];
  for (const { start, end } of found.flatMap((one) => one.words))
    expect(start >= 0 && start < end && end <= read.length).toBe(true);
  expect(new Set(reading.symptoms.map(({ symptom }) => symptom)).size).toBe(reading.symptoms.length);
  expect(JSON.parse(JSON.stringify(reading))).toEqual(reading);
}

describe.each(languages)('whatever is written, read in $code', ({ all: known, reader: read }) => {
  const device = fc.constantFrom(...Object.keys(known));
  const text = textAbout(known);

  it('a complaint is read without an error, and to nothing that the pack does not have', () => {
    const property = fc.property(device, text, (id, written) => {
      expectSound(read.readComplaint(known, written, { device: id }), written, known);
      expectSound(read.readComplaint(known, written), written, known);
    });
    fc.assert(property, { numRuns });
  });

  it('a reply and an outcome are read without an error', () => {
    const property = fc.property(device, fc.nat(), text, (id, at, written) => {
      const pack = known[id]!;
      const ids = Object.keys(pack.symptoms);
      const symptom = ids[at % ids.length] as string;
      const reply = read.readReply(pack, symptom, written);
      if (reply.kind === 'answer') expect(isAnswerTo(pack.symptoms[symptom]!, reply.answer)).toBe(true);
      expect(reply.further.symptoms.some((one) => one.symptom === symptom)).toBe(false);
      read.readOutcome(pack, Object.keys(pack.remedies)[0] as string, written);
    });
    fc.assert(property, { numRuns });
  });
});

describe('red flags', () => {
  const pack = all['mi-band-4']!;
  const flags = [...new Set(Object.values(pack.alerts).flatMap(({ when }) => when))];
  const standings = (given: Packs, written: string) =>
    readComplaint(given, written, { device: 'mi-band-4' })
      .symptoms.filter(({ answer, standing }) => answer === true && standing !== 'suggested')
      .map(({ symptom }) => symptom);

  it('are noticed although an extension uses the same words for something else', () => {
    for (const flag of flags) {
      const { question, phrases = [] } = pack.symptoms[flag]!;
      const list = Array.isArray(phrases) ? phrases : Object.values(phrases)[0];
      const drowned = extendPack(pack, {
        format: 1,
        symptoms: Object.fromEntries(
          Array.from({ length: 60 }, (_, at) => [
            `decoy-${at}`,
            { question: `${question.slice(0, -1)} ${at}?`, phrases: [...list] },
          ]),
        ),
      });
      for (const phrase of list)
        expect(standings({ 'mi-band-4': drowned }, `it is ${phrase}`)).toContain(flag);
    }
  });
});
