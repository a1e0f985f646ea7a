import { describe, expect, it } from 'vitest';
import {
  type Conversation,
  createConversations,
  loadConversation,
  type SpokenConversations,
  type View,
  type ViewOf,
} from '../../src/conversation';
import { isRemedyRulesError } from '../../src/errors';
import type { Packs } from '../../src/format/pack';
import { packs } from '../../src/index';
import { type Fake, fakeReader, readAs, readingOf } from '../support/fake-reader';

/** Conversations whose reader makes this of the texts. */
function talkOf(texts: Readonly<Record<string, Fake>>): SpokenConversations<Packs> {
  return createConversations<Packs>(packs, { reader: fakeReader(texts) });
}

const plain = createConversations(packs);
const { start, view, tick, doNotKnow, tried, answer, observe, back, handOver } = plain;

function shown<Kind extends View['kind']>(conversation: Conversation, kind: Kind): ViewOf<Kind> {
  const seen = view(conversation);
  expect(seen.kind).toBe(kind);
  return seen as ViewOf<Kind>;
}

const idsOf = (lines: readonly { readonly symptom: string }[]) => lines.map(({ symptom }) => symptom);
const answersIn = (conversation: Conversation) =>
  Object.fromEntries(handOver(conversation).observed.map(({ symptom, answer }) => [symptom, answer]));

/** Whatever is asked is answered with no, or not known, until something else is shown. */
function on(conversation: Conversation): Conversation {
  let now = conversation;
  for (let { kind } = view(now); ['question', 'red-flags', 'signs'].includes(kind); { kind } = view(now)) {
    now = kind === 'question' ? doNotKnow(now) : tick(now, []);
  }
  return now;
}

const opened = start('mi-band-4');
const asked = tick(opened, ['keeps-disconnecting']);
const toFlags = tick(opened, ['screen-dark']);
const remedied = on(start('mi-band-4', ['keeps-disconnecting']));
const { remedy } = shown(remedied, 'remedy');

describe('words on the first screen', () => {
  const { tell } = talkOf({
    'it is black': { reading: readingOf([readAs('screen-dark', true)]) },
    'it is odd': {
      reading: readingOf([readAs('frozen', true, 'suggested'), readAs('fell', true, 'suggested')]),
    },
  });

  it('are a complaint', () => {
    const told = tell(opened, 'it is black');
    expect(answersIn(told)).toEqual({ 'screen-dark': true });
    expect(view(told).kind).not.toBe('opening');
    expect(view(told).heard).toEqual({
      text: 'it is black',
      isUnderstood: true,
      wantsHelp: false,
      answers: [
        {
          symptom: 'screen-dark',
          question: packs['mi-band-4'].symptoms['screen-dark'].question,
          answer: true,
          text: 'yes',
        },
      ],
      tried: [],
      ask: [],
      suggested: [],
    });
  });

  it('that are not understood change nothing, and what they may mean is only offered', () => {
    const told = tell(opened, 'it is odd');
    const { heard, ...same } = view(told);
    expect(same).toEqual({ ...view(opened), canGoBack: true });
    expect(heard).toMatchObject({ isUnderstood: false, answers: [] });
    expect(idsOf(heard!.suggested)).toEqual(['frozen', 'fell']);
    expect(answersIn(told)).toEqual({});
    expect(view(back(told))).toEqual(view(opened));
  });

  it('are heard only until something else is said', () => {
    expect(view(observe(tell(opened, 'it is black'), ['fell']))).not.toHaveProperty('heard');
  });
});

describe('words to a question', () => {
  const { question } = shown(toQuestion(asked), 'question');
  const here = toQuestion(asked);
  const { tell } = talkOf({
    'sure, and it froze': { replies: { [question.id]: 8 }, reading: readingOf([readAs('frozen', true)]) },
    'no idea': { replies: { [question.id]: 'unknown' } },
    'how do I see that': { replies: { [question.id]: 'how' } },
    'it also froze': { reading: readingOf([readAs('frozen', true)]) },
  });

  it('are its answer, and what else they say comes along', () => {
    expect(answersIn(tell(here, 'sure, and it froze'))).toMatchObject({ [question.id]: 8, frozen: true });
  });

  it('may say that the owner does not know', () => {
    expect(answersIn(tell(here, 'no idea'))).toMatchObject({ [question.id]: null });
    expect(view(tell(here, 'no idea')).heard?.answers[0]?.text).toBe('not known');
  });

  it('may ask how to find out: the question is shown again, with help', () => {
    const told = tell(here, 'how do I see that');
    expect(shown(told, 'question').question).toEqual(question);
    expect(view(told).heard).toMatchObject({ isUnderstood: true, wantsHelp: true });
  });

  it('may be no answer, but another complaint', () => {
    const told = tell(here, 'it also froze');
    expect(answersIn(told)).toMatchObject({ frozen: true });
    expect(answersIn(told)).not.toHaveProperty(question.id);
  });

  it('may mean nothing: it is asked again', () => {
    const told = tell(here, 'hm');
    expect(shown(told, 'question').question).toEqual(question);
    expect(view(told).heard?.isUnderstood).toBe(false);
  });
});

