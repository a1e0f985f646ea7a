import { describe, expect, it } from 'vitest';
import {
  createDiagnoser,
  type Diagnosis,
  type Pack,
  type Packs,
  packs,
  type RankedRemedy,
} from '../../../src/index';
import { toHtml, toMarkdown, toText } from '../../../src/render/index';
import { diagnosesOfAll, diagnosisOf } from '../../support/showing';

/** What a reader of each format reads, without marks and line breaks. */
const formats: readonly (readonly [string, (diagnosis: Diagnosis, full?: boolean) => string])[] = [
  ['text', (diagnosis, full = false) => readable(toText(diagnosis, { full }))],
  [
    'Markdown',
    (diagnosis, full = false) => readable(toMarkdown(diagnosis, { full }).replace(/\*\*|\\/g, '')),
  ],
  [
    'HTML',
    (diagnosis, full = false) =>
      readable(
        toHtml(diagnosis, { full })
          .replace(/<[^>]+>/g, '')
          .replace(/&#39;/g, "'")
          .replace(/&quot;/g, '"')
          .replace(/&amp;/g, '&'),
      ),
  ],
];

function readable(text: string): string {
  return text.replace(/\s+/g, ' ');
}

const all = diagnosesOfAll();

const warningTexts = ({ warnings }: RankedRemedy) =>
  warnings.flatMap(({ signalWord, hazard, consequence, avoidance }) => [
    `${signalWord}: `,
    `${hazard} ${consequence} ${avoidance}`,
  ]);

describe.each(formats)('a diagnosis as %s', (_format, show) => {
  it('shows every warning of a remedy before its first step, and its steps in their order', () => {
    let shown = 0;
    for (const diagnosis of all) {
      for (const full of [false, true]) {
        const text = show(diagnosis, full);
        for (const remedy of diagnosis.remedies) {
          const steps = remedy.steps.map((step) => text.indexOf(step, text.indexOf(remedy.title)));
          if (steps.includes(-1) || remedy.advice === 'avoid') continue;
          shown += 1;
          const part = text.slice(text.indexOf(remedy.title), steps[0]);
          for (const warning of warningTexts(remedy)) expect(part).toContain(warning);
        }
      }
    }
    expect(shown).toBeGreaterThan(all.length);
  });

  it('shows the steps of what comes next in a short document, and never before what must be answered', () => {
    let [now, waiting] = [0, 0];
    for (const diagnosis of all) {
      const text = show(diagnosis);
      const { next, remedies } = diagnosis;
      if (next.kind === 'remedy' || next.kind === 'service') {
        now += 1;
        const first = remedies.find(({ id }) => id === (next.kind === 'remedy' ? next.id : 'service'));
        for (const step of first!.steps) expect(text).toContain(step);
      }
      for (const { steps, ruleOut, askFirst } of remedies.filter(
        (one) => one.ruleOut.length + one.askFirst.length > 0,
      )) {
        waiting += 1;
        expect(text).not.toContain(steps.join(' '));
        expect(text).not.toContain(`Do this 1. ${steps[0]}`);
        expect(
          [...ruleOut, ...askFirst].every((id) => typeof diagnosis.texts.questions[id] === 'string'),
        ).toBe(true);
      }
    }
    expect(now).toBeGreaterThan(50);
    expect(waiting).toBeGreaterThan(50);
  });

  it('shows in full the questions to rule out before the steps of each remedy', () => {
    const diagnosis = diagnosisOf('mi-band-4', ['screen-dark']);
    const text = show(diagnosis, true);
    expect(diagnosis.next.kind).toBe('red-flags');
    for (const { title, steps } of diagnosis.remedies.filter((one) => one.ruleOut.length > 0)) {
      const start = text.lastIndexOf(title, text.indexOf(steps[0]!));
      const part = text.slice(start, text.indexOf(steps[0]!, start));
      expect(part).toContain('Only go on if nothing under “Next” is true.');
    }
    for (const id of (diagnosis.next as { ids: readonly string[] }).ids) {
      const question = diagnosis.texts.questions[id]!;
      expect(text.indexOf(question)).toBeGreaterThan(-1);
      expect(text.indexOf(question)).toBeLessThan(text.indexOf('Then do this'));
    }
  });

  it('says the risk and the signal words of every other remedy', () => {
    for (const diagnosis of all) {
      const text = show(diagnosis);
      for (const { title, risk, advice, warnings } of diagnosis.remedies) {
        if (advice === 'professional') continue;
        const line = text.slice(text.indexOf(title));
        const words = [...new Set(warnings.map(({ signalWord }) => signalWord))];
        const label = risk === 'none' ? 'no known risk' : `${risk} risk`;
        const isInFull =
          line.slice(title.length).startsWith(` ${label} ·`) ||
          line.slice(title.length).startsWith(` ${label} `);
        if (!isInFull)
          expect(line.startsWith([`${title} · ${label}`, words.join(', ')].filter(Boolean).join(' · '))).toBe(
            true,
          );
      }
    }
  });

  it('shows an alert and nothing else', () => {
    const diagnosis = diagnosisOf('mi-band-2', ['swollen', 'frozen']);
    const [alert] = diagnosis.alerts;
    for (const full of [false, true]) {
      const text = show(diagnosis, full).trim();
      const steps = alert!.now.join(' ');
      expect(text.replace(/^#+ /, '').startsWith(`${alert!.signalWord}: STOP. ${alert!.name}.`)).toBe(true);
      expect(text.replace(/ (?:\d\.|#+)(?= )/g, '').endsWith(`Do this now ${steps}`)).toBe(true);
    }
  });

  it('keeps sources and disputes for the full document', () => {
    const diagnosis = diagnosisOf('mi-smart-speaker', ['ignores-voice']);
    const [brief, full] = [show(diagnosis), show(diagnosis, true)];
    expect(brief.length).toBeLessThan(full.length / 3);
    for (const { sources, disputed } of diagnosis.remedies) {
      for (const { title, grade } of sources) {
        expect(full).toContain(title);
        expect(brief).not.toContain(`${title} (${grade})`);
      }
      if (disputed) expect(full).toContain(disputed.for.claim);
      if (disputed) expect(brief).not.toContain(disputed.for.claim);
    }
  });

  it('says first what a remedy made worse', () => {
    const diagnosis = diagnosisOf('mi-band-2', ['frozen'], { 're-pair': 'worse' });
    const text = show(diagnosis);
    const [notice] = diagnosis.notices;
    expect(text).toContain(notice!.text);
    expect(text.indexOf(notice!.text)).toBeLessThan(text.indexOf('What may be wrong'));
    expect(text).toContain('it got worse');
  });

  it('says that it works again, and what helped', () => {
    const text = show(diagnosisOf('mi-band-2', ['frozen'], { 're-pair': 'helped' }));
    expect(text).toContain('Unpair it and pair it again in the official app');
    expect(text).toContain('it helped');
    expect(text).not.toContain('Do this');
  });

  it('says in full which answer is missing before the steps that depend on it', () => {
    const diagnosis = diagnosisOf('mi-band-2', { frozen: true, 'battery-percent': null });
    const remedy = diagnosis.remedies.find(({ unanswered }) => unanswered.length > 0)!;
    const text = show(diagnosis, true);
    const start = text.indexOf(remedy.warnings[0]!.avoidance, text.indexOf(remedy.title));
    const part = text.slice(start, text.indexOf(remedy.steps[0]!, start));
    expect(part).toContain('Only go on if you can find this out');
    for (const id of remedy.unanswered) expect(part).toContain(diagnosis.texts.questions[id]!);
  });

  it('says why a remedy is blocked, and what the owner does not know', () => {
    const diagnosis = diagnosisOf('mi-band-2', {
      frozen: true,
      'phone-available': false,
      'battery-percent': null,
    });
    expect(diagnosis.blocked.length).toBeGreaterThan(0);
    for (const { title, reasons } of diagnosis.blocked) {
      expect(show(diagnosis)).toContain(title);
      for (const { text } of reasons) expect(show(diagnosis)).toContain(text);
    }
    expect(show(diagnosis, true)).toContain('not known');
  });
});

describe('a diagnosis', () => {
  it('carries the text of every id that it shows', () => {
    const diagnosis = createDiagnoser<Packs>(packs).diagnoseSync(
      'mi-band-2',
      { frozen: true, 'battery-percent': null },
      { tried: { 're-pair': 'no-change' }, hide: ['avoid'] },
    );
    const { symptoms, remedies } = packs['mi-band-2'] as Pack;
    const asked = diagnosis.remedies.flatMap((one) => [...one.ruleOut, ...one.askFirst, ...one.unanswered]);
    expect(Object.keys(diagnosis.texts.titles)).toEqual(['freeze', 're-pair']);
    expect(Object.keys(diagnosis.texts.questions)).toEqual(
      [...new Set([...asked, 'battery-percent'])].sort(),
    );
    for (const [id, title] of Object.entries(diagnosis.texts.titles)) expect(title).toBe(remedies[id]?.title);
    for (const [id, question] of Object.entries(diagnosis.texts.questions))
      expect(question).toBe(symptoms[id]?.question);
    expect(toText(diagnosis)).toContain(`- ${remedies['re-pair']?.title}: nothing changed`);
  });

  it('of a stranger’s pack does not call its remedies harmless', () => {
    const diagnosis = { ...diagnosisOf('mi-smart-speaker', ['ignores-voice']), reviewed: false };
    expect(toText(diagnosis)).toContain('no risk declared');
    expect(toText(diagnosis)).not.toContain('no known risk');
  });

  it('is short: half of them take less than 45 lines, none more than 70', () => {
    const lengths = all.map((diagnosis) => toText(diagnosis).split('\n').length - 1).sort((a, b) => a - b);
    expect(lengths[Math.floor(lengths.length / 2)]).toBeLessThan(45);
    expect(lengths.at(-1)).toBeLessThan(70);
  });
});
