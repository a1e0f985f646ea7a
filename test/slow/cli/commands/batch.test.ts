import { existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { diagnoseTicket } from '../../../../src/batch';
import { packs } from '../../../../src/index';
import { smallPack } from '../../../support/small-pack';
import { typeWords } from '../../../support/type';

const back = process.cwd();
let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'remedy-rules-batch-'));
  process.chdir(folder);
});
afterEach(() => {
  process.chdir(back);
  rmSync(folder, { recursive: true });
});

const batch = (...words: string[]) => typeWords(['batch', ...words]);
const linesOf = (file: string) =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line));
const summary = () => JSON.parse(readFileSync('results.summary.json', 'utf8'));
const frozen = { device: 'mi-band-4', observations: ['frozen'] };
const write = (...tickets: unknown[]) =>
  writeFileSync(
    'tickets.jsonl',
    tickets.map((one) => `${typeof one === 'string' ? one : JSON.stringify(one)}\n`).join(''),
  );

describe('batch', () => {
  it('gives one result per line, in their order, with the number of the line', async () => {
    write({ id: 'a', ...frozen }, '', { id: 'b', device: 'mi-band-4', observations: { swollen: true } });
    expect(await batch('tickets.jsonl', '-o', 'results.jsonl')).toMatchObject({ code: 0, err: '' });
    expect(linesOf('results.jsonl')).toEqual([
      { line: 1, ...diagnoseTicket(packs, { id: 'a', ...frozen }) },
      { line: 3, id: 'b', ...diagnoseTicket(packs, { device: 'mi-band-4', observations: ['swollen'] }) },
    ]);
  });

  it('goes on after a bad line, and says what is wrong with it', async () => {
    write(
      '{"device"',
      frozen,
      { device: 'mi-bnad-4', observations: [] },
      '[]',
      'null',
      'x'.repeat(1_100_000),
    );
    writeFileSync('tickets.jsonl', '{"device":"mi-band-4","observations":{"swollen":true,"swollen":false}}', {
      flag: 'a',
    });
    expect((await batch('tickets.jsonl', '-o', 'results.jsonl')).code).toBe(0);
    const results = linesOf('results.jsonl');
    expect(results.map(({ line, issues }) => [line, issues?.[0].code])).toEqual([
      [1, 'not-json'],
      [2, undefined],
      [3, 'unknown-device'],
      [4, 'wrong-kind'],
      [5, 'wrong-kind'],
      [6, 'too-large'],
      [7, 'duplicate-key'],
    ]);
    expect(results[2].issues[0].message).toContain('did you mean "mi-band-4"');
    expect(summary().errors).toEqual({
      'duplicate-key': 1,
      'not-json': 1,
      'too-large': 1,
      'unknown-device': 1,
      'wrong-kind': 2,
    });
  });

  it('prints a summary, and saves it as JSON and as a page', async () => {
    write(frozen, frozen, { device: 'mi-band-4', observations: { swollen: true } }, '?');
    const { out } = await batch('tickets.jsonl', '-o', 'results.jsonl');
    expect(out).toMatch(/^4 tickets in /);
    expect(out).toContain('2 (50 %): Try: there are remedies');
    expect(out).toContain('1 (25 %): The battery may be damaged (Mi Band 4)');
    expect(out).toContain('1 (25 %): not-json');
    expect(summary()).toMatchObject({
      complete: true,
      tickets: 4,
      verdicts: { stop: 1, try: 2 },
      input: { lines: 4, bytes: readFileSync('tickets.jsonl').length },
      output: { bytes: readFileSync('results.jsonl').length },
    });
    const page = readFileSync('results.summary.html', 'utf8');
    expect(page).toContain('The battery may be damaged (Mi Band 4)');
    expect(page).not.toMatch(/<script|<link|<img|src=|@import|url\(/);
  });

  it('prints results if no file is named, and the summary to standard error', async () => {
    write(frozen);
    const { out, err } = await batch('tickets.jsonl');
    expect(JSON.parse(out)).toMatchObject({ line: 1, verdict: 'try' });
    expect(err).toMatch(/^1 ticket in /);
  });

  it('gives whole diagnoses, other plans, texts, other languages and own packs', async () => {
    writeFileSync('lamp.json', JSON.stringify(smallPack));
    write({ device: 'lamp', observations: ['dark'] }, { device: 'mi-band-4', text: 'it is frozen' });
    await batch('tickets.jsonl', '-o', 'results.jsonl', '--full', '--plan', 'full', '--pack', 'lamp.json');
    const [lamp, band] = linesOf('results.jsonl');
    expect(lamp).toMatchObject({
      device: 'lamp',
      name: 'Lamp',
      remedies: [{ steps: ['Put the plug into the socket.'] }, {}],
    });
    expect(lamp.notices).toEqual([expect.objectContaining({ kind: 'unreviewed' })]);
    expect(band.questions.length).toBeGreaterThan(0);
    expect(band.reading.answers).toEqual({ frozen: true });
    write(frozen);
    await batch('tickets.jsonl', '-o', 'russian.jsonl', '--language', 'ru');
    expect(linesOf('russian.jsonl')[0].remedies[0].title).toMatch(/[а-я]/);
  });

  it.each([
    [['nothing.jsonl'], 'file not found: nothing.jsonl'],
    [['.'], 'it is a folder'],
    [['tickets.jsonl', '--resume'], '--resume needs the file of the results'],
    [['tickets.jsonl', '--pack', 'lamp'], '"lamp" is neither a file'],
    [['tickets.jsonl', '--pack', 'a=x.json', '--pack', 'a=y.json'], 'two packs have the name "a"'],
    [['tickets.jsonl', '--pack', 'lamp=x.json'], 'file not found: x.json'],
    [['tickets.jsonl', '--jobs', '0'], 'whole number from 1'],
    [['tickets.jsonl', '--plan', 'fast'], 'Allowed choices are list, full'],
    [['tickets.jsonl', '--language', 'xx'], 'not a language'],
    [['tickets.jsonl', '-o', 'missing/results.jsonl'], 'cannot write "missing/results.jsonl"'],
  ])('%j: exit code 2 and a message', async (words, message) => {
    write(frozen);
    const { code, out, err } = await batch(...words);
    expect([code, out]).toEqual([2, '']);
    expect(err.replace(/\s+/g, ' ')).toContain(message);
  });

  it('never writes over results', async () => {
    write(frozen);
    writeFileSync('results.jsonl', 'mine');
    const { code, err } = await batch('tickets.jsonl', '-o', 'results.jsonl');
    expect([code, err]).toEqual([2, expect.stringContaining('add --resume')]);
    expect(readFileSync('results.jsonl', 'utf8')).toBe('mine');
    expect(existsSync('results.summary.json')).toBe(false);
  });
});

describe('batch --resume', () => {
  const resume = (...words: string[]) => batch('tickets.jsonl', '-o', 'results.jsonl', '--resume', ...words);

  it('does the whole if nothing was begun, and nothing if all is done', async () => {
    write(frozen, frozen);
    expect((await resume()).code).toBe(0);
    const before = readFileSync('results.jsonl', 'utf8');
    expect((await resume()).code).toBe(0);
    expect(readFileSync('results.jsonl', 'utf8')).toBe(before);
    expect(summary().tickets).toBe(2);
  });

  it('drops what was written after the last checkpoint, and adds what is missing', async () => {
    write(frozen);
    await resume();
    const [first] = linesOf('results.jsonl');
    write(frozen, { device: 'mi-band-4', observations: ['swollen'] });
    writeFileSync('results.jsonl', '{"line":2,"torn', { flag: 'a' });
    expect((await resume()).code).toBe(0);
    expect(linesOf('results.jsonl')).toEqual([first, expect.objectContaining({ line: 2, verdict: 'stop' })]);
    expect(summary()).toMatchObject({ tickets: 2, verdicts: { try: 1, stop: 1 }, complete: true });
  });

  it('refuses another input, other settings, and results without their checkpoint', async () => {
    write(frozen, frozen);
    await resume();
    const before = readFileSync('results.jsonl', 'utf8');
    const refused = async (message: string, ...words: string[]) => {
      const { code, err } = await resume(...words);
      expect([code, err.replace(/\s+/g, ' ')]).toEqual([2, expect.stringContaining(message)]);
      expect(readFileSync('results.jsonl', 'utf8')).toBe(before);
    };
    await refused('made with full false, not true', '--full');
    await refused('made with language "en", not "ru"', '--language', 'ru');
    write({ id: 1, ...frozen }, frozen);
    await refused('not the one that the results were made from');
    write(frozen, frozen);
    writeFileSync('results.summary.json', '{}');
    await refused('not a summary of this command');
    rmSync('results.summary.json');
    await refused('results.summary.json is missing');
  });

  it('refuses results that are shorter than they were, or a link', async () => {
    write(frozen, frozen);
    await resume();
    const before = readFileSync('results.jsonl', 'utf8');
    writeFileSync('results.jsonl', before.slice(0, -5));
    expect((await resume()).err).toContain('shorter');
    rmSync('results.jsonl');
    expect((await resume()).err).toContain('file not found: results.jsonl');
    writeFileSync('other.jsonl', before);
    symlinkSync('other.jsonl', 'results.jsonl');
    expect((await resume()).err).toContain('symbolic link');
  });
});
