import { stripVTControlCharacters } from 'node:util';
import { describe, expect, it } from 'vitest';
import { readAnswers } from '../../../../src/cli/answers';
import { diagnoser } from '../../../../src/cli/diagnoser';
import type { Diagnosis, Pack } from '../../../../src/index';
import { askedForSafety } from '../../../../src/safety/asked';
import { typeWords } from '../../../support/type';

const type = (line: string, options = {}) => typeWords(line === '' ? [] : line.split(' '), options);

const unwrapped = (text: string) => text.replace(/\s+/g, ' ');
const escapeCode = '\u001b[';

/** Every symptom of a speaker and of a band alone, and some complaints of several answers. */
const complaints = [
  ...['mi-smart-speaker', 'mi-band-2'].flatMap((device) => [
    `diagnose ${device}`,
    ...Object.entries(diagnoser.packs[device]!.symptoms)
      .filter(([, { unit, options }]) => !unit && !options)
      .map(([id]) => `diagnose ${device} ${id}`),
  ]),
  'diagnose mi-band-2 keeps-restarting --answer battery-percent=8',
  'diagnose mi-band-2 frozen --answer phone-available=no',
  'diagnose mi-band-2 frozen --answer phone-available=yes --answer battery-percent=80 --tried re-pair',
];

const diagnoses = new Map<string, Diagnosis>();

async function diagnosisOf(line: string): Promise<Diagnosis> {
  const diagnosis = diagnoses.get(line) ?? (JSON.parse((await type(`${line} --json`)).out) as Diagnosis);
  diagnoses.set(line, diagnosis);
  return diagnosis;
}

