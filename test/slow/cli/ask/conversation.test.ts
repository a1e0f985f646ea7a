import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addEntries,
  type Entry,
  goBack,
  type Outcome,
  startConversation,
} from '../../../../src/cli/ask/conversation';
import { conversationText } from '../../../../src/cli/ask/conversation-file';
import { parseConversation } from '../../../../src/cli/ask/parse-conversation';
import { showView } from '../../../../src/cli/ask/show';
import { type State, stateOf } from '../../../../src/cli/ask/state';
import { diagnoser } from '../../../../src/cli/diagnoser';
import { createPage } from '../../../../src/cli/show/page';
import { gatesOf } from '../../../../src/diagnose/plan/gates';
import { recogniseSync } from '../../../../src/diagnose/recognise/closures';
import type { Pack } from '../../../../src/format/pack';
import { createDiagnoser, type Diagnoser, type Packs } from '../../../../src/index';
import { parsePack } from '../../../../src/pack/parse';
import { reasonsToAvoid, riskOfRemedy, warningsOf } from '../../../../src/safety/hazards';
import { packData } from '../../../support/arbitrary';
import { parseSource, sourceFiles } from '../../../support/source-files';

const unwrapped = (text: string) => text.replace(/\s+/g, ' ');

function shown(state: State): string {
  const page = createPage({ columns: 80, colour: false });
  const { pack, diagnosis } = state;
  showView({ page, pack, diagnosis, full: true, program: 'remedy-rules' }, state);
  return unwrapped(page.text());
}

/** Everything an owner may say to what is shown; nothing once the conversation is over. */
function repliesTo({ view, pack }: State): Entry[] {
  const answer = (symptom: string, value: boolean | number | string | null): Entry => ({
    kind: 'answer',
    symptom,
    answer: value,
  });
  switch (view.kind) {
    case 'opening':
      return [{ kind: 'described' }, ...view.complaints.map((one) => answer(one.symptom, one.answer))];
    case 'question': {
      const { id } = view.question;
      const { options, unit, ...range } = pack.symptoms[id]!;
      const { min = 0, max = 0 } = range as { min?: number; max?: number };
      const values = options ? Object.keys(options) : unit ? [min, (min + max) / 2, max] : [true, false];
      return [...values, null].map((value) => answer(id, value));
    }
    case 'red-flags': {
      const { symptoms } = view;
      const seen = symptoms.map((symptom): Entry => ({ kind: 'answer', symptom, answer: true }));
      return [
        { kind: 'red-flags', symptoms, answer: false },
        { kind: 'red-flags', symptoms, answer: null },
        ...seen,
      ];
    }
    case 'remedy': {
      const outcomes: Outcome[] = ['helped', 'no-change', 'worse', 'skipped'];
      return outcomes.map((outcome) => ({ kind: 'remedy', remedy: view.remedy.id, outcome }));
    }
    case 'helped':
      return [{ kind: 'remedy', remedy: view.remedy, outcome: 'helped-then-returned' }];
    case 'stop':
    case 'service':
      return [];
  }
}

const settings = { tried: new Map(), hide: [], plan: 'list' } as const;

