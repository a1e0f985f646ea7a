import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Complaint, findComplaints } from '../../src/cli/ask/complaints';
import {
  addEntries,
  type Entry,
  goBack,
  type Outcome,
  startConversation,
} from '../../src/cli/ask/conversation';
import { conversationText } from '../../src/cli/ask/conversation-file';
import { handOver } from '../../src/cli/ask/hand-over';
import { parseConversation } from '../../src/cli/ask/parse-conversation';
import { numberIn } from '../../src/cli/ask/reply';
import { showView } from '../../src/cli/ask/show';
import { type State, stateOf } from '../../src/cli/ask/state';
import { diagnoser } from '../../src/cli/diagnoser';
import { createPage } from '../../src/cli/show/page';
import { gatesOf } from '../../src/diagnose/plan/gates';
import { recogniseSync } from '../../src/diagnose/recognise/compile';
import type { Pack } from '../../src/format/pack';
import { createDiagnoser, type Diagnoser, type Packs } from '../../src/index';
import { parsePack } from '../../src/pack/parse';
import { reasonsToAvoid, riskOfRemedy, warningsOf } from '../../src/safety/hazards';
import { packData } from '../support/arbitrary';
import { smallPack } from '../support/small-pack';
import { parseSource, sourceFiles } from '../support/source-files';

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
  expect(gatesOf(pack, remedy, answers, recogniseSync(pack)(answers))).toEqual({ closed: [], askFirst: [] });

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
/** Alerts and cheap service end most conversations of hostile packs at once, so most of these have neither. */
const calm = fc.noBias(
  fc.tuple(packData, fc.nat(3)).map(([data, loud]) => {
    const minutes = { 'hands-on': [60, 60], waiting: [9000, 9000] } as const;
    return loud === 0 ? data : { ...data, alerts: {}, service: { ...data.service, minutes } };
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
        // Each is asked twice at most, tried, and tried again after it helped.
        const most = 2 * Object.keys(symptoms).length + 2 * Object.keys(remedies).length + 2;
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
    const pure = ['state.ts', 'conversation.ts', 'complaints.ts', 'parse-conversation.ts'].map(
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

/** A lamp that can be plugged in where there is a socket, or turned on. */
const lamp = parsePack({
  ...smallPack,
  symptoms: { ...smallPack.symptoms, socket: { question: 'Is there a socket?' } },
  faults: {
    unplugged: { ...smallPack.faults.unplugged, remedies: { 'plug-in': 'usually', 'turn-on': 'usually' } },
  },
  remedies: {
    'plug-in': { ...smallPack.remedies['plug-in'], needs: { socket: 'It needs a socket.' } },
    'turn-on': {
      ...smallPack.remedies['plug-in'],
      title: 'Turn it on',
      minutes: { 'hands-on': [5, 9], waiting: [0, 0] },
    },
  },
});
const ofLamp = diagnoserOf(lamp as Pack);
const dark: Entry[] = [{ kind: 'answer', symptom: 'dark', answer: true }, { kind: 'described' }];
const noSocketKnown: Entry = { kind: 'answer', symptom: 'socket', answer: null };
const said = (...steps: Entry[]) => stateOf(ofLamp, startConversation('device', [...dark, ...steps]));
const tried = (remedy: string, outcome: Outcome): Entry => ({ kind: 'remedy', remedy, outcome });

describe('an answer that is not known', () => {
  it('holds back what depends on it, and is asked once more before service', () => {
    expect(said().view).toMatchObject({ kind: 'question', question: { id: 'socket' }, again: false });
    expect(said(noSocketKnown).view).toMatchObject({ kind: 'remedy', remedy: { id: 'turn-on' } });
    const asked = said(noSocketKnown, tried('turn-on', 'no-change'));
    expect(asked.view).toMatchObject({ kind: 'question', question: { id: 'socket' }, again: true });
    expect(shown(asked)).toContain('You skipped this question.');
    const end = said(noSocketKnown, tried('turn-on', 'no-change'), noSocketKnown);
    expect(end.view).toMatchObject({ kind: 'service', heldBack: [{ remedy: { id: 'plug-in' } }] });
    expect(shown(end)).toContain(
      'Not suggested, because an answer is missing - Plug it in: Is there a socket?',
    );
    expect(handOver(end)).toContain('- Is there a socket? not known');
  });

  it('may be known the second time', () => {
    const found: Entry = { kind: 'answer', symptom: 'socket', answer: true };
    const state = said(noSocketKnown, tried('turn-on', 'no-change'), found);
    expect(state.view).toMatchObject({ kind: 'remedy', remedy: { id: 'plug-in' } });
    expect([...state.said.unknown.keys()]).toEqual([]);
    expect(shown(state)).toContain('You can do this because - Is there a socket? You said yes.');
  });
});

describe('the outcome of a remedy', () => {
  const yes: Entry = { kind: 'answer', symptom: 'socket', answer: true };

  it('skipped is not tried: it is passed over and told to support', () => {
    const state = said(yes, tried('plug-in', 'skipped'));
    expect(state.said.tried).toEqual({});
    expect(state.view).toMatchObject({ kind: 'remedy', remedy: { id: 'turn-on' } });
    const end = said(yes, tried('plug-in', 'skipped'), tried('turn-on', 'no-change'));
    expect(shown(end)).toContain('You did not try - Plug it in');
    expect(handOver(end)).toContain('Suggested but not tried:\n- Plug it in\n');
    expect(handOver(end)).toContain('Tried:\n- Turn it on: nothing changed\n');
    expect(handOver(end)).not.toContain('Not tried yet');
  });

  it('helped ends it, until the problem comes back', () => {
    const helped = said(yes, tried('plug-in', 'helped'));
    expect(helped.view).toEqual({ kind: 'helped', remedy: 'plug-in' });
    expect(handOver(helped)).toContain('Lamp: works again\n');
    expect(handOver(helped)).toContain('Tried:\n- Plug it in: it helped\n');
    const returned = said(yes, tried('plug-in', 'helped'), tried('plug-in', 'helped-then-returned'));
    expect(returned.said.tried).toEqual({ 'plug-in': 'helped-then-returned' });
    expect(returned.view).toMatchObject({ kind: 'remedy', remedy: { id: 'turn-on' } });
    // Told otherwise, as by an option of the command.
    const other = said(yes, tried('plug-in', 'helped'), tried('turn-on', 'worse'));
    expect(other.said.tried).toEqual({ 'plug-in': 'helped-then-returned', 'turn-on': 'worse' });
  });
});

describe('the opening', () => {
  it('offers what leads somewhere, and what it has not heard', () => {
    const { view } = stateOf(ofLamp, startConversation('device'));
    // Warmth is a sign of nothing, and a socket no complaint.
    expect(view).toMatchObject({ kind: 'opening', complaints: [{ symptom: 'dark' }] });
    const more = stateOf(ofLamp, startConversation('device', dark.slice(0, 1)));
    expect(more.view).toEqual({ kind: 'opening', complaints: [] });
  });

  const { view } = stateOf(diagnoser, startConversation('mi-band-4'));
  const complaints: readonly Complaint[] = view.kind === 'opening' ? view.complaints : [];
  const found = (typed: string) => findComplaints(complaints, typed).map(({ symptom }) => symptom);

  it.each([
    ['frozen', 'frozen'],
    ['my band is FROZEN', 'frozen'],
    ['black screen', 'screen-dark'],
    ['restarts', 'keeps-restarting'],
    ['it keeps on rebooting', 'keeps-restarting'],
    ['battery bulging', 'swollen'],
    ['it does not charge', 'takes-charge'],
  ])('finds with “%s” first %s', (typed, symptom) => {
    expect(found(typed)[0]).toBe(symptom);
  });

  it('finds everything with nothing, and nothing with nonsense', () => {
    expect(found('  ')).toHaveLength(complaints.length);
    expect(found('xyzzy')).toEqual([]);
  });
});

describe('a number', () => {
  const battery = {
    id: 'b',
    question: 'How full?',
    kind: 'number',
    unit: '%',
    min: 0,
    max: 100,
    saves: 0,
    pointsTo: [],
    decides: [],
    why: 'It tells.',
  } as const;

  it.each([
    ['8', 8],
    ['8%', 8],
    ['8 %', 8],
    ['7,5', 7.5],
    ['0', 0],
    ['101', undefined],
    ['-1', undefined],
    ['', undefined],
    ['%', undefined],
    ['full', undefined],
  ])('typed as “%s” is read as %s', (typed, value) => {
    expect(numberIn(battery, typed)).toBe(value);
  });
});

describe('a saved conversation', () => {
  const read = (data: unknown) => parseConversation(diagnoser, 'mi-band-4', JSON.stringify(data));
  const whole = startConversation('mi-band-4', [
    { kind: 'described' },
    { kind: 'answer', symptom: 'battery-percent', answer: 8 },
    { kind: 'answer', symptom: 'frozen', answer: null },
    tried('re-pair', 'helped'),
  ]);

  it('is read as it was', () => {
    expect(read(whole)).toEqual({ conversation: whole, issues: [] });
  });

  it.each([
    ['{', 'not-json'],
    ['[]', 'not-a-conversation'],
    ['null', 'not-a-conversation'],
    ['{"name":"some-package"}', 'not-a-conversation'],
  ])('%s is none: %s', (text, expected) => {
    expect(parseConversation(diagnoser, 'mi-band-4', text).issues.map(({ code }) => code)).toEqual([
      expected,
    ]);
  });

  it('is refused with everything that is wrong, where, and the nearest id', () => {
    const { conversation, issues } = read({
      ...whole,
      format: 2,
      device: 'mi-band-2',
      extra: 1,
      entries: [
        { kind: 'answer', symptom: 'frozzen', answer: true },
        { kind: 'answer', symptom: 'battery-percent', answer: 800 },
        { kind: 'answer', symptom: '__proto__', answer: true },
        { kind: 'answer', symptom: 'frozen' },
        { kind: 'remedy', remedy: 're-pare', outcome: 'great', more: 1 },
        { kind: 'say' },
        5,
      ],
    });
    expect(conversation).toBeUndefined();
    expect(issues.map(({ code, path }) => [path.join('.'), code])).toEqual([
      ['extra', 'unknown-field'],
      ['format', 'wrong-format'],
      ['device', 'other-device'],
      ['entries.0', 'unknown-symptom'],
      ['entries.1', 'out-of-range'],
      ['entries.2', 'unknown-symptom'],
      ['entries.3.answer', 'missing-field'],
      ['entries.4.more', 'unknown-field'],
      ['entries.4.outcome', 'unknown-outcome'],
      ['entries.4', 'unknown-remedy'],
      ['entries.5.kind', 'unknown-kind'],
      ['entries.6', 'wrong-type'],
    ]);
    expect(issues.map(({ message }) => message).join()).toMatch(/"frozen".*"re-pair"/);
  });

  it('is read or refused, whatever it holds', () => {
    const parts = fc.oneof(
      fc.constantFrom(
        'answer',
        'remedy',
        'described',
        'frozen',
        're-pair',
        'helped',
        'skipped',
        'mi-band-4',
        1,
      ),
      fc.jsonValue({ maxDepth: 1 }),
    );
    const keys = fc.constantFrom('kind', 'symptom', 'answer', 'remedy', 'outcome', '__proto__', 'x');
    const step = fc.oneof(fc.dictionary(keys, parts), parts);
    const conversation = fc.record({
      format: parts,
      device: parts,
      entries: fc.oneof(fc.array(step), parts),
    });
    fc.assert(
      fc.property(conversation, (data) => {
        const { conversation, issues } = read(data);
        expect(conversation === undefined).toBe(issues.length > 0);
        if (conversation) stateOf(diagnoser, conversation);
      }),
      { numRuns: 300 },
    );
  });
});