describe('diagnose', () => {
  it('tells what next, what may be wrong and what to try, in the order of the library', async () => {
    const safety = [...askedForSafety(diagnoser.packs['mi-band-2'] as Pack)].filter(
      (id) => id !== 'warm-and-dry',
    );
    const noes = [...safety, 'sync-fails', 'asks-for-app', 'keeps-disconnecting', 'update-fails'].map(
      (id) => `--answer ${id}=no`,
    );
    const line = `diagnose mi-band-2 keeps-restarting --answer battery-percent=8 ${noes.join(' ')}`;
    const { code, out } = await type(line);
    const { remedies, faults } = await diagnosisOf(line);
    expect(code).toBe(0);
    expect(out.startsWith('Mi Band 2\n')).toBe(true);
    expect(out).toContain(`Do this now: ${remedies[0]!.title}`);
    expect(out).toContain(`${faults[0]!.standing}: ${faults[0]!.name}`);
    const places = remedies.map(({ title }) =>
      unwrapped(out).search(
        new RegExp(`(Do this now:|\\d+\\.|Go to service:| -|Do not do this:) ${escaped(title)} `),
      ),
    );
    expect(places).not.toContain(-1);
    expect(places).toEqual([...places].sort((a, b) => a - b));
    const headings = [
      'What may be wrong',
      'Do this now',
      'If that does not help',
      '  Go to service',
      '  Only if you cannot',
      '  Do not do this',
      'Not possible',
      'To continue',
    ];
    const starts = headings.map((heading) => out.search(new RegExp(`^${heading}`, 'm')));
    expect(starts).not.toContain(-1);
    expect(starts).toEqual([...starts].sort((a, b) => a - b));
  });

  it('shows everything about the first remedy, and about all of them with --full', async () => {
    const line = 'diagnose mi-smart-speaker ignores-voice';
    const [brief, full] = [unwrapped((await type(line)).out), unwrapped((await type(`${line} --full`)).out)];
    const { remedies } = await diagnosisOf(line);
    const advised = remedies.filter(({ advice }) => advice !== 'avoid');
    for (const [index, { steps, before, after, sources, warnings, disputed }] of advised.entries()) {
      const hazards = warnings.flatMap(({ hazard, consequence, avoidance }) => [
        hazard,
        consequence,
        avoidance,
      ]);
      const claims = disputed ? [disputed.for.claim, disputed.against.claim] : [];
      const urls = sources.map(({ title, grade, url }) => `${title} (${grade}) ${url ?? ''}`.trim());
      const details = [...before, ...steps, ...after, ...hazards];
      for (const detail of [...details, ...claims, ...urls]) expect(full).toContain(detail);
      for (const url of urls) expect(brief).not.toContain(url);
      if (index === 0) for (const detail of details) expect(brief).toContain(detail);
      else expect(brief).not.toContain(steps[0]);
    }
    expect(brief.length).toBeLessThan(full.length);
  });

  it('shows why what is blocked is not possible', async () => {
    const line = 'diagnose mi-band-2 frozen --answer phone-available=no';
    const { blocked } = await diagnosisOf(line);
    const out = unwrapped((await type(line)).out);
    expect(blocked.length).toBeGreaterThan(0);
    for (const { title, reasons } of blocked) {
      expect(out).toContain(`${title} ·`);
      for (const { text } of reasons) expect(out).toContain(text);
    }
  });

  it('says to look at it before it is charged, and how to answer all red flags at once', async () => {
    const line = 'diagnose mi-band-4 screen-dark';
    const out = unwrapped((await type(line)).out);
    const { next, questions } = await diagnosisOf(line);
    expect(next.kind).toBe('red-flags');
    const { ids } = next as { ids: readonly string[] };
    expect(ids).toContain('swollen');
    expect(out).toContain('Next: look at the device. Is any of this true?');
    for (const { id, question } of questions.filter((one) => ids.includes(one.id))) {
      expect(out).toContain(`- ${question}`);
      expect(out).toContain(`--answer ${id}=no`);
    }
  });

  it('names the question to answer next, with the flag that answers it', async () => {
    const { out } = await type('diagnose mi-band-2 frozen');
    const { next } = await diagnosisOf('diagnose mi-band-2 frozen');
    expect(next.kind).toBe('question');
    const { id } = next as { id: string };
    expect(unwrapped(out)).toContain(`Next: ${diagnoser.packs['mi-band-2']!.symptoms[id]!.question}`);
    expect(out).toContain(`--answer ${id}=yes or --answer ${id}=no`);
  });

  it.each([
    'diagnose mi-band-2 frozen --answer phone-available=no --answer battery-percent=80 --tried unplug-quickly',
    'diagnose mi-smart-speaker ignores-voice --answer variant=google-assistant',
    'diagnose mi-band-2',
  ])('%s: ends with the command that gives the same page', async (line) => {
    const { out } = await type(line);
    const again = out.slice(out.indexOf('To continue')).replace(/ \\\n\s+/g, ' ');
    const [, command] = again.match(/^ +remedy-rules (.+)$/m)!;
    expect(await type(command!)).toEqual({ code: 0, out, err: '' });
  });

  it('asks when nothing was said, with the kinds of flags there are', async () => {
    const { code, out } = await type('diagnose mi-band-2 --full');
    expect(code).toBe(0);
    expect(out).toContain('Tell us what is wrong.');
    expect(out).toContain('--answer battery-percent=NUMBER (0 to 100 %)');
  });

  it('is honest about what it does not cover, and shows service', async () => {
    const { code, out } = await type('diagnose mi-band-2 steps-wrong');
    expect(code).toBe(0);
    expect(out).toContain('We have no advice for this problem:');
    for (const step of diagnoser.packs['mi-band-2']!.service.steps) expect(unwrapped(out)).toContain(step);
    expect(out).not.toMatch(/^ *Try$/m);
  });

  it('says what was tried, and does not suggest it again', async () => {
    const { out } = await type('diagnose mi-band-2 frozen --tried unplug-quickly');
    const { title } = diagnoser.packs['mi-band-2']!.remedies['unplug-quickly']!;
    expect(unwrapped(out)).toContain(`${title}: nothing changed`);
    expect(out).not.toContain(`. ${title}`);
    expect(out).toContain('remedy-rules diagnose mi-band-2 frozen --tried unplug-quickly');
  });

  it('warns when something made things worse, and reads the outcome from the command line', async () => {
    const { out } = await type('diagnose mi-band-2 frozen --tried re-pair=worse --tried restart-phone');
    expect(unwrapped(out)).toContain('made it worse. Do not do it again.');
    expect(out).toContain('--tried re-pair=worse');
    const wrong = await type('diagnose mi-band-2 frozen --tried re-pair=better');
    expect([wrong.code, wrong.out]).toEqual([2, '']);
    expect(wrong.err).toContain('helped, no-change, worse,');
  });

  it('says that nothing is left to do when something helped', async () => {
    const { out } = await type('diagnose mi-band-2 frozen --tried re-pair=helped');
    const { title } = diagnoser.packs['mi-band-2']!.remedies['re-pair']!;
    expect(unwrapped(out).trim()).toBe(
      `Mi Band 2 You tried - ${title}: it helped “${title}” helped. There is nothing left to do.`,
    );
    const explained = await type('explain mi-band-2 frozen --tried re-pair=helped --why-not restart-phone');
    expect(unwrapped(explained.out)).toContain('a remedy has helped, so nothing else is needed');
  });

  it('prints the result of the library as JSON', async () => {
    const { out } = await type(
      'diagnose mi-band-2 frozen --answer battery-percent=80 --tried re-pair --json',
      { colour: true },
    );
    const expected = diagnoser.diagnoseSync(
      'mi-band-2',
      { frozen: true, 'battery-percent': 80 },
      { tried: ['re-pair'] },
    );
    expect(JSON.parse(out)).toEqual(JSON.parse(JSON.stringify(expected)));
    expect(out.startsWith('{\n  "')).toBe(true);
    expect(out).not.toContain(escapeCode);
  });

  it.each([
    ['takes-charge=yes', true],
    ['takes-charge=true', true],
    ['takes-charge=no', false],
    ['takes-charge=false', false],
    ['takes-charge=unknown', undefined],
    ['battery-percent=8', 8],
    ['battery-percent=7.5', 7.5],
    ['battery-percent=unknown', undefined],
  ])('reads --answer %s as %s', async (answer, value) => {
    const { observed } = await diagnosisOf(`diagnose mi-band-2 --answer ${answer}`);
    expect(observed.map((observation) => observation.answer)).toEqual(value === undefined ? [] : [value]);
  });

  it('reads an option, also one that is called unknown', () => {
    const pack = {
      symptoms: { colour: { question: 'Which?', options: { red: 'Red', unknown: 'Unlike any' } } },
    };
    const read = (answer: string) => readAnswers(pack as never, [], [answer]);
    expect(read('colour=red')).toEqual({ colour: 'red' });
    expect(read('colour=unknown')).toEqual({ colour: 'unknown' });
    expect(read('colour=yes')).toEqual({ colour: 'yes' });
  });
});

