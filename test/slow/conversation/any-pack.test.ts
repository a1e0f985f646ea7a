import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Conversation,
  type Conversations,
  createConversations,
  loadConversation,
  type Outcome,
  type View,
} from '../../../src/conversation';
import { gatesOf } from '../../../src/diagnose/plan/gates';
import { recogniseSync } from '../../../src/diagnose/recognise/closures';
import type { Pack, Packs } from '../../../src/format/pack';
import { packs } from '../../../src/index';
import { parsePack } from '../../../src/pack/parse';
import { toText } from '../../../src/render';
import { reasonsToAvoid, riskOfRemedy, warningsOf } from '../../../src/safety/hazards';
import type { AnswerValue } from '../../../src/vocabulary';
import { packData } from '../../support/arbitrary';

/** A conversation with what follows from it. */
interface State {
  readonly packs: Packs;
  readonly pack: Pack;
  readonly talk: Conversations<Packs>;
  readonly conversation: Conversation;
  readonly view: View;
}

function stateOf(packs: Packs, conversation: Conversation): State {
  const talk = createConversations(packs);
  const pack = packs[conversation.device] as Pack;
  return { packs, pack, talk, conversation, view: talk.view(conversation) };
}

const unwrapped = (text: string) => text.replace(/\s+/g, ' ');

const shown = ({ view, talk, conversation }: State) =>
  unwrapped(toText(view, { diagnosis: talk.diagnosis(conversation) }));

/** Everything an owner may say to what is shown; nothing once the conversation is over. */
function repliesTo({ view, pack, talk, conversation }: State): Conversation[] {
  const lines = (all: readonly { readonly symptom: string }[]) =>
    [[], ...all.map(({ symptom }) => [symptom])].map((ticked) => talk.tick(conversation, ticked));
  switch (view.kind) {
    case 'opening':
      return [...lines([...view.complaints, ...view.others]), talk.doNotKnow(conversation)];
    case 'signs':
      return [...lines(view.signs), talk.doNotKnow(conversation)];
    case 'remains':
      return lines(view.complaints);
    case 'question': {
      const { id } = view.question;
      const { options, unit, min = 0, max = 0 } = pack.symptoms[id]!;
      const values: AnswerValue[] = options
        ? Object.keys(options)
        : unit
          ? [min, (min + max) / 2, max]
          : [true, false];
      return [...values.map((value) => talk.answer(conversation, id, value)), talk.doNotKnow(conversation)];
    }
    case 'red-flags':
      return [
        ...lines(view.redFlags),
        talk.doNotKnow(conversation),
        ...view.redFlags.map(({ symptom }) => talk.answer(conversation, symptom, true)),
      ];
    case 'remedy': {
      const outcomes: Outcome[] = ['helped', 'no-change', 'worse', 'skipped'];
      return outcomes.map((outcome) => talk.tried(conversation, view.remedy.id, outcome));
    }
    case 'solved':
      return [talk.tried(conversation, view.remedy, 'helped-then-returned')];
    case 'stop':
    case 'service':
      return [];
  }
}

const settings = { tried: new Map(), hide: [], plan: 'list' } as const;

/** Checks how a conversation stands against the pack itself, not against the diagnosis that it was made from. */
function expectSafe(state: State): void {
  const { view, pack, talk, conversation } = state;
  const { alerts, observed, unanswerable } = talk.diagnosis(conversation);
  if (alerts.length > 0) expect(view.kind).toBe('stop');
  if (view.kind === 'stop') {
    const text = shown(state);
    for (const step of alerts.flatMap(({ now }) => now)) expect(text).toContain(unwrapped(step));
  }
  if (view.kind !== 'remedy') return;
  const { id, warnings } = view.remedy;
  const remedy = pack.remedies[id]!;
  expect(talk.handOver(conversation).tried.map((one) => one.remedy)).not.toContain(id);
  expect(riskOfRemedy(remedy)).not.toBe('high');
  expect(reasonsToAvoid(remedy)).toEqual([]);
  const answers = new Map(observed.map(({ symptom, answer }) => [symptom, answer]));
  const request = { device: 'device', pack, answers, unanswerable: new Set(unanswerable), settings };
  expect(gatesOf(request, recogniseSync(pack, answers), id)).toEqual({
    closed: [],
    ruleOut: [],
    askFirst: [],
    unanswered: [],
  });

  const text = shown(state);
  for (const { signalWord, hazard, consequence, avoidance } of [...warningsOf(remedy), ...warnings]) {
    const warning = text.search(
      new RegExp(`${signalWord}: .*${escaped(unwrapped(`${hazard} ${consequence} ${avoidance}`))}`),
    );
    expect(warning).toBeGreaterThan(-1);
    expect(warning).toBeLessThan(text.indexOf('Do this 1.'));
  }
}

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Talks along random choices, from one random complaint to the next, and hands every state to `check`. */
function talkAtRandom(
  packs: Packs,
  device: string,
  choices: readonly number[],
  check: (state: State) => void,
): void {
  const { start, back } = createConversations(packs);
  const { symptoms } = packs[device]!;
  const complaints = Object.keys(symptoms).filter((id) => !symptoms[id]?.unit && !symptoms[id]?.options);
  const begin = (choice: number) => {
    const symptom = complaints[choice % Math.max(1, complaints.length)];
    return symptom === undefined || choice % 5 === 0 ? start(device) : start(device, [symptom]);
  };
  let conversation = begin(choices[0]!);
  for (const choice of choices) {
    const state = stateOf(packs, conversation);
    check(state);
    const replies = repliesTo(state);
    if (choice % 8 === 0) conversation = back(conversation);
    else conversation = replies.length > 0 ? replies[choice % replies.length]! : begin(choice);
  }
}