describe('words to a screen of signs', () => {
  const { signs } = shown(tick(toFlags, []), 'signs');
  const here = tick(toFlags, []);
  const [sign] = signs;
  const { tell } = talkOf({ one: { reading: readingOf([readAs(sign!.symptom, sign!.answer)]) } });

  it('take what is mentioned, and leave the others open', () => {
    const told = tell(here, 'one');
    expect(answersIn(told)).toMatchObject({ [sign!.symptom]: sign!.answer });
    expect(answersIn(told)).not.toHaveProperty(signs[1]!.symptom);
    expect(view(told).kind).not.toBe('signs');
  });

  it('change nothing with a plain no', () => {
    expect(idsOf(shown(tell(here, 'no'), 'signs').signs)).toEqual(idsOf(signs));
  });
});

describe('words to several red flags', () => {
  const flags = idsOf(shown(toFlags, 'red-flags').redFlags);
  const { tell } = talkOf({
    'nothing of it': { replies: { all: false } },
    'no, but it smells': { replies: { all: false, smells: true } },
    'no smoke': { replies: { all: false, [flags[1]!]: undefined } },
    'nothing, but it is swollen': { replies: { all: false }, reading: readingOf([readAs('swollen', true)]) },
    'nothing, perhaps a smell': {
      replies: { all: false },
      reading: readingOf([readAs('smells', true, 'ask')]),
    },
    yes: { replies: { all: true } },
    'what do you mean': { replies: { all: 'how' } },
  });
  const isAskedAgain = (told: Conversation) => {
    expect(idsOf(shown(told, 'red-flags').redFlags)).toEqual(flags);
    expect(answersIn(told)).toEqual({ 'screen-dark': true });
  };

  it('are none of them only if they are a no to each', () => {
    const told = tell(toFlags, 'nothing of it');
    expect(view(told).kind).toBe('signs');
    for (const id of flags) expect(answersIn(told)).toMatchObject({ [id]: false });
  });

  it('are one of them with a yes to it', () => {
    const told = tell(toFlags, 'no, but it smells');
    shown(told, 'stop');
    expect(answersIn(told)).toEqual({ 'screen-dark': true, smells: true });
  });

  it('are one of them where a complaint says so, whatever the reply', () => {
    shown(tell(toFlags, 'nothing, but it is swollen'), 'stop');
  });

  it('are not none of them while one of them may be meant', () => {
    expect(idsOf(shown(tell(toFlags, 'nothing, perhaps a smell'), 'red-flags').redFlags)).toEqual(['smells']);
  });

  it.each(['no smoke', 'yes', 'hm', ''])('are asked again after “%s”', (text) => {
    isAskedAgain(tell(toFlags, text));
    expect(view(tell(toFlags, text)).heard?.isUnderstood).toBe(false);
  });

  it('are asked again with help', () => {
    isAskedAgain(tell(toFlags, 'what do you mean'));
    expect(view(tell(toFlags, 'what do you mean')).heard?.wantsHelp).toBe(true);
  });
});

