import { describe, expect, it } from 'vitest';
import { russian } from '../../../src/built-in/russian';
import {
  type Answers,
  type Conversation,
  createConversations,
  type Line,
  type SpokenConversations,
  type Told,
} from '../../../src/conversation';
import type { Packs } from '../../../src/format/pack';
import { packs } from '../../../src/index';
import { reader } from '../../../src/text';
import { russianReader } from '../../../src/text/russian';
import situations from './situations.ru.json';

type Talk = SpokenConversations<Packs>;

const inEnglish: Talk = createConversations<Packs>(packs, { reader });
const inRussian: Talk = createConversations<Packs>(packs, { reader: russianReader, language: russian });

/** Answers whatever is asked from what is given, until there is something to do. */
function firstStep(talk: Talk, start: Conversation, given: Answers): string {
  const ticked = (lines: readonly Line[]) =>
    lines.filter(({ symptom, answer }) => given[symptom] === answer).map(({ symptom }) => symptom);
  const tickOrSkip = (conversation: Conversation, lines: readonly Line[]) =>
    ticked(lines).length > 0 ? talk.tick(conversation, ticked(lines)) : talk.doNotKnow(conversation);
  let conversation = start;
  for (let turn = 0; turn < 30; turn++) {
    const view = talk.view(conversation);
    switch (view.kind) {
      case 'question': {
        const answer = given[view.question.id];
        conversation =
          answer === undefined || answer === null
            ? talk.doNotKnow(conversation)
            : talk.answer(conversation, view.question.id, answer);
        break;
      }
      case 'signs':
        conversation = tickOrSkip(conversation, view.signs);
        break;
      case 'opening':
        conversation = tickOrSkip(conversation, [...view.complaints, ...view.others]);
        break;
      case 'red-flags':
        conversation = talk.tick(conversation, []);
        break;
      default:
        return view.kind === 'remedy' ? view.remedy.id : view.kind;
    }
  }
  return 'no step';
}

describe('told in Russian, a situation gets the same first step as in English', () => {
  it.each(situations)('$device: $name', ({ device, given, tried, text }) => {
    const answers: Answers = Object.fromEntries(Object.entries(given).filter(([, one]) => one !== undefined));
    const told = inRussian.tell(inRussian.start(device), text);
    let observed = inEnglish.observe(inEnglish.start(device), answers);
    // What the owner has done is told in the text, and not always given.
    const done = {
      ...Object.fromEntries(tried.map((id) => [id, 'no-change'])),
      ...(told.entries[0] as Told).tried,
    };
    for (const [remedy, outcome] of Object.entries(done))
      observed = inEnglish.tried(observed, remedy, outcome);
    expect(firstStep(inRussian, told, answers)).toBe(firstStep(inEnglish, observed, answers));
  });
});