const choices = fc.noBias(fc.array(fc.nat(10_000), { minLength: 20, maxLength: 20 }));
/** Alerts and cheap service end most conversations of hostile packs at once, so most of these have one rare alert. */
const calm = fc.noBias(
  fc.tuple(packData, fc.nat(3)).map(([data, loud]) => {
    const minutes = { 'hands-on': [60, 60], waiting: [9000, 9000] } as const;
    if (loud === 0) return data;
    const alert = { ...Object.values(data.alerts ?? {})[0]!, when: ['burning'] };
    const symptoms = { ...data.symptoms, burning: { question: 'Does it burn?' } };
    return { ...data, symptoms, alerts: { burning: alert }, service: { ...data.service, minutes } };
  }),
);
const packsOf = (data: unknown): Packs => ({ device: parsePack(data) as Pack });

describe('a conversation', () => {
  it('suggests nothing tried, skipped, undecided, risky or to avoid, and warns of all there is: any pack', () => {
    let suggested = 0;
    fc.assert(
      fc.property(calm, choices, (data, chosen) => {
        talkAtRandom(packsOf(data), 'device', chosen, (state) => {
          if (state.view.kind === 'remedy') suggested += 1;
          expectSafe(state);
        });
      }),
      { numRuns: 150 },
    );
    expect(suggested).toBeGreaterThan(100);
  });

  it.each(['mi-smart-speaker', 'mi-band-4'])('does so with %s', (device) => {
    const seen = new Set<string>();
    fc.assert(
      fc.property(choices, (chosen) =>
        talkAtRandom(packs, device, chosen, (state) => {
          seen.add(state.view.kind);
          expectSafe(state);
        }),
      ),
      { numRuns: 25 },
    );
    expect([...seen]).toEqual(expect.arrayContaining(['question', 'remedy', 'solved']));
  });

  it('is undone by going back, and goes on from what was saved as if it had never stopped', () => {
    fc.assert(
      fc.property(calm, choices, (data, chosen) => {
        const packs = packsOf(data);
        talkAtRandom(packs, 'device', chosen, (state) => {
          const { talk, conversation } = state;
          for (const reply of repliesTo(state)) expect(talk.back(reply)).toEqual(conversation);
          const loaded = loadConversation(packs, JSON.parse(JSON.stringify(conversation)));
          expect(loaded).toEqual({ conversation, issues: [] });
          expect(talk.view(loaded.conversation)).toEqual(state.view);
        });
      }),
      { numRuns: 30 },
    );
  });

  it('ends, whatever is answered', () => {
    fc.assert(
      fc.property(calm, fc.infiniteStream(fc.nat(10_000)), (data, stream) => {
        const packs = packsOf(data);
        const { symptoms, remedies } = data;
        // Each is asked once at most, tried, and tried again after it helped; then what remains is asked.
        const most = Object.keys(symptoms).length + 3 * Object.keys(remedies).length + 2;
        let state = stateOf(packs, createConversations(packs).start('device'));
        for (;;) {
          const replies = repliesTo(state);
          const reply = replies[(stream.next().value as number) % Math.max(1, replies.length)];
          if (reply === undefined) break;
          expect(state.conversation.entries.length).toBeLessThanOrEqual(most);
          state = stateOf(packs, reply);
        }
        expect(['stop', 'service']).toContain(state.view.kind);
      }),
      // An endless conversation has no end to shrink to.
      { numRuns: 60, endOnFailure: true },
    );
  });
});