/** Checks how a conversation stands against the pack itself, not against the diagnosis that it was made from. */
function expectSafe(state: State): void {
  const { view, said, pack, diagnosis } = state;
  if (diagnosis.alerts.length > 0) expect(view.kind).toBe('stop');
  if (view.kind === 'stop') {
    const text = shown(state);
    for (const step of diagnosis.alerts.flatMap(({ now }) => now)) expect(text).toContain(step);
  }
  if (view.kind !== 'remedy') return;
  const { id, warnings } = view.remedy;
  const remedy = pack.remedies[id]!;
  expect(Object.hasOwn(said.tried, id) || said.skipped.has(id)).toBe(false);
  expect(riskOfRemedy(remedy)).not.toBe('high');
  expect(reasonsToAvoid(remedy)).toEqual([]);
  const answers = new Map(Object.entries(said.answers));
  const request = { ...said, device: 'device', pack, answers, unanswerable: new Set<string>(), settings };
  expect(gatesOf(request, recogniseSync(pack, answers), id)).toEqual({
    closed: [],
    ruleOut: [],
    askFirst: [],
    unanswered: [],
  });

  const text = shown(state);
  for (const { signalWord, hazard, consequence, avoidance } of [...warningsOf(remedy), ...warnings]) {
    const warning = text.search(
      new RegExp(`${signalWord}: .*${escaped(`${hazard} ${consequence} ${avoidance}`)}`),
    );
    expect(warning).toBeGreaterThan(-1);
    expect(warning).toBeLessThan(text.indexOf('Do this 1.'));
  }
}

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Talks along random choices, from one random complaint to the next, and hands every state to `check`. */
function talkAtRandom(
  diagnoser: Diagnoser<Packs>,
  device: string,
  choices: readonly number[],
  check: (state: State) => void,
): void {
  const { symptoms } = diagnoser.packs[device]!;
  const complaints = Object.keys(symptoms).filter((id) => !symptoms[id]?.unit && !symptoms[id]?.options);
  const begin = (choice: number) => {
    const symptom = complaints[choice % Math.max(1, complaints.length)];
    if (symptom === undefined || choice % 5 === 0) return startConversation(device);
    return startConversation(device, [{ kind: 'described' }, { kind: 'answer', symptom, answer: true }]);
  };
  let conversation = begin(choices[0]!);
  for (const choice of choices) {
    const state = stateOf(diagnoser, conversation);
    check(state);
    const replies = repliesTo(state);
    if (choice % 8 === 0) conversation = goBack(conversation);
    else
      conversation =
        replies.length > 0 ? addEntries(conversation, replies[choice % replies.length]!) : begin(choice);
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
const diagnoserOf = (pack: Pack) => createDiagnoser<Packs>({ device: pack });

describe('a conversation', () => {
  it('suggests nothing tried, skipped, undecided, risky or to avoid, and warns of all there is: any pack', () => {
    let suggested = 0;
    fc.assert(
      fc.property(calm, choices, (data, chosen) => {
        talkAtRandom(diagnoserOf(parsePack(data) as Pack), 'device', chosen, (state) => {
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
        talkAtRandom(diagnoser, device, chosen, (state) => {
          seen.add(state.view.kind);
          expectSafe(state);
        }),
      ),
      { numRuns: 25 },
    );
    expect([...seen]).toEqual(expect.arrayContaining(['question', 'remedy', 'helped']));
  });

  it('is undone by going back, and goes on from what was saved as if it had never stopped', () => {
    fc.assert(
      fc.property(calm, choices, (data, chosen) => {
        const diagnoser = diagnoserOf(parsePack(data) as Pack);
        talkAtRandom(diagnoser, 'device', chosen, (state) => {
          for (const reply of repliesTo(state)) {
            expect(stateOf(diagnoser, goBack(addEntries(state.conversation, reply)))).toEqual(state);
          }
          const { conversation, issues } = parseConversation(
            diagnoser,
            'device',
            conversationText(state.conversation),
          );
          expect(issues).toEqual([]);
          expect(stateOf(diagnoser, conversation!)).toEqual(state);
        });
      }),
      { numRuns: 30 },
    );
  });

  it('ends, whatever is answered', () => {
    fc.assert(
      fc.property(calm, fc.infiniteStream(fc.nat(10_000)), (data, stream) => {
        const diagnoser = diagnoserOf(parsePack(data) as Pack);
        const { symptoms, remedies } = data;
        // Each is asked once at most, tried, and tried again after it helped.
        const most = Object.keys(symptoms).length + 2 * Object.keys(remedies).length + 2;
        let state = stateOf(diagnoser, startConversation('device'));
        for (
          let reply: Entry | undefined;
          ;
          state = stateOf(diagnoser, addEntries(state.conversation, reply))
        ) {
          const replies = repliesTo(state);
          reply = replies[(stream.next().value as number) % Math.max(1, replies.length)];
          if (reply === undefined) break;
          expect(state.conversation.entries.length).toBeLessThanOrEqual(most);
        }
        expect(['stop', 'service']).toContain(state.view.kind);
      }),
      // An endless conversation has no end to shrink to.
      { numRuns: 60, endOnFailure: true },
    );
  });

  it('needs neither Node nor a terminal for what it is made of', () => {
    const pure = ['state.ts', 'conversation.ts', 'complaints.ts', 'words.ts', 'parse-conversation.ts'].map(
      (name) => `cli/ask/${name}`,
    );
    const files = sourceFiles().filter(({ path }) => pure.includes(path));
    expect(files).toHaveLength(pure.length);
    const foreign = files.flatMap(({ imports }) =>
      imports.map(({ from }) => from).filter((from) => from !== '../../index' && !from.startsWith('./')),
    );
    expect(foreign).toEqual([]);
    const inner = files.flatMap(({ imports }) =>
      imports.map(({ from }) => from).filter((from) => from.startsWith('./')),
    );
    for (const from of inner) expect(pure).toContain(`cli/ask/${from.slice(2)}.ts`);
    expect(parseSource('a.ts', "import 'node:fs'").imports).toHaveLength(1);
  });
});
