import { describe, expect, it } from 'vitest';
import type { ReadWords } from '../../src/cli/own-words';
import { showWords } from '../../src/cli/show/own-words';
import { pageText } from '../../src/cli/show/print';
import type { Told } from '../../src/conversation';
import { packs } from '../../src/index';
import { english } from '../../src/languages/en/index';
import { typeWords } from '../support/type';

const band = packs['mi-band-2'];
const { question } = band.symptoms['screen-dark'];
const flat = (text: string) => text.replace(/\s+/g, ' ');

describe('words typed with diagnose', () => {
  it('are read, and can be put right', async () => {
    const { code, out } = await typeWords(['diagnose', 'mi-band-2', 'black screen', 'ran-flat']);
    expect(code).toBe(0);
    expect(flat(out)).toContain('I understood - ');
    expect(flat(out)).toContain(`- ${question} yes (screen-dark)`);
    expect(flat(out)).toContain('Is this wrong? Add the right answer, such as --answer screen-dark=no');
    expect(out).toMatch(/\n\nMi Band 2\n/);
    expect(flat(out)).toMatch(/remedy-rules diagnose mi-band-2 .*screen-dark/);
  });

  it('give way to an answer that is typed with its id', async () => {
    const { out } = await typeWords(['diagnose', 'mi-band-2', 'black screen', '--answer', 'screen-dark=no']);
    expect(out).not.toContain('(screen-dark)');
    expect(flat(out)).toContain('--answer screen-dark=no');
  });

  it('are in the JSON, which is a plain diagnosis without them', async () => {
    const { out } = await typeWords(['diagnose', 'mi-band-2', 'black screen', '--json']);
    const { readings, observed } = JSON.parse(out);
    expect(readings).toMatchObject([{ text: 'black screen', device: 'mi-band-2', isUnderstood: true }]);
    expect(observed).toMatchObject([{ symptom: 'screen-dark', answer: true }]);
    const plain = await typeWords(['diagnose', 'mi-band-2', 'screen-dark', '--json']);
    expect(JSON.parse(plain.out)).not.toHaveProperty('readings');
  });

  it('are an error if nothing is understood, also with ids', async () => {
    for (const ids of [[], ['frozen']]) {
      const { code, out, err } = await typeWords(['diagnose', 'mi-band-2', ...ids, 'qwertz uiop']);
      expect([code, out]).toEqual([2, '']);
      expect(flat(err)).toContain('cannot understand “qwertz uiop”');
      expect(flat(err)).toContain('remedy-rules symptoms mi-band-2');
    }
  });
});

describe('words that may mean a red flag', () => {
  const words = 'the screen is black, is it hot?';
  const typed = ['diagnose', 'mi-band-2', 'frozen', words, '--answer', 'battery-percent=8', '--answer'];
  const all = [...typed, 'sync-fails=unknown', '--tried', 'top-up=worse', '--full'];

  it('are asked back with the whole command, and nothing is advised before', async () => {
    const { code, out } = await typeWords(all);
    expect(code).toBe(0);
    expect(flat(out)).toMatch(/^I understood - .* yes \(screen-dark\)/);
    expect(flat(out)).toContain(
      `First make sure: ${band.symptoms['gets-hot'].question} If yes, run again with`,
    );
    const said = `--answer battery-percent=8 --answer sync-fails=unknown "${words}" --tried top-up=worse --full`;
    const commands = flat(out.replaceAll(' \\\n', ' '));
    expect(commands).toContain(`gets-hot: remedy-rules diagnose mi-band-2 frozen ${said} gets-hot If no,`);
    expect(commands).toContain(
      `gets-hot=no: remedy-rules diagnose mi-band-2 frozen ${said} --answer gets-hot=no`,
    );
    for (const advice of ['What may be wrong', 'Do this now', 'Next:', 'To continue'])
      expect(out).not.toContain(advice);
  });

  it('do not hide the diagnosis from other programs, nor once they are answered, nor a stop', async () => {
    const { verdict, remedies } = JSON.parse((await typeWords([...all, '--json'])).out);
    expect(verdict).not.toBe('stop');
    expect(remedies.length).toBeGreaterThan(0);
    const answered = await typeWords([...all, '--answer', 'gets-hot=no']);
    expect(answered.out).not.toContain('First make sure');
    expect(answered.out).toContain('What may be wrong');
    const { out } = await typeWords([...all, 'swollen']);
    expect(out).toContain('First make sure');
    expect(out).toContain('STOP');
  });
});

describe('what is shown of words', () => {
  const told = (changes: Partial<Told>): Told => ({
    kind: 'told',
    text: 'it is odd',
    view: 'opening',
    isUnderstood: true,
    wantsHelp: false,
    answers: {},
    tried: {},
    ask: [],
    suggested: {},
    ...changes,
  });
  const shown = (read: Partial<ReadWords>) =>
    pageText({ columns: 200, colour: false }, (page) =>
      showWords(page, english, 'mi-band-2', band, {
        told: [],
        readings: [],
        answers: {},
        tried: {},
        ...read,
      }),
    );

  it('is every answer and remedy', () => {
    const { title } = band.remedies['top-up'];
    const text = shown({
      answers: { 'battery-percent': 8, 'screen-dark': false },
      tried: { 'top-up': 'worse' },
    });
    expect(text).toContain(`- ${band.symptoms['battery-percent'].question} 8 % (battery-percent)\n`);
    expect(text).toContain(`- ${question} no (screen-dark)\n`);
    expect(text).toContain(`- ${title}: it got worse (top-up)\n`);
    expect(text).toContain('such as --answer battery-percent=unknown\n');
  });

  it('is what was not understood, with the nearest symptoms, and another device', () => {
    const text = shown({
      told: [told({}), told({ text: 'it hums', isUnderstood: false, suggested: { frozen: true } })],
      readings: [
        {
          text: 'it hums',
          symptoms: [],
          tried: [],
          isUnderstood: false,
          named: [{ name: 'Mi Band 7', words: [] }],
        },
      ],
    });
    expect(text).toBe(`cannot understand “it hums”; the nearest symptoms are:
  - frozen: ${band.symptoms.frozen.question}

You mention Mi Band 7, but this diagnosis is for Mi Band 2.
`);
  });
});
