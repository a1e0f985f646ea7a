import { describe, expect, it } from 'vitest';
import type { HandOver } from '../../src/conversation/hand-over';
import type { View } from '../../src/conversation/view';
import type { Question, RankedRemedy } from '../../src/index';
import { toDocument, toHtml, toMarkdown, toText } from '../../src/render/index';
import { diagnosisOf } from '../support/showing';

const speaker = diagnosisOf('mi-smart-speaker', ['ignores-voice']);
const band = diagnosisOf('mi-band-4', ['screen-dark']);
const flat = (text: string) => text.replace(/\s+/g, ' ');
const view = (shown: object): View =>
  ({ notices: [], canGoBack: true, reviewed: true, ...shown }) as unknown as View;
const line = (question: string, answer = true) => ({
  symptom: 'a',
  question,
  answer,
  text: answer ? question : `${question} No.`,
  phrases: [],
});

describe('a remedy', () => {
  const remedy = band.remedies.find(({ ruleOut }) => ruleOut.length > 0) as RankedRemedy;

  it('is shown with the questions before it, its warnings, and then its steps', () => {
    const text = flat(toText(remedy, { diagnosis: band }));
    const questions = remedy.ruleOut.map((id) => band.texts.questions[id]!);
    const first = text.indexOf(remedy.steps[0]!);
    for (const part of [...questions, ...remedy.warnings.map(({ hazard }) => hazard)]) {
      expect(text).toContain(part);
      expect(text.indexOf(part)).toBeLessThan(first);
    }
    expect(questions.length).toBeGreaterThan(5);
    expect(text).toContain('Only go on if none of this is true');
  });

  it('is shown with ids, and without a claim that it is harmless, if its diagnosis is missing', () => {
    const text = toText(remedy);
    for (const id of remedy.ruleOut) expect(text).toContain(`- ${id}\n`);
    const harmless = speaker.remedies.find(
      ({ risk, advice }) => risk === 'none' && advice === 'try',
    ) as RankedRemedy;
    expect(toText(harmless)).toContain('no risk declared');
    expect(toText(harmless, { diagnosis: speaker })).toContain('no known risk');
  });

  it('can be shown by its reasons and sources only', () => {
    const text = flat(toText(remedy, { diagnosis: band, part: 'why' }));
    expect(text).toContain('Because you said: Does the screen stay dark, whatever you do? yes');
    for (const { title } of remedy.sources) expect(text).toContain(title);
    for (const step of remedy.steps) expect(text).not.toContain(step);
  });

  it('that nobody should do has reasons and warnings, but no steps', () => {
    const avoided = band.remedies.find(({ advice }) => advice === 'avoid') as RankedRemedy;
    const text = flat(toText(avoided, { diagnosis: band, full: true }));
    for (const reason of avoided.avoidBecause) expect(text).toContain(`Why not: ${reason}`);
    for (const { signalWord, hazard } of avoided.warnings) expect(text).toContain(`${signalWord}: ${hazard}`);
    for (const step of avoided.steps) expect(text).not.toContain(step);
  });
});