describe('a red flag that may be meant', () => {
  const { tell } = talkOf({
    'black, smells funny': {
      reading: readingOf([
        readAs('screen-dark', true),
        readAs('smells', true, 'ask'),
        readAs('leaks', true, 'ask'),
      ]),
    },
    'it smells': { reading: readingOf([readAs('smells', true, 'ask')]) },
    'no smell': { replies: { smells: false } },
    'no idea': { replies: { smells: 'unknown' } },
    'it works': { outcome: 'helped', reading: readingOf([readAs('smells', true, 'ask')]) },
    'swollen and smells': {
      reading: readingOf([readAs('swollen', true), readAs('smells', true, 'ask')]),
    },
  });
  const told = tell(opened, 'black, smells funny');

  it('is no answer, but is asked before anything else, the worst first', () => {
    expect(answersIn(told)).toEqual({ 'screen-dark': true });
    expect(idsOf(shown(told, 'red-flags').redFlags)).toEqual(['leaks', 'smells']);
  });

  it('is asked before the first complaint, and at the end', () => {
    expect(idsOf(shown(tell(opened, 'it smells'), 'red-flags').redFlags)).toEqual(['smells']);
    expect(idsOf(shown(tell(remedied, 'it works'), 'red-flags').redFlags)).toEqual(['smells']);
    shown(tick(tell(remedied, 'it works'), []), 'solved');
  });

  it('stays until it is answered: yes, no or not known', () => {
    shown(tick(told, ['smells']), 'stop');
    expect(answersIn(tick(told, []))).toEqual({ 'screen-dark': true, smells: false, leaks: false });
    expect(idsOf(shown(tell(told, 'hm'), 'red-flags').redFlags)).toEqual(['leaks', 'smells']);
    expect(idsOf(shown(answer(told, 'leaks', false), 'red-flags').redFlags)).toEqual(['smells']);
    const one = answer(told, 'leaks', false);
    expect(answersIn(tell(one, 'no smell'))).toMatchObject({ smells: false });
    expect(answersIn(tell(one, 'no idea'))).toMatchObject({ smells: null });
    expect(view(tell(one, 'no idea')).kind).not.toBe('red-flags');
    // Not known, so nothing that charges is suggested.
    expect(view(on(doNotKnow(told))).kind).not.toBe('red-flags');
    expect(plain.diagnosis(doNotKnow(told)).unanswerable).toEqual(
      expect.arrayContaining(['leaks', 'smells']),
    );
  });

  it('is asked again although it was ruled out before', () => {
    expect(idsOf(shown(tell(tick(toFlags, []), 'it smells'), 'red-flags').redFlags)).toEqual(['smells']);
  });

  it('comes after a real stop', () => {
    const stopped = tell(opened, 'swollen and smells');
    shown(stopped, 'stop');
    expect(idsOf(shown(answer(stopped, 'swollen', false), 'red-flags').redFlags)).toEqual(['smells']);
  });
});

describe('a stop', () => {
  const { tell } = talkOf({
    'it is not swollen': { reading: readingOf([readAs('swollen', false), readAs('frozen', true)]) },
    'it smells too': { reading: readingOf([readAs('smells', true)]) },
  });
  const stopped = tick(opened, ['swollen']);

  it('is never lifted by words, which may add complaints', () => {
    const told = tell(stopped, 'it is not swollen');
    shown(told, 'stop');
    expect(answersIn(told)).toEqual({ swollen: true, frozen: true });
    expect(view(told).heard?.answers.map(({ symptom }) => symptom)).toEqual(['frozen']);
    expect(answersIn(tell(stopped, 'it smells too'))).toEqual({ swollen: true, smells: true });
  });

  it('is lifted by an answer and by going back', () => {
    expect(view(answer(tell(stopped, 'it is not swollen'), 'swollen', false)).kind).not.toBe('stop');
    expect(view(back(tell(stopped, 'it is not swollen'))).kind).toBe('stop');
    expect(view(back(stopped)).kind).toBe('opening');
  });
});

describe('words about a remedy', () => {
  const { tell } = talkOf({
    'works now': { outcome: 'helped' },
    'no change': { outcome: 'no-change' },
    'got worse': { outcome: 'worse' },
    'did not do it': { outcome: 'skipped' },
    'came back': { outcome: 'helped-then-returned' },
    'worked, but froze': { outcome: 'helped', reading: readingOf([readAs('frozen', true)]) },
    'no change, and it is swollen': { outcome: 'no-change', reading: readingOf([readAs('swollen', true)]) },
    'it froze': { reading: readingOf([readAs('frozen', true)]) },
  });

  it.each([
    ['works now', 'helped'],
    ['no change', 'no-change'],
    ['got worse', 'worse'],
    ['did not do it', 'skipped'],
    ['came back', 'helped-then-returned'],
  ] as const)('“%s” is the outcome %s', (text, outcome) => {
    const told = tell(remedied, text);
    const { heard, ...seen } = view(told);
    expect(seen).toEqual(view(tried(remedied, remedy.id, outcome)));
    expect(heard).toMatchObject({
      isUnderstood: true,
      tried: [{ remedy: remedy.id, title: remedy.title, outcome }],
    });
  });

  it('that helped, with another complaint, ask what remains', () => {
    expect(idsOf(shown(tell(remedied, 'worked, but froze'), 'remains').complaints).sort()).toEqual([
      'frozen',
      'keeps-disconnecting',
    ]);
  });

  it('do not hide a red flag', () => {
    shown(tell(remedied, 'no change, and it is swollen'), 'stop');
  });

  it('may be a complaint, or nothing', () => {
    expect(answersIn(tell(remedied, 'it froze'))).toMatchObject({ frozen: true });
    expect(shown(tell(remedied, 'hm'), 'remedy').remedy).toEqual(remedy);
  });

  it('after it helped may say that the problem is back', () => {
    const solved = tried(remedied, remedy.id, 'helped');
    expect(view(tell(solved, 'came back')).kind).not.toBe('solved');
    shown(tell(solved, 'hm'), 'solved');
  });
});

