import { describe, expect, it } from 'vitest';
import { type Conversation, createConversations, loadConversation, type View } from '../../src/conversation';
import { isRemedyRulesError } from '../../src/errors';
import { packs } from '../../src/index';

const talk = createConversations(packs);
const { start, view, tick, doNotKnow, tried, answer, observe, back } = talk;

/** A view that must be of one kind. */
function shown<Kind extends View['kind']>(
  conversation: Conversation,
  kind: Kind,
): Extract<View, { kind: Kind }> {
  const seen = view(conversation);
  expect(seen.kind).toBe(kind);
  return seen as Extract<View, { kind: Kind }>;
}

const idsOf = (lines: readonly { readonly symptom: string }[]) => lines.map(({ symptom }) => symptom);

/** Whatever is asked is answered with no, or not known, until a remedy is shown. */
function toRemedy(conversation: Conversation): Conversation {
  let now = conversation;
  for (let { kind } = view(now); kind !== 'remedy'; { kind } = view(now)) {
    now = kind === 'question' ? doNotKnow(now) : tick(now, []);
  }
  return now;
}

function codesOf(call: () => unknown): string[] {
  try {
    call();
  } catch (error) {
    if (isRemedyRulesError(error)) return error.issues.map(({ code }) => code);
  }
  throw new Error('nothing was thrown on purpose');
}

describe('the opening', () => {
  it('shows ten complaints, the common ones first; all other yes/no symptoms can be searched', () => {
    const { complaints, others } = shown(start('mi-band-4'), 'opening');
    expect(complaints).toHaveLength(10);
    expect(idsOf(complaints)).toContain('keeps-disconnecting');
    for (const id of ['swollen', 'fell', 'ran-flat', 'accessory-wanted']) {
      expect(idsOf(complaints)).not.toContain(id);
      expect(idsOf(others)).toContain(id);
    }
  });

  it('knows which answer is the trouble', () => {
    const { complaints, others } = shown(start('mi-band-4'), 'opening');
    const line = [...complaints, ...others].find(({ symptom }) => symptom === 'takes-charge');
    expect(line?.answer).toBe(false);
    expect(talk.handOver(tick(start('mi-band-4'), ['takes-charge'])).observed).toEqual([
      {
        symptom: 'takes-charge',
        question: 'Does it show that it is charging when it is on its charger?',
        answer: false,
        text: 'no',
      },
    ]);
  });

  it('is left out if the app knows a complaint, and stays if it only knows circumstances', () => {
    expect(view(start('mi-band-4', ['keeps-disconnecting'])).kind).not.toBe('opening');
    expect(view(start('mi-band-4', { 'battery-percent': 80, 'bought-recently': true })).kind).toBe('opening');
  });

  it('asks about nothing again that was in the list where nothing fits, and ends after a few screens', () => {
    const asked = new Set(idsOf(shown(start('mi-band-4'), 'opening').complaints));
    let now = doNotKnow(start('mi-band-4'));
    let screens = 0;
    for (let seen = view(now); seen.kind !== 'service'; seen = view(now)) {
      const lines =
        seen.kind === 'signs' ? idsOf(seen.signs) : seen.kind === 'question' ? [seen.question.id] : [];
      expect(lines.length).toBeGreaterThan(0);
      for (const id of lines) {
        expect(asked).not.toContain(id);
        asked.add(id);
      }
      now = doNotKnow(now);
      screens++;
    }
    expect(screens).toBeLessThanOrEqual(5);
    expect(shown(now, 'service').reason).toBe('unknown-fault');
  });

  it('stops at a red flag, also one that is added later', () => {
    expect(shown(tick(start('mi-band-4'), ['swollen']), 'stop').alerts).not.toEqual([]);
    const { alerts } = shown(observe(toRemedy(start('mi-band-4', ['frozen'])), ['smells']), 'stop');
    expect(alerts.map(({ id }) => id)).toContain('battery-damage');
  });
});

describe('nothing ticked', () => {
  it('means on the first screen that nothing there fits', () => {
    expect(tick(start('mi-band-4'), [])).toEqual(doNotKnow(start('mi-band-4')));
  });
});

describe('the red flags', () => {
  it('are in the order of the harm that they warn of, and states of the device come last', () => {
    const ids = idsOf(shown(start('mi-band-4', ['screen-dark']), 'red-flags').redFlags);
    for (const worse of ['smoke-or-fire', 'swollen', 'leaks'])
      expect(ids.indexOf(worse)).toBeLessThan(ids.indexOf('got-wet'));
    expect(ids.slice(-3).sort()).toEqual(['cracked', 'fell', 'water-history']);
  });
});