describe('a view', () => {
  const question: Question = {
    id: 'b',
    question: 'Which?',
    help: 'Look below.',
    kind: 'choice',
    role: 'detail',
    options: { x: 'The red one', y: 'The blue one' },
    bits: 1,
    pointsTo: [],
    decides: [],
    why: 'Why.',
  };
  const service = speaker.remedies.find(({ advice }) => advice === 'professional') as RankedRemedy;
  const avoided = band.remedies.filter(({ advice }) => advice === 'avoid');

  it.each([
    [{ kind: 'opening', complaints: [line('Is it dark?')], others: [] }, 'What is wrong?\n  - Is it dark?\n'],
    [{ kind: 'signs', signs: [line('Is it cold?')] }, 'Which of these is also true?\n  - Is it cold?\n'],
    [
      { kind: 'red-flags', redFlags: [line('Is it hot?')] },
      'Look at the device first. Is any of this true?\n  - Is it hot?\n',
    ],
    [
      { kind: 'remains', complaints: [line('Does it charge?', false)] },
      'Is any of this still true?\n  - Does it charge? No.\n',
    ],
    [{ kind: 'question', question }, 'Which?\n  Look below.\n  - The red one\n  - The blue one\n'],
    [
      { kind: 'solved', remedy: 'a', title: 'Plug it in', after: ['Leave it in.'] },
      '“Plug it in” helped.\n  Afterwards: Leave it in.\n',
    ],
  ])('of %j', (shown, text) => {
    expect(toText(view(shown))).toBe(text);
  });

  it('of a stop is the alerts and nothing else', () => {
    const { alerts } = diagnosisOf('mi-band-2', ['swollen']);
    const notices = [{ kind: 'unreviewed', text: 'Not reviewed.' }];
    expect(toText({ ...view({ kind: 'stop', alerts }), notices } as View)).toBe(
      toText(diagnosisOf('mi-band-2', ['swollen'])),
    );
  });

  it('shows notices first, and takes them into account', () => {
    const remedy = speaker.remedies[0] as RankedRemedy;
    const notices = [{ kind: 'unreviewed', text: 'Not reviewed.' }];
    const stranger = {
      ...view({ kind: 'remedy', remedy, recognised: [] }),
      notices,
      reviewed: false,
    } as View;
    expect(toText(stranger)).toMatch(/^Not reviewed\.\n\nTry this: .*\n {2}no risk declared/);
    expect(toText(view({ kind: 'remedy', remedy, recognised: [] }))).toContain('no known risk');
  });

  const heard: NonNullable<View['heard']> = {
    text: 'it is dark, I changed the bulb',
    isUnderstood: true,
    wantsHelp: false,
    answers: [{ symptom: 'dark', question: 'Is it dark?', answer: true, text: 'yes' }],
    tried: [{ remedy: 'bulb', title: 'Change the bulb', outcome: 'no-change' }],
    ask: [],
    suggested: [],
  };
  const opening = { ...view({ kind: 'opening', complaints: [], others: [] }), notices: [] };

  it('says what was understood of the owner’s words, and how to put it right', () => {
    const text = `You wrote: “it is dark, I changed the bulb”

I understood
  - Is it dark? yes
  - Change the bulb: nothing changed

Is this wrong? Go back, and say it in other words.
`;
    expect(toText({ ...opening, heard })).toBe(`${text}\nWhat is wrong?\n`);
    expect(toText({ ...opening, heard }, { part: 'heard' })).toBe(text);
    expect(toText(opening, { part: 'heard' })).toBe('');
    expect(toHtml({ ...opening, heard })).toContain('<dt data-symptom="dark">Is it dark?</dt>');
  });

  it('says that nothing was understood, and what may be meant', () => {
    const nothing = { ...heard, isUnderstood: false, answers: [], tried: [] };
    const suggested = [line('Is it hot?'), line('Is it cold?')];
    expect(toText({ ...opening, heard: { ...nothing, suggested } }, { part: 'heard' })).toBe(
      `You wrote: “it is dark, I changed the bulb”

I did not understand this.

Did you mean
  - Is it hot?
  - Is it cold?
`,
    );
    const how = { ...nothing, isUnderstood: true, wantsHelp: true };
    expect(toText({ ...opening, heard: how }, { part: 'heard' })).toContain(
      '\n\nIf you cannot find out, say that you do not know.\n',
    );
  });

  it('shows what was understood after an alert, never before it', () => {
    const { alerts } = diagnosisOf('mi-band-2', ['swollen']);
    const stop = view({ kind: 'stop', alerts });
    expect(toText({ ...stop, heard })).toBe(
      `${toText(stop)}\n${toText({ ...opening, heard }, { part: 'heard' })}`,
    );
  });

  it('of service says why, what to do, and mentions the others with all their warnings', () => {
    const text = flat(
      toText(
        view({
          kind: 'service',
          service,
          recognised: [],
          reason: 'nothing-left',
          skipped: [{ remedy: 'plug', title: 'Plug it in' }],
          mentioned: avoided,
        }),
      ),
    );
    expect(text.startsWith('No safe remedy that is worth your time is left. Now: ')).toBe(true);
    for (const step of service.steps) expect(text).toContain(step);
    expect(text).toContain('You did not try: Plug it in');
    for (const { title, warnings } of avoided) {
      expect(text).toContain(`${title} · high risk`);
      for (const { signalWord, hazard, consequence, avoidance } of warnings)
        expect(text).toContain(`${signalWord}: ${hazard} ${consequence} ${avoidance}`);
    }
  });
});