describe('a remedy that was tried before', () => {
  const { tell } = talkOf({
    'charging helped, still black': {
      reading: readingOf([readAs('screen-dark', true)], { 'charge-fully': 'helped' }),
    },
    'charging helped': { reading: readingOf([], { 'charge-fully': 'helped' }) },
    'charged it, re-paired it': {
      reading: readingOf([], { 'charge-fully': 'no-change', 're-pair': 'worse' }),
    },
  });

  it('has its outcome', () => {
    const told = tell(asked, 'charged it, re-paired it');
    expect(plain.diagnosis(told).tried).toEqual({ 'charge-fully': 'no-change', 're-pair': 'worse' });
    expect(view(told).notices.map(({ kind }) => kind)).toEqual(['worse']);
    expect(view(told).heard).toMatchObject({
      isUnderstood: true,
      tried: [{ remedy: 'charge-fully' }, { remedy: 're-pair' }],
    });
  });

  it('helped for a while if there is a complaint with it', () => {
    const told = tell(opened, 'charging helped, still black');
    expect(view(told).kind).not.toBe('solved');
    expect(plain.diagnosis(told).tried).toEqual({ 'charge-fully': 'helped-then-returned' });
  });

  it('ends the conversation if it helped and nothing is wrong', () => {
    shown(tell(opened, 'charging helped'), 'solved');
  });
});

describe('words about what remains', () => {
  const both = on(start('mi-smart-speaker', ['offline-in-app', 'answers-wrong']));
  const first = shown(both, 'remedy').remedy.id;
  const helped = tried(both, first, 'helped');
  const { tell } = talkOf({
    'still wrong answers': { reading: readingOf([readAs('answers-wrong', true)]) },
    'it answers right': { reading: readingOf([readAs('answers-wrong', false)]) },
    'all is well': { reading: readingOf([readAs('answers-wrong', false), readAs('offline-in-app', false)]) },
  });

  it('go on with a complaint', () => {
    const told = tell(helped, 'still wrong answers');
    expect(['remains', 'solved']).not.toContain(view(told).kind);
    expect(plain.diagnosis(told).tried).toEqual({ [first]: 'no-change' });
  });

  it('ask on about the others if one is gone, and end if none is left', () => {
    expect(idsOf(shown(tell(helped, 'it answers right'), 'remains').complaints)).toEqual(['offline-in-app']);
    shown(tell(helped, 'all is well'), 'solved');
  });

  it('change nothing if they are not understood', () => {
    expect(shown(tell(helped, 'hm'), 'remains').complaints).toEqual(shown(helped, 'remains').complaints);
  });
});

describe('what a reader makes up', () => {
  const { tell } = talkOf({
    x: {
      reading: readingOf(
        [
          readAs('glows', true),
          readAs('battery-percent', 'half'),
          readAs('battery-percent', 8, 'ask'),
          readAs('blinks', true, 'ask'),
          readAs('toString', true),
        ],
        { 'shake-it': 'helped' },
      ),
    },
  });

  it('has no effect if the pack does not know it', () => {
    expect(tell(opened, 'x').entries.at(-1)).toEqual({
      kind: 'told',
      text: 'x',
      view: 'opening',
      isUnderstood: false,
      wantsHelp: false,
      answers: {},
      tried: {},
      ask: [],
      suggested: {},
    });
  });
});