describe('the signs', () => {
  const dark = tick(tick(start('mi-band-4'), ['screen-dark']), []);

  it('are asked once on one screen, instead of question by question', () => {
    const { signs } = shown(dark, 'signs');
    expect(signs.length).toBeGreaterThanOrEqual(3);
    expect(signs.length).toBeLessThanOrEqual(8);
    const ticked = tick(dark, ['lay-empty']);
    expect(ticked.entries.at(-1)).toMatchObject({
      kind: 'signs',
      answers: { 'lay-empty': true, 'screen-faint': false },
    });
    expect(view(ticked).kind).not.toBe('signs');
  });

  it('may be skipped, and are then asked one by one', () => {
    const { question } = shown(doNotKnow(dark), 'question');
    expect(idsOf(shown(dark, 'signs').signs)).toContain(question.id);
  });
});

describe('a remedy', () => {
  it('is not suggested again after it was skipped or failed', () => {
    const first = toRemedy(start('mi-band-4', ['keeps-disconnecting', 'phone-available']));
    const { remedy } = shown(first, 'remedy');
    for (const outcome of ['skipped', 'no-change'] as const) {
      const next = toRemedy(tried(first, remedy.id, outcome));
      expect(shown(next, 'remedy').remedy.id).not.toBe(remedy.id);
    }
  });

  it('that made it worse is told of once', () => {
    const first = toRemedy(start('mi-band-4', ['keeps-disconnecting']));
    const { remedy } = shown(first, 'remedy');
    const worse = tried(first, remedy.id, 'worse');
    expect(view(worse).notices.map(({ kind }) => kind)).toEqual(['worse']);
    expect(view(worse).kind).toBe('red-flags');
    expect(view(tick(worse, [])).notices).toEqual([]);
  });

  it('that helped ends the conversation, until the problem returns', () => {
    const first = toRemedy(start('mi-band-4', ['keeps-disconnecting']));
    const { remedy } = shown(first, 'remedy');
    const solved = tried(first, remedy.id, 'helped');
    expect(shown(solved, 'solved')).toMatchObject({ remedy: remedy.id, title: remedy.title });
    expect(talk.handOver(solved).standing).toBe('solved');
    const returned = tried(solved, remedy.id, 'helped-then-returned');
    expect(view(returned).kind).not.toBe('solved');
    expect(talk.diagnosis(returned).tried).toEqual({ [remedy.id]: 'helped-then-returned' });
  });
});

describe('a second complaint', () => {
  const both = toRemedy(start('mi-smart-speaker', ['offline-in-app', 'answers-wrong']));
  const { remedy } = shown(both, 'remedy');
  const helped = tried(both, remedy.id, 'helped');

  it('is asked about after a remedy helped', () => {
    expect(idsOf(shown(helped, 'remains').complaints).sort()).toEqual(['answers-wrong', 'offline-in-app']);
  });

  it('ends the conversation if it is gone too', () => {
    shown(tick(helped, []), 'solved');
  });

  it('goes on if it remains, without the complaint that is gone and the remedy that was done', () => {
    const rest = tick(helped, ['answers-wrong']);
    expect(view(rest).kind).not.toBe('solved');
    expect(talk.handOver(rest).observed).toContainEqual(
      expect.objectContaining({ symptom: 'offline-in-app', answer: false }),
    );
    expect(talk.diagnosis(rest).remedies.map(({ id }) => id)).not.toContain(remedy.id);
  });

  it('is heard of after the end, also where the first trouble was no complaint', () => {
    const first = toRemedy(start('mi-band-4', { 'ran-flat': true, 'phone-available': true }));
    const solved = tried(first, shown(first, 'remedy').remedy.id, 'helped');
    shown(solved, 'solved');
    expect(idsOf(shown(observe(solved, ['keeps-disconnecting']), 'remains').complaints)).toEqual([
      'keeps-disconnecting',
    ]);
  });

  it('is heard of after the end', () => {
    const more = observe(tick(helped, []), ['keeps-restarting']);
    expect(view(more).kind).not.toBe('solved');
  });
});

describe('going back', () => {
  it('takes one reply back, but not what the app knew', () => {
    const known = start('mi-band-4', { 'battery-percent': 80 });
    const described = tick(known, ['keeps-restarting']);
    expect(back(described)).toEqual(known);
    expect(back(known)).toEqual(known);
    expect(view(known).canGoBack).toBe(false);
    expect(view(described).canGoBack).toBe(true);
  });
});

