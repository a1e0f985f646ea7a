import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough, Writable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { stripVTControlCharacters } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { diagnoser } from '../../../../src/cli/diagnoser';
import { run } from '../../../../src/cli/run';
import { terminalOf } from '../../../../src/cli/terminal';
import { askedForSafety } from '../../../../src/safety/asked';
import { smallPack } from '../../../support/small-pack';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'remedy-rules-ask-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const [enter, down, ctrlC] = ['\r', '\u001b[B', '\u0003'];
const unwrapped = (text: string) => stripVTControlCharacters(text).replace(/\s+/g, ' ');

/** What the owner waits for, and the keys pressed then. */
type Turn = readonly [sees: string, ...keys: string[]];

/** Types what the owner would, each time what they wait for is drawn. */
async function type(
  turns: readonly Turn[],
  drawn: () => string,
  press: (key: string) => void,
): Promise<void> {
  let from = 0;
  for (const [sees, ...keys] of turns) {
    const deadline = Date.now() + 4_000;
    while (!unwrapped(drawn().slice(from)).includes(sees)) {
      if (Date.now() > deadline) throw new Error(`never shown: ${sees}`);
      await new Promise((done) => setTimeout(done, 5));
    }
    from = drawn().length;
    for (const key of keys) {
      press(key);
      await new Promise((done) => setTimeout(done, 20));
    }
  }
}

/** A conversation in this process, on streams that look like a terminal. */
async function converse(
  line: string | readonly string[],
  turns: readonly Turn[],
  { colour = false, close = false } = {},
) {
  let [screen, out, err] = ['', '', ''];
  const input = Object.assign(new PassThrough(), { isTTY: true, setRawMode: () => undefined });
  const output = new Writable({
    write(chunk, _encoding, done) {
      screen += chunk;
      done();
    },
  });
  const terminal = {
    columns: 80,
    colour,
    program: 'remedy-rules',
    screen: { input, output: Object.assign(output, { isTTY: true, columns: 80, rows: 50 }) },
    out: (text: string) => {
      out += text;
    },
    error: (text: string) => {
      err += text;
    },
  };
  const running = run(typeof line === 'string' ? line.split(' ') : line, terminal);
  await Promise.race([
    running,
    type(
      turns,
      () => screen,
      (key) => input.write(key),
    ),
  ]);
  if (close) input.end();
  return { code: await running, screen: unwrapped(screen), raw: screen, out, err: unwrapped(err) };
}

const band = diagnoser.packs['mi-band-2']!;
const topUp = band.remedies['top-up']!;
/** So much is said that one remedy is left before service. */
const noes = [
  ...[...askedForSafety(band)].filter((id) => id !== 'warm-and-dry'),
  'sync-fails',
  'asks-for-app',
  'keeps-disconnecting',
  'update-fails',
  'phone-available',
];
const toTopUp = `ask mi-band-2 keeps-restarting --answer battery-percent=8 ${noes.map((id) => `--answer ${id}=no`).join(' ')}`;

/** Presses Enter on the entry at a place of a menu. */
const pick = (place: number) => [...Array<string>(place).fill(down), enter];
// After "it works now" stands the outcome of this remedy's own.
const [helped, , noChange, worse, , skip, why, last] = [0, 1, 2, 3, 4, 5, 6, 7].map(pick) as string[][];
/** Before anything was said, there is nothing to go back to. */
const [back, stopFirst, stop] = [last, last, pick(8)] as string[][];
/** The choice after the lines of the question about red flags. */
const { remedies } = diagnoser.diagnoseSync('mi-band-2', ['keeps-restarting']);
const none = pick(remedies.find(({ id }) => id === 'top-up')?.ruleOut.length ?? 0);
const suggested = `Try this: ${topUp.title}`;

describe('ask', () => {
  it('finds a complaint by its words, asks on, and stops with a hand-over and the way to go on', async () => {
    const { code, screen, out, err } = await converse('ask mi-band-2', [
      ['in your own words', enter],
      ['What is wrong?', ...'rebooting', enter],
      ['Is any of this true?', ...none],
      ['Type a number', 's', enter],
    ]);
    expect([code, err]).toEqual([0, '']);
    expect(out).toMatch(
      /^\nMi Band 2: not finished\n\nObserved\n {2}- Does it restart by itself again and again\? yes\n/,
    );
    expect(screen).toContain('Type it to continue: remedy-rules ask mi-band-2 keeps-restarting');
  });

  it('shows a remedy with its risk, then asks for the outcome, until it helped', async () => {
    const { code, screen, out } = await converse(toTopUp, [
      [suggested, ...(why as string[])],
      ['Sources, best first', ...(helped as string[])],
      ['What now?', enter],
    ]);
    expect(code).toBe(0);
    expect(screen).toContain(`${suggested} low risk · 15 to 35 minutes`);
    for (const text of [...topUp.before!, ...topUp.steps, topUp.success!, ...topUp.after!])
      expect(screen).toContain(text);
    expect(screen).toContain(`“${topUp.title}” helped.`);
    expect(out).toContain('Mi Band 2: works again\n');
    expect(screen).not.toContain('Type it to continue');
  });

  it('ends in service, with what is only there to be warned of', async () => {
    const { screen, out } = await converse(toTopUp, [
      [suggested, ...(noChange as string[])],
      ['Now: Take it to', enter],
    ]);
    for (const step of band.service.steps) expect(screen).toContain(step);
    const { remedies } = diagnoser.diagnoseSync(
      'mi-band-2',
      {
        'keeps-restarting': true,
        'battery-percent': 8,
        ...Object.fromEntries(noes.map((id) => [id, false])),
      },
      { tried: ['top-up'] },
    );
    const mentioned = remedies.filter(({ advice }) => advice !== 'professional');
    expect(mentioned.length).toBeGreaterThan(0);
    for (const { title, warnings } of mentioned) {
      expect(screen).toContain(`${title} ·`);
      for (const { hazard, consequence, avoidance } of warnings)
        expect(screen).toContain(`${hazard} ${consequence} ${avoidance}`);
    }
    expect(out).toContain(`${topUp.title}: nothing changed\n`);
  });

  it('warns before anything else when it got worse', async () => {
    const { screen, out } = await converse(toTopUp, [
      [suggested, ...(worse as string[])],
      ['What now?', enter],
    ]);
    expect(screen).toContain(`“${topUp.title}” made it worse. Do not do it again.`);
    expect(screen).toContain(band.service.steps[0]);
    expect(out).toContain(`${topUp.title}: it got worse\n`);
  });

  it('takes back what was said, and goes on from there', async () => {
    const { out } = await converse(toTopUp, [
      [suggested, ...(skip as string[])],
      ['You did not try', ...pick(1)],
      [suggested, ...(stopFirst as string[])],
    ]);
    expect(out).not.toContain('not tried');
    // What was typed with the command stays.
    expect(out).toContain(band.symptoms['phone-available']!.question);
  });

  it('lets a red flag stop everything, and a wrong answer be taken back', async () => {
    const { screen, out } = await converse('ask mi-band-2', [
      ['in your own words', ...'list', enter],
      ['What is wrong?', ...'swollen', enter],
      ['WARNING: STOP.', ...pick(1)],
      ['in your own words', enter],
      ['What is wrong?', ...pick(11)],
    ]);
    const { alerts } = diagnoser.diagnoseSync('mi-band-2', ['swollen']);
    for (const step of alerts[0]!.now) expect(screen).toContain(step);
    expect(screen).not.toContain('Try this');
    expect(out).not.toContain('swollen');
  });

  it('asks about all red flags at once before it says to charge, and takes all of it back at once', async () => {
    const line = `ask mi-band-2 keeps-restarting --answer battery-percent=8 --answer phone-available=no`;
    const { screen, out } = await converse(line, [
      ['Is any of this true?', ...none],
      [suggested, ...(back as string[])],
      ['Is any of this true?', enter],
      ['WARNING: STOP.', enter],
    ]);
    const flags = [...new Set(Object.values(band.alerts).flatMap(({ when }) => when))];
    for (const id of flags) expect(screen).toContain(band.symptoms[id]?.question);
    expect(out).toContain('stopped, because it may be dangerous');
    expect(out.match(/ no$/gm)).toEqual([' no']);
  });

  it('takes a number as it is typed, and says what is wrong with it', async () => {
    const line = `ask mi-band-2 keeps-restarting ${noes.map((id) => `--answer ${id}=no`).join(' ')}`;
    const { screen, out } = await converse(line, [
      ['Type a number from 0 to 100 (%)', ...'800', enter],
      ['Please type a number', '\u007f', '\u007f', ' ', '%', enter],
      [suggested, ...(stop as string[])],
    ]);
    expect(screen).toContain('Please type a number from 0 to 100 (%).');
    expect(out).toContain('- How full is the battery? 8 %\n');
  });

  it('lets the owner name what else is true by its numbers, and complains about one that is not there', async () => {
    const { symptoms } = diagnoser.packs['mi-band-4']!;
    const { screen, out } = await converse('ask mi-band-4 frozen', [
      ['Which of these is also true?', ...'99', enter],
      ['Please type numbers from 1 to', '\u007f', '\u007f', ...'1,2', enter],
      ['Try this', ...pick(7)],
    ]);
    for (const [id, said] of [
      ['update-fails', 'yes'],
      ['sync-fails', 'yes'],
      ['keeps-restarting', 'no'],
    ] as const)
      expect(out).toContain(`${symptoms[id]!.question} ${said}`);
    expect(screen).toContain(`1. ${symptoms['update-fails']!.question}`);
  });

  it('takes an empty line for none of the signs', async () => {
    const { err } = await converse('ask mi-band-4 frozen', [
      ['Enter: none of them.', enter],
      ['Stop here', ctrlC],
    ]);
    for (const id of ['update-fails', 'sync-fails', 'keeps-restarting'])
      expect(err).toContain(`--answer ${id}=no`);
  });

  it('talks about a device of one’s own', async () => {
    const file = join(folder, 'lamp.json');
    writeFileSync(file, JSON.stringify(smallPack));
    const { code, out } = await converse(`ask ${file} dark`, [['Try this: Plug it in', ...pick(6)]]);
    expect(code).toBe(0);
    expect(out).toContain('Lamp: not finished');
  });

  it('prints how things stand as JSON, and nothing else with it', async () => {
    const { out } = await converse(`${toTopUp} --skip top-up --json`, [['What now?', enter]]);
    expect(JSON.parse(out)).toMatchObject({
      view: 'service',
      conversation: { known: { 'battery-percent': 8 } },
      diagnosis: { device: 'mi-band-2', tried: {} },
      handOver: { tried: [{ remedy: 'top-up', outcome: 'skipped' }] },
    });
  });

  it('shows colours only where they are wanted', async () => {
    const turns: Turn[] = [[suggested, ...(stopFirst as string[])]];
    const colours = ['\u001b[1m', '\u001b[2m', '\u001b[36m'];
    const [none, some] = [await converse(toTopUp, turns), await converse(toTopUp, turns, { colour: true })];
    for (const colour of colours) {
      expect(none.raw).not.toContain(colour);
      expect(some.raw).toContain(colour);
    }
  });
});

describe('the owner’s own words', () => {
  const dark = band.symptoms['screen-dark']!.question;

  it('are the complaint and the reply', async () => {
    const { screen, out } = await converse('ask mi-band-2', [
      ['in your own words', ...'black screen', enter],
      ['Is any of this true?', ...'no', enter],
      ['You wrote: “no”', ctrlC],
    ]);
    expect(out).toBe('');
    expect(screen).toContain(`You wrote: “black screen” I understood - ${dark} yes`);
    expect(screen).toContain('Answer: "no"');
    expect(screen).toContain('You wrote: “no” I understood');
  });

  it('are sent with Enter while the choices stay below, and with other keys a choice is taken', async () => {
    const { out } = await converse(toTopUp, [
      [suggested, ...'it works now', enter],
      ['You wrote: “it works now”', enter],
    ]);
    expect(out).toContain('In the owner’s words: “it works now”');
    expect(out).toContain('Mi Band 2: works again');
    const chosen = await converse(toTopUp, [
      [suggested, ...'hm', down, down, down, enter],
      ['Now: Take it to', enter],
    ]);
    expect(chosen.out).toContain(`${topUp.title}: nothing changed`);
    const deleted = await converse(toTopUp, [
      [suggested, 'h', '\u007f', enter],
      ['What now?', enter],
    ]);
    expect(deleted.out).toContain('Mi Band 2: works again');
    expect(deleted.out).not.toContain('owner');
  });

  it('that are not understood are asked for again', async () => {
    const { screen, out } = await converse(toTopUp, [
      [suggested, ...'qwertz', enter],
      ['I did not understand this.', ...(stop as string[])],
    ]);
    expect(screen).toContain('You wrote: “qwertz” I did not understand this.');
    expect(out).toContain('not finished');
  });

  it('that are not understood at the end are not kept, so that one step takes the last reply back', async () => {
    const { screen, out } = await converse(toTopUp, [
      [suggested, ...(noChange as string[])],
      ['Now: Take it to', ...'qwertz', enter],
      ['I did not understand this.', ...'zwertq', enter],
      ['You wrote: “zwertq”', ...pick(1)],
      [suggested, ...(stopFirst as string[])],
    ]);
    expect(screen).toContain('You wrote: “qwertz” I did not understand this.');
    expect(out).not.toContain('qwertz');
    const stopped = await converse('ask mi-band-2 swollen frozen', [
      ['WARNING: STOP.', ...'qwertz', enter],
      ['I did not understand this.', enter],
    ]);
    expect(stopped.out).not.toContain('qwertz');
    expect(stopped.out).toContain('stopped, because it may be dangerous');
  });

  it('may answer a question for a number, and a screen of signs', async () => {
    const line = `ask mi-band-2 keeps-restarting ${noes.map((id) => `--answer ${id}=no`).join(' ')}`;
    const { out } = await converse(line, [
      ['Type a number from 0 to 100 (%)', ...'qwertz', enter],
      ['I did not understand this.', ...'8', enter],
      [suggested, ...pick(8)],
    ]);
    expect(out).toContain('In the owner’s words: “qwertz”');
    expect(out).toContain('- How full is the battery? 8 %\n');
    const signs = await converse('ask mi-band-4 frozen', [
      ['Which of these is also true?', ...'a i qwertz', enter],
      ['I did not understand this.', ctrlC],
    ]);
    expect(signs.code).toBe(130);
    expect(signs.screen).toContain('You wrote: “a i qwertz”');
    expect(signs.err).not.toContain('--answer');
  });

  it('may come with the command', async () => {
    const { screen } = await converse(
      ['ask', 'mi-band-2', 'black screen'],
      [['Is any of this true?', ctrlC]],
    );
    expect(screen).toContain(`You wrote: “black screen” I understood - ${dark} yes`);
  });
});

describe('an interrupted conversation', () => {
  it.each([
    ['Ctrl-C', [[suggested, ctrlC]] as Turn[], {}],
    ['the end of the keyboard', [[suggested]] as Turn[], { close: true }],
  ])('by %s says how to continue', async (_what, turns, options) => {
    const { code, out, err } = await converse(
      `${toTopUp} --answer frozen=unknown --skip re-pair`,
      turns,
      options,
    );
    expect([code, out]).toEqual([130, '']);
    const [, command] = err.replaceAll(' \\', '').match(/remedy-rules (ask .*)$/) as string[];
    expect(command).toContain('--answer frozen=unknown --skip re-pair');
    const again = await converse(command!.trim(), [[suggested, ...(stop as string[])]]);
    expect(again.code).toBe(0);
  });

  it('continues from its file, as it was', async () => {
    const file = join(folder, 'band.json');
    const line = `${toTopUp} --session ${file}`;
    const first = await converse(line, [
      [suggested, ...(noChange as string[])],
      ['Now: Take it to', ctrlC],
    ]);
    expect(first.code).toBe(130);
    expect(first.err).toContain(`ask mi-band-2 --session ${file}`);
    const saved = readFileSync(file, 'utf8');
    const second = await converse(`ask mi-band-2 --session ${file}`, [['Now: Take it to', enter]]);
    expect(second.screen).toContain('You can continue where you stopped.');
    expect(second.out).toContain(`${topUp.title}: nothing changed\n`);
    expect(readFileSync(file, 'utf8')).toBe(saved);
    expect(readdirSync(folder).filter((name) => name.endsWith('.tmp'))).toEqual([]);
  });

  it('writes what to tell support into a file', async () => {
    const file = join(folder, 'support.txt');
    const { out, screen } = await converse(`${toTopUp} --handover ${file}`, [
      [suggested, ...(stopFirst as string[])],
    ]);
    expect(out).toBe('');
    expect(screen).toContain('The text for support is in');
    expect(readFileSync(file, 'utf8')).toMatch(/^Mi Band 2: not finished\n/);
  });
});

describe('bad input', () => {
  const alone = async (line: string) => {
    const { code, out, err } = await converse(line, []);
    expect([code, out]).toEqual([2, '']);
    return err;
  };

  it('is a place where nobody can type', async () => {
    let printed = '';
    const print = (text: string) => {
      printed += text;
    };
    const terminal = { columns: 80, colour: false, program: 'remedy-rules', out: print, error: print };
    expect(await run(['ask', 'mi-band-2', 'frozen'], terminal)).toBe(2);
    expect(printed).toContain('needs a terminal to type in');
    expect(printed).toContain('remedy-rules diagnose mi-band-2 frozen');
  });

  it.each([
    ['ask mi-bnad-2', 'did you mean "mi-band-2"?'],
    ['ask mi-band-2 frozzen', 'did you mean "frozen"?'],
    ['ask mi-band-2 --skip re-pare', 'did you mean "re-pair"?'],
    ['ask mi-band-2 --tried re-pair=great', 'no-change, worse,'],
    ['ask mi-band-2 --session /no/such/folder/a.json', 'cannot write'],
    ['ask mi-band-2 --session a.json --handover ./a.json', 'cannot be the same file'],
  ])('%s: %s', async (line, message) => {
    expect(await alone(line)).toContain(message);
  });

  it('is a file that holds no conversation, which stays as it is', async () => {
    const file = join(folder, 'wrong.json');
    const text =
      '{ "format": 1, "device": "mi-band-4", "known": {}, "entries": [{ "kind": "tried", "outcome": "fine" }] }';
    writeFileSync(file, text);
    const err = await alone(`ask mi-band-2 --session ${file}`);
    expect(err).toContain('entries.0.remedy: is missing');
    expect(err).toContain('entries.0.outcome:');
    expect(readFileSync(file, 'utf8')).toBe(text);
  });
});

describe('where keys are read', () => {
  const stream = (isTTY: boolean) => ({ isTTY, write: () => true });
  const outputOf = (stdin: boolean, stdout: boolean, stderr: boolean) => {
    const surroundings = { env: {}, stdin: stream(stdin), stdout: stream(stdout), stderr: stream(stderr) };
    const { screen } = terminalOf(surroundings);
    return Object.entries(surroundings).find(([, value]) => value === (screen?.output as unknown))?.[0];
  };

  it.each([
    [true, true, true, 'stdout'],
    [true, false, true, 'stderr'],
    [true, false, false, undefined],
    [false, true, true, undefined],
  ])('stdin %s, stdout %s, stderr %s: drawn on %s', (stdin, stdout, stderr, drawn) => {
    expect(outputOf(stdin, stdout, stderr)).toBe(drawn);
  });
});

// Only util-linux has this way to start a program in a terminal of its own.
const canPretend =
  spawnSync('script', ['--version'], { encoding: 'utf8' }).stdout?.includes('util-linux') ?? false;

describe.skipIf(!canPretend)('in a terminal of its own', () => {
  const command = join(fileURLToPath(new URL('../../../..', import.meta.url)), 'dist/cli.js');

  it('is left as it was found by Ctrl-C, with exit code 130 and the session saved', async () => {
    const file = join(folder, 'pretended.json');
    const typed = `stty cols 100 rows 60; exec "${process.execPath}" "${command}" ${toTopUp} --session "${file}"`;
    const child = spawn('script', ['-qec', typed, '/dev/null'], { env: { ...process.env, TERM: 'xterm' } });
    let drawn = '';
    child.stdout.on('data', (chunk) => {
      drawn += chunk;
    });
    const ended = new Promise((done) => child.once('close', done));
    const press = (key: string) => child.stdin.write(key);
    await type(
      [
        [suggested, ...(skip as string[])],
        ['You did not try', ctrlC],
      ],
      () => drawn,
      press,
    );
    expect(await ended).toBe(130);
    // The cursor, which the menus hide, is shown again.
    expect(drawn.lastIndexOf('\u001b[?25h')).toBeGreaterThan(drawn.lastIndexOf('\u001b[?25l'));
    expect(unwrapped(drawn)).toContain(`remedy-rules ask mi-band-2 --session ${file}`);
    expect(JSON.parse(readFileSync(file, 'utf8')).entries.at(-1)).toEqual({
      kind: 'tried',
      remedy: 'top-up',
      outcome: 'skipped',
    });
  });
});