describe('a hand-over', () => {
  const handOver: HandOver = {
    device: 'lamp',
    name: 'Lamp',
    language: 'en',
    direction: 'ltr',
    standing: 'nothing-left',
    alerts: [],
    words: ['it is dark', '<b>why?</b>'],
    observed: [
      { symptom: 'dark', question: 'Is it dark?', answer: true, text: 'yes' },
      { symptom: 'hot', question: 'Is it hot?', answer: null, text: 'not known' },
    ],
    tried: [
      { remedy: 'bulb', title: 'Change the bulb', outcome: 'worse' },
      { remedy: 'plug', title: 'Plug it in', outcome: 'skipped' },
    ],
    blocked: [{ remedy: 'fuse', title: 'Change the fuse', reasons: ['It has none.', 'It is wet.'] }],
    open: [
      { remedy: 'socket', title: 'Use another socket', advice: 'try', risk: 'none' },
      { remedy: 'open', title: 'Open it', advice: 'last-resort', risk: 'high' },
    ],
    faults: [{ fault: 'dead', name: 'The bulb is dead', standing: 'likely' }],
  };

  it('has one fact per line', () => {
    expect(toText(handOver)).toBe(`Lamp: no safe remedy that is worth the time is left

In the owner’s words
  - “it is dark”
  - “<b>why?</b>”

Observed
  - Is it dark? yes
  - Is it hot? not known

Tried
  - Change the bulb: it got worse
  - Plug it in: not tried

Not possible: Change the fuse: It has none. It is wet.

Not tried yet: Use another socket

Not advised before service: Open it (high risk)

What may be wrong: likely: The bulb is dead
`);
  });

  it('says in Markdown and HTML what it says as text', () => {
    expect(toMarkdown(handOver)).toContain('### Tried\n\n- Change the bulb: **it got worse**\n');
    expect(toMarkdown(handOver)).toContain('- “it is dark”\n- “\\<b\\>why?\\</b\\>”\n');
    expect(toHtml(handOver)).toContain('<li>“&lt;b&gt;why?&lt;/b&gt;”</li>');
    expect(toHtml(handOver)).toContain(
      '<dt data-remedy="bulb">Change the bulb</dt>\n    <dd>it got worse</dd>',
    );
  });
});

describe('markup', () => {
  it('begins with the heading that was asked for, and never goes below the sixth', () => {
    expect(toHtml(speaker, { level: 1 })).toMatch(
      /^<section lang="en" dir="ltr" data-verdict="try">\n {2}<h1>Mi Smart Speaker<\/h1>/,
    );
    expect(toMarkdown(speaker, { level: 3 })).toMatch(/^### Mi Smart Speaker\n/);
    const deep = toHtml(speaker, { level: 6, full: true });
    expect(deep).toContain('<h6>What may be wrong</h6>');
    expect(deep).not.toMatch(/<h[^6]/);
  });

  it('marks risk, advice and signal words, which the text says as well', () => {
    const html = toHtml(band);
    expect(html).toContain('data-advice="avoid" data-remedy="freeze"');
    expect(html).toContain('<strong data-signal="WARNING">WARNING</strong>');
    expect(toHtml(speaker)).toMatch(/<section data-risk="none" data-advice="try" data-remedy="unmute">/);
  });
});

describe('a document', () => {
  it('is plain data, for a format of your own', () => {
    const document = toDocument(speaker);
    expect(JSON.parse(JSON.stringify(document))).toEqual(document);
    expect(document.title).toEqual(['Mi Smart Speaker']);
  });
});