describe('a wrong reply', () => {
  const opened = start('mi-band-4');

  it.each([
    ['an unknown device', () => start('mi-band-9' as never), ['unknown-device']],
    ['a misspelt symptom', () => answer(opened, 'frozzen', true), ['unknown-symptom']],
    ['an answer of another kind', () => answer(opened, 'battery-percent', true), ['wrong-kind']],
    [
      'everything at once',
      () => observe(opened, { frozzen: true, 'battery-percent': 101 }),
      ['unknown-symptom', 'out-of-range'],
    ],
    [
      'an unknown remedy and outcome',
      () => tried(opened, 'freezing', 'fine' as never),
      ['unknown-remedy', 'unknown-outcome'],
    ],
    ['a line that is not shown', () => tick(opened, ['battery-percent']), ['unknown-symptom']],
    ['ticks where nothing is listed', () => tick(tick(opened, ['swollen']), []), ['nothing-to-tick']],
    ['not knowing where nothing is asked', () => doNotKnow(tick(opened, ['swollen'])), ['nothing-asked']],
  ])('of %s is refused', (_, call, codes) => {
    expect(codesOf(call)).toEqual(codes);
  });
});

describe('a saved conversation', () => {
  const saved: Conversation = tried(toRemedy(start('mi-band-4', ['frozen'])), 'charge-fully', 'no-change');

  it('is the same after JSON', () => {
    expect(loadConversation(packs, JSON.parse(JSON.stringify(saved)))).toEqual({
      conversation: saved,
      issues: [],
    });
  });

  it('survives a pack without some of its ids: they are reported, kept and without effect', () => {
    const old = {
      ...saved,
      known: { ...saved.known, glows: true },
      entries: [
        ...saved.entries,
        { kind: 'observed', answers: { 'battery-percent': 'half', blinks: true } },
        { kind: 'tried', remedy: 'shake-it', outcome: 'no-change' },
      ],
    };
    const { conversation, issues } = loadConversation(packs, old);
    expect(conversation).toEqual(old);
    expect(issues.map(({ code, path }) => [code, path.join('.')])).toEqual([
      ['unknown-symptom', 'known.glows'],
      ['wrong-kind', `entries.${saved.entries.length}.answers.battery-percent`],
      ['unknown-symptom', `entries.${saved.entries.length}.answers.blinks`],
      ['unknown-remedy', `entries.${saved.entries.length + 1}.remedy`],
    ]);
    expect(view(conversation)).toEqual(view(saved));
  });

  it.each<[string, unknown, string[]]>([
    ['nothing', null, ['wrong-type']],
    ['another format', { ...saved, format: 2 }, ['invalid-value']],
    ['no entries', { format: 1, device: 'mi-band-4', known: {} }, ['missing-field']],
    ['an entry of another kind', { ...saved, entries: [{ kind: 'sung' }] }, ['invalid-value']],
    ['a field too many', { ...saved, note: 'hello' }, ['unknown-field']],
    ['an answer that is a list', { ...saved, known: { frozen: [] } }, ['wrong-type']],
    ['a function', { ...saved, known: { frozen: () => true } }, ['not-json']],
    [
      'a prototype',
      JSON.parse('{"format":1,"device":"mi-band-4","known":{"__proto__":true},"entries":[]}'),
      ['invalid-id'],
    ],
    ['another device', { ...saved, device: 'kettle' }, ['unknown-device']],
  ])('with %s is refused', (_, data, codes) => {
    expect(codesOf(() => loadConversation(packs, data))).toEqual(codes);
  });
});

describe('the hand-over', () => {
  it('says what was observed, tried and left', () => {
    const first = toRemedy(start('mi-band-4', { frozen: true, 'battery-percent': 8 }));
    const { remedy } = shown(first, 'remedy');
    const handOver = talk.handOver(tried(first, remedy.id, 'no-change'));
    expect(JSON.parse(JSON.stringify(handOver))).toEqual(handOver);
    expect(handOver).toMatchObject({ device: 'mi-band-4', name: 'Mi Band 4', standing: 'not-finished' });
    expect(handOver.observed).toContainEqual({
      symptom: 'battery-percent',
      question: 'How full is the battery?',
      answer: 8,
      text: '8 %',
    });
    expect(handOver.tried).toEqual([{ remedy: remedy.id, title: remedy.title, outcome: 'no-change' }]);
    expect(handOver.open.map((one) => one.remedy)).not.toContain(remedy.id);
    expect(handOver.open.length).toBeGreaterThan(0);
  });
});
