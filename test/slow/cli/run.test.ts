import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { version } from '../../../package.json';
import { programOf, run } from '../../../src/cli/run';
import { wordsOf } from '../../support/commands';
import { typeWords } from '../../support/type';

const type = (line: string, options = {}) => typeWords(wordsOf(line), options);

const unwrapped = (text: string) => text.replace(/\s+/g, ' ');
const escapeCode = '\u001b[';

describe('bad input', () => {
  it.each([
    ['diagnos mi-band-2', 'Did you mean diagnose?'],
    ['diagnose', "missing required argument 'device'"],
    ['diagnose mi-bnad-2', 'did you mean "mi-band-2"?'],
    ['symptoms mi-bnad-2', 'did you mean "mi-band-2"?'],
    ['symptoms mi-band-2 more', 'too many arguments'],
    ['diagnose mi-band-2 frozzen', 'did you mean "frozen"?'],
    ['diagnose mi-band-2 constructor', '"constructor" is not a known symptom'],
    ['diagnose mi-band-2 --answer __proto__=yes', '"__proto__" is not a known symptom'],
    ['diagnose mi-band-2 frozen --answer frozen', '--answer takes id=value'],
    ['diagnose mi-band-2 --answer =yes', '--answer takes id=value'],
    ['diagnose mi-band-2 frozen --answer frozen=no', '"frozen" is answered twice'],
    ['diagnose mi-band-2 --answer frozen=perhaps', 'but is the string "perhaps"'],
    ['diagnose mi-band-2 --answer frozen=toString', 'but is the string "toString"'],
    [
      'diagnose mi-band-2 --answer battery-percent=full',
      'a number from 0 to 100 (%), but is the string "full"',
    ],
    ['diagnose mi-band-2 --answer battery-percent=', 'a number from 0 to 100 (%), but is the string ""'],
    ['diagnose mi-band-2 --answer battery-percent=101', 'but is 101'],
    ['diagnose mi-band-2 battery-percent', 'a number from 0 to 100 (%)'],
    ['diagnose mi-band-2 frozen --tried re-pare', 'did you mean "re-pair"?'],
    ['diagnose mi-band-2 --jsn', 'Did you mean --json?'],
    ['diagnose mi-band-2 --answer', 'argument missing'],
  ])('%s: exit code 2, a message, nothing on stdout', async (line, message) => {
    const { code, out, err } = await type(line);
    expect([code, out]).toEqual([2, '']);
    expect(unwrapped(err)).toContain(message);
    expect(err).not.toMatch(/^\s+at /m);
    expect(err.split('\n').every((text) => text.length <= 80)).toBe(true);
  });

  it('hides no mistake of our own behind exit code 2', async () => {
    const broken = {
      columns: 80,
      colour: false,
      program: '',
      error: () => {},
      out: () => {
        throw new TypeError('ours');
      },
    };
    await expect(run(['devices'], broken)).rejects.toThrow('ours');
  });
});

describe('help', () => {
  const silent = { columns: 80, colour: false, program: 'remedy-rules', out: () => {}, error: () => {} };
  const names = programOf(silent).commands.map((command) => command.name());

  it('names every command', async () => {
    const { code, out } = await type('--help');
    expect(code).toBe(0);
    for (const name of [...names, 'tour']) expect(out).toMatch(new RegExp(`^  ${name} `, 'm'));
  });

  describe('has examples that work', () => {
    const router = fileURLToPath(new URL('../../../examples/trees/support/router.mmd', import.meta.url));
    const back = process.cwd();
    let folder: string;
    beforeAll(async () => {
      folder = mkdtempSync(join(tmpdir(), 'remedy-rules-help-'));
      process.chdir(folder);
      await type('new coffee-machine');
      cpSync('coffee-machine/pack.json', 'before.json');
      const outcome = {
        device: 'mi-band-4',
        volunteered: ['frozen'],
        asked: {},
        tried: {},
        ending: 'solved',
      };
      writeFileSync('outcomes.jsonl', JSON.stringify(outcome));
      writeFileSync('tickets.jsonl', '{"device":"mi-band-4","observations":["frozen"]}\n');
      cpSync(router, 'router.mmd');
    });
    afterAll(() => {
      process.chdir(back);
      rmSync(folder, { recursive: true, force: true });
    });

    it.each(names.filter((name) => !['tour', 'ask'].includes(name)))('for %s', async (name) => {
      if (name === 'new') rmSync('coffee-machine', { recursive: true });
      const help = (await type(`${name} --help`)).out;
      const examples = help
        .slice(help.indexOf('Examples:'))
        .replace(/ \\\n\s+/g, ' ')
        .matchAll(/^ {2}remedy-rules (.+)$/gm);
      const lines = [...examples].map(([, line]) => line!);
      expect(lines.length).toBeGreaterThan(0);
      for (const line of lines) expect(await type(line), line).toMatchObject({ code: 0, err: '' });
    });
  });

  it('prints the version of the package', async () => {
    expect(await type('--version')).toEqual({ code: 0, out: `${version}\n`, err: '' });
  });
});

describe('the built command', () => {
  const root = fileURLToPath(new URL('../../..', import.meta.url));
  const cli = join(root, 'dist', 'cli.js');
  const environment = { PATH: process.env['PATH'] };
  const start = (args: string[], env = {}) =>
    spawnSync(process.execPath, [cli, ...args], { encoding: 'utf8', env: { ...environment, ...env } });

  it('prints what is printed in-process, plain when piped', async () => {
    const { status, stdout, stderr } = start([]);
    expect({ code: status, out: stdout, err: stderr }).toEqual(await type(''));
  });

  it('has colours when they are forced', () => {
    expect(start(['devices'], { FORCE_COLOR: '1' }).stdout).toContain(escapeCode);
  });

  it('exits with 2 and without a stack trace on bad input', () => {
    const { status, stdout, stderr } = start(['diagnose', 'mi-band-9']);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(
      /^Unknown device:\n {2}"mi-band-9" is not a known device; did you mean "mi-band-2"\?\n$/,
    );
  });

  it('is quiet if its output is not read to the end', () => {
    const script = `("${process.execPath}" "${cli}" diagnose mi-band-2 frozen --json; echo "$?" >&2) | true`;
    const { stderr } = spawnSync('sh', ['-c', script], { encoding: 'utf8', env: environment });
    expect(stderr).toBe('0\n');
  });
});
