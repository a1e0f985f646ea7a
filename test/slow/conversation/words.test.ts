import Ajv from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Conversation,
  createConversations,
  loadConversation,
  type SpokenConversations,
  type View,
} from '../../../src/conversation';
import type { Pack, Packs } from '../../../src/format/pack';
import { roleOf } from '../../../src/format/role';
import { packs } from '../../../src/index';
import { parsePack } from '../../../src/pack/parse';
import { looksFirst } from '../../../src/safety/states';
import { toJsonSchema, viewSchema } from '../../../src/schema';
import { type Random, randomNumbers } from '../../../src/study/random';
import { packData } from '../../support/arbitrary';
import { answerTo, oneOf, randomReader } from '../../support/random-reader';

const runs = Number(process.env['RUNS'] ?? 25);
const seed = Number(process.env['SEED'] ?? 2026);

const isView = new Ajv({ strict: false }).compile(toJsonSchema(viewSchema));

/** A reply of an owner who prefers words, and then, so that it ends, only answers what is asked. */
function reply(
  talk: SpokenConversations<Packs>,
  pack: Pack,
  conversation: Conversation,
  view: View,
  random: Random,
  isTalking: boolean,
): Conversation | 'end' {
  if (isTalking && random() < 0.5) return talk.tell(conversation, 'Any words.');
  const some = (lines: readonly { readonly symptom: string }[]) =>
    talk.tick(
      conversation,
      lines.flatMap(({ symptom }) => (random() < 0.05 ? [symptom] : [])),
    );
  switch (view.kind) {
    case 'stop':
    case 'service':
    case 'solved':
      return isTalking ? talk.tell(conversation, 'Any words.') : 'end';
    case 'opening':
      return talk.doNotKnow(conversation);
    case 'signs':
      return some(view.signs);
    case 'remains':
      return some(view.complaints);
    case 'red-flags':
      return random() < 0.2 ? talk.doNotKnow(conversation) : some(view.redFlags);
    case 'question': {
      const { id } = view.question;
      return random() < 0.2
        ? talk.doNotKnow(conversation)
        : talk.answer(conversation, id, answerTo(random, pack.symptoms[id]!));
    }
    case 'remedy':
      return talk.tried(
        conversation,
        view.remedy.id,
        oneOf(random, ['no-change', 'worse', 'skipped', 'helped']),
      );
  }
}

/** The red flags that words left open, worked out from the entries alone. */
function openFlags(talk: SpokenConversations<Packs>, { entries, ...conversation }: Conversation): string[] {
  const open = new Set<string>();
  for (const [index, entry] of entries.entries()) {
    const { observed } = talk.handOver({ ...conversation, entries: entries.slice(0, index + 1) });
    if ('answers' in entry) for (const id of Object.keys(entry.answers ?? {})) open.delete(id);
    if (entry.kind !== 'told') continue;
    for (const id of entry.ask)
      if (!observed.some(({ symptom, answer }) => symptom === id && answer === true)) open.add(id);
  }
  return [...open].sort();
}

interface Seen {
  readonly view: View;
  readonly conversation: Conversation;
  /** The view before the last words. */
  readonly before?: View;
}

/** Plays one conversation to its end. */
function play(packs: Packs, device: string, random: Random, words: number, see: (seen: Seen) => void): void {
  const talk = createConversations(packs, { reader: randomReader(random, packs) });
  let conversation = talk.start(device);
  let before: View | undefined;
  for (let moves = 0; ; moves++) {
    if (moves > 400) throw new Error(`no end: ${JSON.stringify(conversation)}`);
    const view = talk.view(conversation);
    see({ view, conversation, ...(before && { before }) });
    const next = reply(talk, packs[device]!, conversation, view, random, moves < words);
    if (next === 'end') return;
    before = next.entries.at(-1)?.kind === 'told' ? view : undefined;
    conversation = next;
  }
}

/** What must be true of every view, whatever was read. */
function expectSound(packs: Packs, { view, conversation, before }: Seen): void {
  const talk = createConversations(packs, { reader: randomReader(Math.random, packs) });
  const pack = packs[conversation.device]!;
  expect(viewSchema.parse(view)).toEqual(view);
  expect([isView(view), isView.errors]).toEqual([true, null]);
  const loaded = loadConversation(packs, JSON.parse(JSON.stringify(conversation)));
  expect(loaded).toEqual({ conversation, issues: [] });
  expect(createConversations(packs).view(loaded.conversation)).toEqual(view);

  if (before?.kind === 'stop') expect(view.kind).toBe('stop');
  const { alerts, observed } = talk.diagnosis(conversation);
  expect(view.kind === 'stop').toBe(alerts.length > 0);
  const open = openFlags(talk, conversation);
  if (view.kind !== 'stop' && open.length > 0) {
    expect(view.kind).toBe('red-flags');
    expect(view.kind === 'red-flags' && view.redFlags.map(({ symptom }) => symptom).sort()).toEqual(open);
  }
  if (view.heard?.isUnderstood === false && before)
    expect({ ...view, heard: 0, canGoBack: 0, notices: 0 }).toEqual({
      ...before,
      heard: 0,
      canGoBack: 0,
      notices: 0,
    });
  if (view.kind !== 'remedy' || !looksFirst(pack.remedies[view.remedy.id]?.methods ?? [])) return;
  const ruledOut = observed.filter(({ answer }) => answer === false).map(({ symptom }) => symptom);
  const redFlags = Object.keys(pack.symptoms).filter((id) => roleOf(pack, id) === 'red-flag');
  expect(ruledOut).toEqual(expect.arrayContaining(redFlags));
}

describe('a conversation in the owner’s own words, whatever a reader makes of them,', () => {
  it.each(Object.keys(packs))('ends, never charges before the red flags, and loses no stop: %s', (device) => {
    const random = randomNumbers(seed + device.length);
    const kinds = new Set<View['kind']>();
    let [charging, asked] = [0, 0];
    for (let run = 0; run < runs; run++) {
      play(packs, device, random, run % 12, (seen) => {
        kinds.add(seen.view.kind);
        expectSound(packs, seen);
        const { view, conversation } = seen;
        if (conversation.entries.some((entry) => entry.kind === 'told' && entry.ask.length > 0)) asked++;
        if (view.kind === 'remedy') charging++;
      });
    }
    expect(charging).toBeGreaterThan(0);
    expect(asked).toBeGreaterThan(0);
    expect(kinds.size).toBeGreaterThan(7);
  });

  it('does so with any pack', () => {
    let stops = 0;
    fc.assert(
      fc.property(packData, fc.nat(), (data, start) => {
        const any: Packs = { device: parsePack(data) as Pack };
        play(any, 'device', randomNumbers(start), 8, (seen) => {
          if (seen.before?.kind === 'stop') stops++;
          const { view, conversation } = seen;
          const { alerts } = createConversations(any).diagnosis(conversation);
          if (alerts.length > 0) expect(view.kind).toBe('stop');
          if (seen.before?.kind === 'stop') expect(view.kind).toBe('stop');
          const loaded = loadConversation(any, JSON.parse(JSON.stringify(conversation)));
          expect(loaded.issues).toEqual([]);
          expect(createConversations(any).view(loaded.conversation)).toEqual(view);
        });
      }),
      { numRuns: 200 },
    );
    expect(stops).toBeGreaterThan(50);
  });
});