describe('a red flag', () => {
  it('comes first and leaves nothing else on the page', async () => {
    const { code, out } = await type('diagnose mi-band-2 swollen frozen --answer battery-percent=8');
    const { alerts } = await diagnosisOf('diagnose mi-band-2 swollen frozen --answer battery-percent=8');
    expect(code).toBe(0);
    expect(out.trimStart().startsWith(`${alerts[0]!.signalWord}: STOP. ${alerts[0]!.name}.`)).toBe(true);
    for (const step of alerts.flatMap(({ now }) => now)) expect(unwrapped(out)).toContain(step);
    for (const other of ['Next:', 'Try', 'Do this now:', 'Go to service', 'To continue', '--'])
      expect(out).not.toContain(other);
  });
});

describe('every complaint', () => {
  it.each([40, 60, 80, 100])('fits into %i columns, except addresses', async (columns) => {
    for (const complaint of [
      '',
      '--help',
      'diagnose --help',
      'devices',
      'symptoms mi-band-2',
      ...complaints,
    ]) {
      const { out, err } = await type(complaint, { columns });
      expect(err).toBe('');
      const long = out.split('\n').filter((line) => line.length > columns && !/^\s*https?:\S+$/.test(line));
      expect(long, complaint).toEqual([]);
      // A number stays with its per cent sign, and a flag with its value.
      expect(out).not.toMatch(/^ *%|--(answer|tried)( \\)?$/m);
    }
  });

  it('is plain without colour, and the same text with it', async () => {
    for (const complaint of complaints) {
      const [plain, coloured] = [await type(complaint), await type(complaint, { colour: true })];
      expect(plain.out).not.toContain(escapeCode);
      expect(coloured.out).toContain(escapeCode);
      const text = (out: string) => out.split('\n').map((line) => line.trim());
      expect(text(stripVTControlCharacters(coloured.out)), complaint).toEqual(text(plain.out));
    }
  });

  it('never shows a remedy of high risk, or one to avoid, without its signal words, and in full without its hazards', async () => {
    let shown = 0;
    for (const complaint of complaints) {
      const { remedies, device } = await diagnosisOf(complaint);
      const [brief, full] = [
        unwrapped((await type(complaint)).out),
        unwrapped((await type(`${complaint} --full`)).out),
      ];
      for (const { title, warnings, avoidBecause } of remedies.filter(
        ({ risk, advice }) => risk === 'high' || advice === 'avoid',
      )) {
        shown += 1;
        const words = [...new Set(warnings.map(({ signalWord }) => signalWord))].join(', ');
        expect(brief).toContain(`${title} · high risk · ${words}`);
        for (const { signalWord, hazard, consequence, avoidance, with: others = [] } of warnings) {
          const titles = others.map((id) => `“${diagnoser.packs[device]?.remedies[id]?.title}”`);
          const together = titles.length > 0 ? `Together with ${titles.join(' or ')}: ` : '';
          if (avoidBecause.length === 0 && others.length === 0)
            expect(brief).toContain(`${signalWord}: ${hazard}`);
          expect(full).toContain(`${signalWord}: ${together}${hazard} ${consequence} ${avoidance}`);
        }
        for (const reason of avoidBecause) {
          expect(brief).toContain(`Why not: ${reason}`);
          expect(full).toContain(`Why not: ${reason}`);
        }
      }
    }
    expect(shown).toBeGreaterThan(10);
  });

  it('is short: less than 50 lines for a frozen band, and less than 80 for any', async () => {
    const linesOf = async (line: string) => (await type(line)).out.split('\n').length - 1;
    expect(await linesOf('diagnose mi-band-2 frozen')).toBeLessThan(50);
    for (const complaint of complaints) expect(await linesOf(complaint), complaint).toBeLessThan(80);
  });

  it('shows no percentage that the pack or the owner did not state', async () => {
    for (const complaint of complaints) {
      const { device } = await diagnosisOf(complaint);
      const stated = new Set(percentages(JSON.stringify(diagnoser.packs[device])));
      for (const answer of complaint.matchAll(/battery-percent=(\d+)/g)) stated.add(`${answer[1]}%`);
      stated.add('100%');
      // Examples of answers, which say what to ask for.
      for (const { why } of (await diagnosisOf(complaint)).questions)
        for (const [, answer] of why.matchAll(/An answer such as “(\d+) %”/g)) stated.add(`${answer}%`);
      for (const shown of percentages((await type(`${complaint} --full`)).out))
        expect(stated).toContain(shown);
    }
  });

  it('colours titles by risk', async () => {
    const codes = { none: 32, low: 36, medium: 33, high: 31 };
    const seen = new Set<string>();
    for (const complaint of complaints) {
      const { remedies } = await diagnosisOf(complaint);
      const { out } = await type(complaint, { colour: true });
      for (const { title, risk } of remedies.filter(({ title }) => title.length < 70)) {
        seen.add(risk);
        expect(out).toContain(`\u001b[${codes[risk]}m${title}`);
      }
    }
    expect([...seen].sort()).toEqual(['high', 'low', 'medium', 'none']);
  });
});

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

function percentages(text: string): string[] {
  return [...text.matchAll(/(\d+)\s*(?:%|per ?cent)/g)].map(([, number]) => `${number}%`);
}
