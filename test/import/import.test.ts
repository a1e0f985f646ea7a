import { describe, expect, it } from 'vitest';
import { type Draft, InvalidTreeError, importFlowchart, importTable } from '../../src/import/index';
import { checkPack } from '../../src/pack/index';

const draft = (statements: string, settings = {}): Draft =>
  importFlowchart(`flowchart TD\n${statements}`, { name: 'Lamp', ...settings });

function issuesOf(statements: string): string[] {
  try {
    draft(statements);
  } catch (error) {
    if (!(error instanceof InvalidTreeError)) throw error;
    expect(error.code).toBe('invalid-tree');
    return error.issues.map(({ line, code }) => `${line} ${code}`);
  }
  return [];
}

const lamp = `A{Is it on?} -->|yes| B[Restart it]
A -->|no| C{Is it plugged in?}
C -->|yes| D[Contact support]
C -->|no| E[Plug it in]`;

describe('a draft', () => {
  it('has a symptom for each decision, a fault for each way, and a remedy for each end', () => {
    const { pack, cases, notes } = draft(lamp);
    expect(checkPack(pack)).toEqual([]);
    expect(notes).toEqual([]);
    expect(pack.symptoms).toEqual({
      'is-it-on': { question: 'Is it on?' },
      'is-it-plugged-in': { question: 'Is it plugged in?', role: 'detail' },
    });
    expect(
      Object.entries(pack.faults).map(([id, { signs, remedies, service }]) => [
        id,
        signs,
        remedies ?? service,
      ]),
    ).toEqual([
      ['restart-it', { 'is-it-on': 'always' }, { 'restart-it': 'usually' }],
      ['is-it-plugged-in-yes', { 'no-is-it-on': 'always', 'is-it-plugged-in': 'always' }, 'Contact support.'],
      [
        'plug-it-in',
        { 'no-is-it-on': 'always', 'no-is-it-plugged-in': 'always' },
        { 'plug-it-in': 'usually' },
      ],
    ]);
    expect(cases['plug-it-in']).toEqual({
      given: { 'is-it-on': false, 'is-it-plugged-in': false },
      must: { first: ['plug-it-in'] },
    });
    expect(pack.service.title).toBe('Contact support');
  });

  it('asks the last answer before a remedy, or one of them where several ways lead to it', () => {
    const { pack } = draft('A{A?} -->|yes| B{B?}\nA -->|no| R[Restart it]\nB -->|yes| R\nB -->|no| S[Wait]');
    const [need] = Object.keys(pack.remedies['restart-it']?.needs ?? {});
    expect(pack.rules?.[need as string]?.conditions).toEqual({
      any: [
        { fact: 'b', operator: 'equal', value: true },
        { fact: 'a', operator: 'equal', value: false },
      ],
    });
    expect(Object.values(pack.faults).filter(({ remedies }) => remedies?.['restart-it'])).toHaveLength(2);
    expect(Object.keys(pack.remedies['wait']?.needs ?? {})).toEqual(['no-b']);
  });

  it('needs no answer for a remedy that follows from all of them', () => {
    const { pack } = draft('A{A?} -->|yes| B{B?}\nA -->|no| S[Wait]\nB -->|yes| R[Restart it]\nB -->|no| R');
    expect(pack.remedies['restart-it']?.needs).toBeUndefined();
  });

  it('has a choice for more than two answers', () => {
    const { pack, cases } = draft(
      'A{What does it do?} -->|It blinks| B[Wait]\nA -->|Nothing| C[Plug it in]\nA -->|It smokes| D[Stay]',
    );
    expect(pack.symptoms['what-does-it-do']?.options).toEqual({
      'it-blinks': 'It blinks',
      nothing: 'Nothing',
      'it-smokes': 'It smokes',
    });
    expect(cases['wait']?.given).toEqual({ 'what-does-it-do': 'it-blinks' });
  });

  it.each([
    ['Yes', 'No'],
    ['y', 'n'],
    ['yes, it is', 'no: off'],
    ['Да', 'Нет'],
    ['✓', '✗'],
  ])('knows %s and %s', (yes, no) => {
    const { pack } = draft(`A{On?} -->|"${yes}"| B[Wait]\nA -->|"${no}"| C[Stay]`);
    expect(pack.symptoms['on']).toEqual({ question: 'On?' });
  });

  it('takes the words of another language', () => {
    const german = 'A{"Leuchtet sie?"} -->|Ja| B[Neu starten]\nA -->|Nein| C[Einstecken]';
    expect(draft(german).pack.symptoms['leuchtet-sie']?.options).toBeDefined();
    const { pack } = draft(german, { yes: ['ja'], no: ['nein'], language: 'de' });
    expect([pack.symptoms['leuchtet-sie'], pack.language]).toEqual([{ question: 'Leuchtet sie?' }, 'de']);
  });

  it('is in Russian if most letters are Cyrillic, with ids in Latin letters', () => {
    const { pack } = draft('A{Горит ли лампа?} -->|да| B[Перезапустите]\nA -->|нет| C[Обратитесь в сервис]');
    expect(pack.language).toBe('ru');
    expect(Object.keys(pack.symptoms)).toEqual(['gorit-li-lampa']);
    expect(pack.sources['tree']?.title).toBe('Дерево решений: Lamp');
  });

  it('has ids of texts without letters of an alphabet, and none twice', () => {
    const { pack } = draft(
      'A{点灯?} -->|yes| B[再起動]\nA -->|no| C{点灯 2?}\nC -->|yes| D[待つ]\nC -->|no| E[修理]',
    );
    expect([...Object.keys(pack.symptoms), ...Object.keys(pack.rules ?? {})]).toEqual([
      'question',
      'question-2',
      'no-question',
      'no-question-2',
    ]);
    expect(Object.keys(pack.remedies)).toEqual(['remedy', 'remedy-2', 'remedy-3']);
    expect(checkPack(pack).filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  it('keeps ids of equal beginnings apart', () => {
    const long = 'Is the very long cable between the wall and the box plugged in at the';
    const { pack } = draft(
      `A{${long} wall?} -->|yes| B[Wait]\nA -->|no| C{${long} box?}\nC -->|yes| D[Wait more]\nC -->|no| E[Stay]`,
    );
    expect(Object.keys(pack.symptoms)).toEqual([
      'is-the-very-long-cable-between-the-wall',
      'is-the-very-long-cable-between-the-wall-2',
    ]);
  });

  it('has a step per sentence, line and number', () => {
    const { pack } = draft(
      'A{A?} -->|yes| B["1. Unplug it. Wait a minute!<br/>2) plug it in"]\nA -->|no| C[Wait]',
    );
    expect(pack.remedies['unplug-it']?.steps).toEqual(['Unplug it.', 'Wait a minute!', 'Plug it in']);
  });

  it('joins lines that a narrow box broke', () => {
    const { pack } = draft(
      'A["Does the<br>lamp blink?"] -->|yes| B["Unplug<br/>it<br/>Wait a min-<br/>ute"]\nA -->|no| C[Wait]',
    );
    expect(pack.symptoms['does-the-lamp-blink']).toEqual({ question: 'Does the lamp blink?' });
    expect(pack.remedies['unplug-it']?.steps).toEqual(['Unplug it', 'Wait a minute']);
  });

  it('takes an instruction before a question as its test', () => {
    const { pack } = draft(
      'A[Press the button] --> B{Does it click?}\nB -->|yes| C[Wait]\nB -->|no| D[Stay]',
    );
    expect(pack.symptoms['does-it-click']?.how).toEqual({ steps: ['Press the button'], methods: [] });
  });

  it.each([
    ['A[Start]', []],
    ['A([Start])', []],
    ['A((No picture))', ['2 left-out']],
    ['A@{ shape: stadium, label: "No picture" }', ['2 left-out']],
  ])('begins after %s', (start, codes) => {
    const { pack, notes } = draft(`${start} --> B{On?}\nB -->|yes| C[Wait]\nB -->|no| D[Stay]`);
    expect(pack.symptoms).toEqual({ on: { question: 'On?' } });
    expect(notes.map(({ line, code }) => `${line} ${code}`)).toEqual(codes);
  });

  it('asks what ends in a question mark, and writes abbreviations in full', () => {
    const { pack } = draft(
      'A["Press it. Is it on? Are you sure? (It is at the back.)"] -->|yes| B["Descale it:<br>Use acid, e.g. vinegar."]\nA -->|no| C[Wait]',
    );
    expect(pack.symptoms).toEqual({
      'is-it-on-are-you-sure': {
        question: 'Is it on? Are you sure?',
        how: { steps: ['Press it.', '(It is at the back.)'], methods: [] },
      },
    });
    expect(pack.remedies['descale-it']).toMatchObject({
      title: 'Descale it',
      steps: ['Descale it:', 'Use acid, for example vinegar.'],
    });
  });

  it('takes "did that help?" after an instruction for a remedy that is tried', () => {
    const { pack, cases } = draft(`A{On?} -->|no| B[Plug it in]
A -->|yes| Z[Wait]
B --> C{Did that help?}
C -->|yes| D([Solved])
C -->|no| E["Press the button. Is it fixed?"]
E -->|yes| D
E -->|no| F[Contact support]`);
    expect(Object.keys(pack.symptoms)).toEqual(['on']);
    expect(pack.faults['plug-it-in']).toMatchObject({
      remedies: { 'plug-it-in': 'usually', 'press-the-button': 'sometimes' },
      service: 'Contact support.',
    });
    expect(cases['plug-it-in']?.must).toEqual({ first: ['plug-it-in'] });
  });

  it('tries again what the tree tried before it asked on, but less often', () => {
    const { pack, cases } = draft(`A{On?} -->|no| B[Plug it in]
A -->|yes| Z[Wait]
B --> C{Did that help?}
C -->|yes| D([Solved])
C -->|no| E{Warm?}
E -->|yes| F[Cool it down]
E -->|no| G[Clean it]`);
    expect(pack.faults['clean-it']?.remedies).toEqual({ 'plug-it-in': 'sometimes', 'clean-it': 'usually' });
    expect(cases['clean-it']).toEqual({
      given: { on: false, warm: false },
      tried: ['plug-it-in'],
      must: { first: ['clean-it'] },
    });
  });

  it('asks all answers of a way before a remedy, once something was tried on it', () => {
    const { pack } = draft(`A{On?} -->|no| B[Plug it in]
A -->|yes| Z[Wait]
B --> C{Did that help?}
C -->|yes| D([Solved])
C -->|no| E{Warm?}
E -->|yes| F[Cool it down]
E -->|no| G[Clean it]`);
    expect(Object.keys(pack.remedies['clean-it']?.needs ?? {})).toEqual(['no-on', 'no-warm']);
    expect(pack.remedies['plug-it-in']?.needs).toBeUndefined();
  });

  it('takes acts that its author declares as ordinary for the device', () => {
    const reason = 'Its battery cover is made to be opened.';
    const statements = 'A{On?} -->|yes| B[Wait]\nA -->|no| C[Take out the battery]';
    expect(draft(statements).pack.remedies['take-out-the-battery']?.methods).toEqual(['opening']);
    const { pack } = draft(statements, { declares: { opening: reason } });
    expect([pack.remedies['take-out-the-battery']?.methods, pack.declares]).toEqual([
      [],
      { opening: reason },
    ]);
  });

  it.each(['No problem', 'Nothing is wrong', 'Solved!', 'No further action required.', 'Everything is fine'])(
    'leaves out an end at which nothing is wrong: %s',
    (text) => {
      const { pack } = draft(`A{On?} -->|yes| B(["${text}"])\nA -->|no| C[Restart it]`);
      expect(Object.keys(pack.faults)).toEqual(['restart-it']);
    },
  );

  it.each([
    'Contact support',
    'Please call the technician',
    'Replace the device',
    'Return it to the shop',
    'Have it repaired',
    'Обратитесь в сервисный центр',
    'Замените устройство',
  ])('leaves to service: %s', (text) => {
    const { pack } = draft(`A{On?} -->|yes| B[Wait]\nA -->|no| C["${text}"]`);
    expect(Object.keys(pack.remedies)).toEqual(['wait']);
    expect(pack.service.title).toBe(text);
  });

  it.each([
    'Replace the filter',
    'Contact cleaner helps: spray it on the plug',
    'Return the key to the left',
  ])('leaves to the owner: %s', (text) => {
    const { pack } = draft(`A{On?} -->|yes| B[Wait]\nA -->|no| C["${text}"]`);
    expect(Object.keys(pack.remedies)).toHaveLength(2);
  });

  it('keeps what an owner does before service', () => {
    const { pack } = draft('A{On?} -->|yes| B[Wait]\nA -->|no| C["Close the tap. Call service."]');
    expect(pack.faults['close-the-tap']).toMatchObject({
      remedies: { 'close-the-tap': 'usually' },
      service: 'Call service.',
    });
  });
});

describe('a draft never hides', () => {
  it('a dangerous act of a remedy: it declares the method, and says so', () => {
    const { pack, notes, cases } = draft(
      'A{On?} -->|yes| B[Wait]\nA -->|no| C[Put it in the freezer for an hour]',
    );
    expect(pack.remedies['put-it-in-the-freezer-for-an-hour']?.methods).toContain('freezing');
    expect(notes).toContainEqual(
      expect.objectContaining({
        line: 3,
        code: 'declared-method',
        message: expect.stringContaining('the library advises against that'),
      }),
    );
    expect(cases['put-it-in-the-freezer-for-an-hour']?.must).toEqual({
      avoids: ['put-it-in-the-freezer-for-an-hour'],
    });
  });

  it('a dangerous act of a test', () => {
    const { pack } = draft(
      'A["Charge the battery"] --> B{Does it start?}\nB -->|yes| C[Wait]\nB -->|no| D[Stay]',
    );
    expect(pack.symptoms['does-it-start']?.how?.methods).toContain('charging');
    expect(
      issuesOf('A["Open the case with a knife"] --> B{Is it wet?}\nB -->|yes| C[Wait]\nB -->|no| D[Stay]'),
    ).toEqual(['2 risky-test']);
  });

  it('the same question after two tests', () => {
    const { pack } = draft(`A{On?} -->|yes| B[Press it]
A -->|no| C[Charge the battery]
B --> D{Does it start?}
C --> E{Does it start?}
D -->|yes| F[Wait]
D -->|no| G[Stay]
E -->|yes| H[Wait long]
E -->|no| I[Stay long]`);
    expect(Object.values(pack.symptoms).map(({ how }) => how?.steps)).toEqual([
      undefined,
      ['Press it'],
      ['Charge the battery'],
      undefined,
    ]);
  });

  it('that an owner must look for danger first: without a red flag of its own, it adds one', () => {
    const { pack, notes } = draft('A{On?} -->|yes| B[Wait]\nA -->|no| C[Charge the battery]');
    expect(Object.values(pack.alerts ?? {})[0]?.when).toEqual(['danger-signs']);
    expect(notes.map(({ code }) => code)).toContain('added-alert');
  });

  it('a text that may be dangerous: its author is told, as by lint', () => {
    const { notes } = draft('A{On?} -->|yes| B[Wait]\nA -->|no| C[Keep it indoors until it is warm]');
    expect(notes.map(({ line, code }) => `${line} ${code}`)).toContain('3 possible-method');
  });

  it('a stop: its last answer raises an alert', () => {
    const { pack, cases } = draft(`A{Is it swollen?} -->|yes| B[Do not use it. Contact the seller.]
A -->|no| C{On?}
C -->|yes| D[Wait]
C -->|no| E[Plug it in]`);
    expect(pack.alerts?.['is-it-swollen']).toMatchObject({
      when: ['is-it-swollen'],
      harm: 'serious-injury',
      now: ['Do not use it.', 'Contact the seller.'],
    });
    expect(cases['is-it-swollen-yes']?.must).toEqual({ verdict: 'stop' });
  });

  it('a stop after an answer that is harmless elsewhere: all answers of the way raise it', () => {
    const { pack } = draft(`A{Wet?} -->|yes| B{On?}
A -->|no| C{On?}
B -->|yes| D[Stop using it]
B -->|no| E[Dry it]
C -->|yes| F[Wait]
C -->|no| G[Plug it in]`);
    const [alert] = Object.values(pack.alerts ?? {});
    expect(pack.rules?.[alert?.when[0] as string]?.conditions).toEqual({
      all: [
        { fact: 'wet', operator: 'equal', value: true },
        { fact: 'on', operator: 'equal', value: true },
      ],
    });
  });

  it('a dangerous act where none may be: it is refused', () => {
    const issues = issuesOf(
      'A{Is it swollen?} -->|yes| B["Do not use it. Put it in the freezer."]\nA -->|no| C[Wait]',
    );
    expect([...new Set(issues)]).toEqual(['2 undeclared-method']);
  });
});

describe('a tree is refused with its line', () => {
  it.each([
    ['A[Wait]', '1 no-questions'],
    [
      'A{On?} -->|yes| B[Wait]\nA -->|no| C[Stay]\nX{Warm?} -->|yes| Y[Cool it]\nX -->|no| Z[Rest]',
      '4 several-roots',
    ],
    ['A{On?} -->|yes| B[Wait]\nA -->|no| C{Warm?}\nC -->|yes| D[Stay]\nC -->|no| A', '5 loop'],
    ['A{On?} -->|yes| B[Wait]\nA -->|no| C{Is it warm?}', '3 dead-end'],
    ['A{On?} -->|yes| B[Wait]\nA -->|no| C{Warm?}\nC -->|yes| D[Stay]', '3 missing-answer'],
    ['A{On?} -->|yes| B[Wait]\nA --> C[Stay]', '3 no-answer'],
    ['A{On?} -->|yes| B[Wait]\nA -->|Yes| C[Stay]', '3 duplicate-answer'],
    ['A{On?} -->|yes| B\nA -->|no| C[Stay]', '2 no-text'],
    ['A{On?} -->|yes| B{"On?"}\nA -->|no| C[Stay]\nB -->|yes| D[Wait]\nB -->|no| E[Rest]', '2 asked-twice'],
    [
      'A{Warm?} -->|yes| B{"On?"}\nA -->|no| C{On?}\nB -->|yes| D[Wait]\nB -->|no| E[Rest]\nC -->|red| F[Stay]\nC -->|green| G[Go]',
      '3 other-answers',
    ],
    [`A{On?} -->|yes| B["${'Press it. '.repeat(9)}"]\nA -->|no| C[Stay]`, '2 too-many-steps'],
    [`A{On?} -->|yes| B["${'x'.repeat(700)}"]\nA -->|no| C[Stay]`, '2 wrong-size'],
  ])('%s', (statements, issue) => {
    expect([...new Set(issuesOf(statements))]).toEqual([issue]);
  });

  it('with everything that is wrong at once', () => {
    expect(
      issuesOf('A{On?} -->|yes| B\nA --> C{Warm?}\nC -->|yes| D[Stay]\nC -->|yes| C\nX[Wait] --> Y[Go]'),
    ).toEqual(['2 no-text', '3 no-answer', '5 duplicate-answer', '5 loop', '6 several-roots']);
  });

  it('without what a line that cannot be read may explain', () => {
    expect(issuesOf('A{On?} -->|yes| B[Wait\nA -->|no| C[Stay]')).toEqual(['2 unclosed-label']);
  });

  it('in bounded time, however many ways there are', () => {
    const diamonds = Array.from(
      { length: 30 },
      (_, at) => `q${at}{Question ${at}?} -->|yes| q${at + 1}\nq${at} -->|no| q${at + 1}`,
    );
    expect(issuesOf(`${diamonds.join('\n')}\nq30[Wait]`)).toEqual(['1 too-many-ways']);
    const many = Array.from({ length: 1100 }, (_, at) => `a${at}[Wait ${at}]`);
    expect(issuesOf(many.join('\n'))).toEqual(['1 too-large']);
  });
});

describe('a table', () => {
  it('becomes the same draft as a flowchart', () => {
    const cells = [
      ['question', 'yes', 'no'],
      ['Is it on?', 'Restart it', 'Is it plugged in?'],
      ['Is it plugged in?', 'Contact support', 'Plug it in'],
    ];
    const rows = cells.map((row, index) => ({ line: index + 1, cells: row }));
    expect(importTable(rows, { name: 'Lamp' })).toEqual(draft(lamp));
  });
});
