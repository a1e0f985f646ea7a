import { describe, expect, it } from 'vitest';
import { type Conversation, createConversations } from '../../../src/conversation';
import { createDiagnoser } from '../../../src/diagnoser';
import type { Pack } from '../../../src/format/pack';
import { packs } from '../../../src/index';
import { parsePack } from '../../../src/pack/parse';
import { type Renderable, toHtml, toMarkdown, toMermaid, toText } from '../../../src/render';
import { randomNumbers } from '../../../src/study/random';
import { hardCoded, pseudoLanguage, pseudoPack } from '../../support/pseudo';
import { answerTo, oneOf, randomReader } from '../../support/random-reader';

const language = pseudoLanguage('qps');
const devices = Object.fromEntries(
  (['mi-band-4', 'mi-smart-speaker'] as const).map((id) => [
    id,
    parsePack(pseudoPack(JSON.parse(JSON.stringify(packs[id])), 'qps')) as Pack,
  ]),
);
const { diagnoseSync, explain } = createDiagnoser(devices);

/** Texts of a result; ids and words of the format stay as they are. */
const spoken = new Set(
  'text why name title question hazard consequence avoidance until success unit claim now steps before after avoidBecause words help reasons'.split(
    ' ',
  ),
);

/** Of these, every value is a text. */
const maps = new Set(['options', 'questions', 'titles']);

function textsOf(value: unknown, key: string): string[] {
  if (typeof value === 'string') return spoken.has(key) ? [value] : [];
  if (typeof value !== 'object' || value === null) return [];
  if (Array.isArray(value))
    return value.flatMap((part) => textsOf(part, typeof part === 'string' ? key : ''));
  return Object.entries(value).flatMap(([name, part]) =>
    textsOf(part, maps.has(key) && typeof part === 'string' ? 'text' : name),
  );
}

/** Everything that is shown or said and neither comes from the pack nor is in brackets. */
function unspoken(result: object): string[] {
  return textsOf(result, '').flatMap(hardCoded);
}

function unspokenIn(what: Renderable, settings: object = {}): string[] {
  return [false, true].flatMap((full) => {
    const all = { ...settings, full, language };
    const html = toHtml(what, all)
      .replace(/<[^>]*>/g, ' ')
      .replace(/&#?\w+;/g, ' ');
    return [toText(what, all), toMarkdown(what, all), html].flatMap(hardCoded);
  });
}

/** Observations and tried remedies at random. */
function situation(device: string, seed: number) {
  const random = randomNumbers(seed);
  const { symptoms, remedies } = devices[device]!;
  const ids = Object.keys(symptoms);
  const observed = Array.from({ length: 1 + (seed % 5) }, () => oneOf(random, ids)).map(
    (id) => [id, random() < 0.1 ? null : answerTo(random, symptoms[id]!)] as const,
  );
  const outcomes = ['helped', 'no-change', 'worse', 'helped-then-returned'] as const;
  const tried = seed % 2 === 0 ? {} : { [oneOf(random, Object.keys(remedies))]: oneOf(random, outcomes) };
  return { observed: Object.fromEntries(observed), tried, whyNot: oneOf(random, Object.keys(remedies)) };
}

const seeds = Array.from({ length: 12 }, (_, index) => index);

describe.each(Object.keys(devices))('every sentence of the library about %s is of its language', (device) => {
  it.each(seeds)('in a diagnosis and its explanation: %s', (seed) => {
    const { observed, tried, whyNot } = situation(device, seed);
    const diagnosis = diagnoseSync(device, observed, { tried, language });
    expect(diagnosis).toMatchObject({ language: 'qps', direction: 'rtl' });
    expect(diagnosis.notices.map(({ kind }) => kind)).toContain('unread');
    expect(unspoken(diagnosis)).toEqual([]);
    expect(unspokenIn(diagnosis)).toEqual([]);
    for (const remedy of diagnosis.remedies)
      for (const part of ['all', 'why']) expect(unspokenIn(remedy, { diagnosis, part })).toEqual([]);
    const labels = [...toMermaid(diagnosis, { language }).matchAll(/"([^"]*)"/g)].map(
      ([, label]) => label ?? '',
    );
    expect(labels.flatMap(hardCoded)).toEqual([]);
    const explanation = explain(device, observed, { tried, whyNot, language });
    expect(explanation.language).toBe('qps');
    expect(unspoken(explanation)).toEqual([]);
  });

  it.each(seeds)('in a conversation: %s', (seed) => {
    const random = randomNumbers(seed);
    const reader = randomReader(random, devices);
    const talk = createConversations(devices, { language, reader });
    let conversation: Conversation = talk.start(device);
    for (let turn = 0; turn < 12; turn++) {
      const view = talk.view(conversation);
      const handOver = talk.handOver(conversation);
      expect([view.language, handOver.direction]).toEqual(['qps', 'rtl']);
      expect(unspoken(view)).toEqual([]);
      expect(unspokenIn(view, { diagnosis: talk.diagnosis(conversation) })).toEqual([]);
      expect(unspoken(handOver)).toEqual([]);
      expect(unspokenIn(handOver)).toEqual([]);
      if (random() < 0.3 && view.kind !== 'opening') {
        conversation = talk.tell(conversation, '···');
      } else if (view.kind === 'opening') {
        conversation = talk.tick(conversation, [oneOf(random, [...view.complaints, ...view.others]).symptom]);
      } else if (view.kind === 'remedy') {
        conversation = talk.tried(
          conversation,
          view.remedy.id,
          oneOf(random, ['helped', 'no-change', 'worse', 'skipped']),
        );
      } else if (view.kind === 'question') {
        const { id } = view.question;
        conversation = talk.answer(conversation, id, answerTo(random, devices[device]!.symptoms[id]!));
      } else if (view.kind === 'signs' || view.kind === 'red-flags' || view.kind === 'remains') {
        conversation = talk.tick(conversation, []);
      } else {
        break;
      }
    }
  });
});

describe('the search for hard-coded sentences', () => {
  it('finds what is not in brackets', () => {
    expect(hardCoded('⟦Á ⟦ნ⟧ b·⟧ Nothing ნნ left.')).toEqual(['Nothing ', 'left']);
    expect(unspoken({ text: 'No.', id: 'frozen' })).toEqual(['No']);
  });
});
