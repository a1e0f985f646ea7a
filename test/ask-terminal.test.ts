import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough, Writable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { stripVTControlCharacters } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { library } from '../src/cli/library';
import { run } from '../src/cli/run';
import { terminalOf } from '../src/cli/terminal';

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
    const wait = async () => {
      while (!unwrapped(drawn().slice(from)).includes(sees)) await new Promise((done) => setTimeout(done, 5));
    };
    await wait();
    from = drawn().length;
    for (const key of keys) {
      press(key);
      await new Promise((done) => setTimeout(done, 20));
    }
  }
}

/** A conversation in this process, on streams that look like a terminal. */
async function converse(line: string, turns: readonly Turn[], { colour = false, close = false } = {}) {
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
  const running = run(line.split(' '), terminal);
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

const band = library.packs['mi-band-2']!;
const start = 'ask mi-band-2 keeps-restarting --answer battery-percent=8';
const noes = ['sync-fails', 'asks-for-app', 'keeps-disconnecting', 'update-fails']
  .map((id) => `--answer ${id}=no`)
  .join(' ');
const toTopUp = `${start} ${noes} --answer phone-available=no`;

describe('ask', () => {
  it('finds a complaint by its words, asks, suggests, and ends when it helped', async () => {
    const { code, screen, out, err } = await converse('ask mi-band-2', [
      ['What is wrong?', ...'restarting', enter],
      ['Is anything else wrong?', enter],
      ['Stop here', down, down, enter],
    ]);
    expect([code, err]).toEqual([0, '']);
    expect(screen).toContain('Does it restart over and over?');
    expect(out).toBe('');
  });
});
