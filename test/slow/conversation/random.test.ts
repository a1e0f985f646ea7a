import Ajv from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import {
  type Conversation,
  createConversations,
  loadConversation,
  type View,
} from '../../../src/conversation';
import type { Pack } from '../../../src/format/pack';
import { roleOf } from '../../../src/format/role';
import type { Symptom } from '../../../src/format/symptom';
import { packs } from '../../../src/index';
import { looksFirst } from '../../../src/safety/states';
import { toJsonSchema, viewSchema } from '../../../src/schema';
import { type Random, randomNumbers } from '../../../src/study/random';
import { answerTo, oneOf } from '../../support/random-reader';

/** `RUNS=2000 npx vitest run test/slow/conversation/random.test.ts` plays 10,000: 2,000 on each of five devices. */
const runs = Number(process.env['RUNS'] ?? 100);
const seed = Number(process.env['SEED'] ?? 2026);

const talk = createConversations(packs);
const isView = new Ajv({ strict: false }).compile(toJsonSchema(viewSchema));
const devices = Object.entries(packs) as [keyof typeof packs, Pack][];

/** What was shown, to be found a second time. */
interface Seen {
  readonly asked: Set<string>;
  readonly suggested: Set<string>;
}

/** The symptoms that a view asks about, one by one or as lines that must be answered. */
function askedIn(view: View): string[] {
  if (view.kind === 'question') return [view.question.id];
  return view.kind === 'red-flags' ? view.redFlags.map(({ symptom }) => symptom) : [];
}

function someOf(random: Random, lines: readonly { readonly symptom: string }[], chance: number): string[] {
  return lines.flatMap(({ symptom }) => (random() < chance ? [symptom] : []));
}

/** A reply as some owner may give it. */
function reply(random: Random, pack: Pack, conversation: Conversation, view: View): Conversation | 'end' {
  if (random() < 0.03) {
    // Something that comes to the owner's mind, but no red flag: that would end most conversations at once.
    const id = oneOf(random, Object.keys(pack.symptoms));
    if (roleOf(pack, id) !== 'red-flag')
      return talk.observe(conversation, { [id]: answerTo(random, pack.symptoms[id] as Symptom) });
  }
  switch (view.kind) {
    case 'stop':
    case 'service':
      return 'end';
    case 'solved':
      return random() < 0.5 ? 'end' : talk.tried(conversation, view.remedy, 'helped-then-returned');
    case 'opening':
      return random() < 0.2
        ? talk.doNotKnow(conversation)
        : talk.tick(conversation, [oneOf(random, [...view.complaints, ...view.others]).symptom]);
    case 'signs':
      return random() < 0.3
        ? talk.doNotKnow(conversation)
        : talk.tick(conversation, someOf(random, view.signs, 0.2));
    case 'remains':
      return talk.tick(conversation, someOf(random, view.complaints, 0.5));
    case 'red-flags':
      return random() < 0.1
        ? talk.doNotKnow(conversation)
        : talk.tick(conversation, someOf(random, view.redFlags, 0.01));
    case 'question':
      return random() < 0.25
        ? talk.doNotKnow(conversation)
        : talk.answer(
            conversation,
            view.question.id,
            answerTo(random, pack.symptoms[view.question.id] as Symptom),
          );
    case 'remedy': {
      const outcomes = [
        'no-change',
        'no-change',
        'worse',
        'skipped',
        'helped',
        'helped-then-returned',
      ] as const;
      return talk.tried(conversation, view.remedy.id, oneOf(random, outcomes));
    }
  }
}

/** Plays one conversation to its end, and calls `see` with every view. */
function play(
  device: keyof typeof packs,
  pack: Pack,
  random: Random,
  see: (view: View, conversation: Conversation) => void,
): number {
  let conversation = talk.start(device);
  let views: Seen[] = [{ asked: new Set(), suggested: new Set() }];
  for (let moves = 0; ; moves++) {
    if (moves > 300) throw new Error(`no end: ${JSON.stringify(conversation)}`);
    const view = talk.view(conversation);
    see(view, conversation);
    const { asked, suggested } = views.at(-1) as Seen;
    for (const id of askedIn(view)) {
      if (asked.has(id)) throw new Error(`asked twice: ${id} in ${JSON.stringify(conversation)}`);
    }
    if (view.kind === 'remedy' && suggested.has(view.remedy.id))
      throw new Error(`suggested twice: ${view.remedy.id} in ${JSON.stringify(conversation)}`);
    if (random() < 0.05 && view.canGoBack) {
      conversation = talk.back(conversation);
      views = views.slice(0, -1);
      expect(views.length).toBe(conversation.entries.length + 1);
      continue;
    }
    const next = reply(random, pack, conversation, view);
    if (next === 'end') return moves;
    conversation = next;
    const own = askedIn(view).filter((id) => hasReply(next, id));
    views.push({
      asked: new Set([...asked, ...own]),
      suggested: new Set([
        ...suggested,
        ...(view.kind === 'remedy' && next.entries.at(-1)?.kind === 'tried' ? [view.remedy.id] : []),
      ]),
    });
    if (random() < 0.1) {
      const loaded = loadConversation(packs, JSON.parse(JSON.stringify(conversation)));
      expect(loaded).toEqual({ conversation, issues: [] });
      conversation = loaded.conversation;
    }
  }
}

/** Whether the last reply was about a symptom. An owner may also say something else instead. */
function hasReply({ entries }: Conversation, symptom: string): boolean {
  const last = entries.at(-1);
  return last !== undefined && 'answers' in last && Object.hasOwn(last.answers, symptom);
}

describe.each(devices)('random conversations about %s', (device, pack) => {
  it('end, repeat nothing, have views as their schema describes them, and never show charging before the red flags are ruled out', () => {
    const random = randomNumbers(seed + devices.findIndex(([id]) => id === device));
    const redFlags = Object.keys(pack.symptoms).filter((id) => roleOf(pack, id) === 'red-flag');
    const kinds = new Set<View['kind']>();
    let looked = 0;
    for (let run = 0; run < runs; run++) {
      play(device, pack, random, (view, conversation) => {
        kinds.add(view.kind);
        expect(viewSchema.parse(view)).toEqual(view);
        expect([isView(view), isView.errors]).toEqual([true, null]);
        if (view.kind !== 'remedy' || !looksFirst(pack.remedies[view.remedy.id]?.methods ?? [])) return;
        looked++;
        const { observed } = talk.diagnosis(conversation);
        const ruledOut = observed.filter(({ answer }) => answer === false).map(({ symptom }) => symptom);
        expect(ruledOut).toEqual(expect.arrayContaining(redFlags));
      });
    }
    expect(looked).toBeGreaterThan(device === 'mi-smart-speaker' ? -1 : 0);
    expect([...kinds].sort()).toEqual([
      'opening',
      'question',
      'red-flags',
      'remains',
      'remedy',
      'service',
      'signs',
      'solved',
      'stop',
    ]);
  });
});