describe('the owner’s words', () => {
  const { tell } = talkOf({});

  it('are kept on one line, to a limit', () => {
    const text = (words: string) => (tell(opened, words).entries.at(-1) as { readonly text: string }).text;
    expect(text(' it\nis\u202e black\ud800 ')).toBe('it is black');
    expect(text('a'.repeat(5000))).toHaveLength(2000);
  });

  it.each([
    ['controls', '\u0000\u001b[2J\u2028'],
    ['a long text', 'a'.repeat(5000)],
    ['a text that is longer in normal form', '\ufdfa'.repeat(2000)],
    ['half of a character at the limit', `${'a'.repeat(1999)}😀`],
    ['nothing', ''],
  ])('can be saved and loaded: %s', (_, words) => {
    const conversation = tell(opened, words);
    expect(loadConversation(packs, JSON.parse(JSON.stringify(conversation)))).toEqual({
      conversation,
      issues: [],
    });
  });

  it('are in the hand-over until they are taken back', () => {
    const told = tell(tell(opened, 'it is odd'), 'very odd');
    expect(handOver(told).words).toEqual(['it is odd', 'very odd']);
    expect(handOver(back(told)).words).toEqual(['it is odd']);
  });

  it('must be a string', () => {
    try {
      tell(opened, null as never);
      expect.unreachable();
    } catch (error) {
      if (!isRemedyRulesError(error)) throw error;
      expect(error.issues.map(({ code }) => code)).toEqual(['wrong-kind']);
    }
  });
});

describe('saved words', () => {
  const entry = {
    kind: 'told',
    text: 'it is black',
    view: 'opening',
    isUnderstood: true,
    wantsHelp: false,
    answers: { 'screen-dark': true },
    tried: {},
    ask: ['smells'],
    suggested: {},
  };
  const saved = (changes: object) => ({ ...opened, entries: [{ ...entry, ...changes }] });

  it('need no reader to be shown', () => {
    const { tell } = talkOf({
      x: { reading: readingOf([readAs('screen-dark', true), readAs('smells', true, 'ask')]) },
    });
    const conversation = tell(opened, 'x');
    const loaded = loadConversation(packs, JSON.parse(JSON.stringify(conversation)));
    expect(view(loaded.conversation)).toEqual(view(conversation));
  });

  it('survive a pack without some of their ids: they are reported, kept and without effect', () => {
    const old = saved({
      answers: { 'screen-dark': true, glows: true, 'battery-percent': 'half' },
      tried: { 'shake-it': 'helped' },
      ask: ['smells', 'blinks', 'battery-percent'],
      suggested: { hums: true, frozen: 3 },
    });
    const { conversation, issues } = loadConversation(packs, old);
    expect(conversation).toEqual(old);
    expect(issues.map(({ code, path }) => [code, path.join('.')])).toEqual([
      ['unknown-remedy', 'entries.0.tried.shake-it'],
      ['unknown-symptom', 'entries.0.answers.glows'],
      ['wrong-kind', 'entries.0.answers.battery-percent'],
      ['unknown-symptom', 'entries.0.ask.1.blinks'],
      ['wrong-kind', 'entries.0.ask.2.battery-percent'],
      ['unknown-symptom', 'entries.0.suggested.hums'],
      ['wrong-kind', 'entries.0.suggested.frozen'],
    ]);
    expect(view(conversation)).toEqual(view(saved({}) as Conversation));
  });

  it.each<[string, object, string[]]>([
    ['text that is too long', { text: 'a'.repeat(2001) }, ['wrong-size']],
    ['a line break', { text: 'a\nb' }, ['control-character']],
    ['another view', { view: 'sung' }, ['invalid-value']],
    ['an outcome that does not exist', { tried: { 're-pair': 'fine' } }, ['invalid-value']],
    ['a red flag that is no text', { ask: [1] }, ['wrong-type']],
    ['nothing of what was understood', { answers: undefined }, ['missing-field']],
    ['a field too many', { note: 'hello' }, ['unknown-field']],
  ])('with %s are refused', (_, changes, codes) => {
    try {
      loadConversation(packs, saved(changes));
      expect.unreachable();
    } catch (error) {
      if (!isRemedyRulesError(error)) throw error;
      expect(error.issues.map(({ code }) => code)).toEqual(codes);
    }
  });
});

/** The first question after red flags and signs. */
function toQuestion(conversation: Conversation): Conversation {
  let now = conversation;
  for (let { kind } = view(now); kind === 'red-flags' || kind === 'signs'; { kind } = view(now))
    now = tick(now, []);
  return now;
}
