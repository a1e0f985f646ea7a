import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { packLibrary, quietly } from '../support/example-project';
import { repository } from '../support/markdown';

/** A block of the page, with the file that the sentence above tells the reader to put it into. */
const part =
  /(?:Put this into `([\w.]+)`[^\n]*\n\n)?```(\w+)[^\n]*\n(.*?)\n```(?:\n\n```text\n(.*?)\n```)?/gs;
const page = readFileSync(join(repository, 'docs/getting-started.md'), 'utf8');

const outside = mkdtempSync(join(tmpdir(), 'remedy-rules-getting-started-'));
let server: ChildProcess | undefined;
let library: string;
let browser: Browser | undefined;
let tab: Page;
beforeAll(async () => {
  library = await packLibrary(outside);
  browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] });
  tab = await browser.newPage();
});
afterAll(async () => {
  await browser?.close();
  // npx has started the server in turn, so the whole group ends.
  if (server?.pid !== undefined) process.kill(-server.pid);
  rmSync(outside, { recursive: true, force: true });
});

it('docs/getting-started.md, followed word by word, ends with a diagnosis in a page', async () => {
  let folder = outside;
  const printed: string[] = [];
  for (const [, file, language, text = '', output] of page.matchAll(part)) {
    if (file !== undefined) writeFileSync(join(folder, file), text);
    if (file !== undefined && output !== undefined) {
      expect(run('node', [file], folder)).toBe(output);
      printed.push(file);
    }
    if (language !== 'sh') continue;
    for (const line of text.split('\n')) {
      const [program = '', ...words] = line.split(' ');
      if (program === 'mkdir') mkdirSync(join(folder, ...words));
      else if (program === 'cd') folder = join(folder, ...words);
      else if (program === 'npx') await openPage(await serve(words, folder));
      else run(program, words[0] === 'install' ? withLibrary(words) : words, folder);
    }
  }
  expect(printed).toEqual(['first.mjs', 'second.mjs']);

  // The page has the element now.
  await tab
    .getByRole('checkbox', { name: 'Does it connect, but then lose the phone again and again?' })
    .waitFor();
});

/** The page with the select, before its last step puts the element there. */
async function openPage(address: string): Promise<void> {
  await tab.goto(address);
  await tab.getByRole('heading', { name: 'What may be wrong' }).waitFor();
  await expect.poll(() => tab.textContent('main')).toContain("Turn the phone's Bluetooth off and on");
  await tab.selectOption('select', { label: 'Does the screen stay dark, whatever you do?' });
  await expect.poll(() => tab.textContent('main')).toContain('The battery is empty');
}

/** The words of `npm install`, with the packed library in place of the published one. */
function withLibrary(words: readonly string[]): string[] {
  return [...quietly, ...words.map((word) => (word === 'remedy-rules' ? library : word))];
}

function run(program: string, words: readonly string[], cwd: string): string {
  const env = { ...process.env, NO_COLOR: '1' };
  return execFileSync(program, words, { cwd, env, encoding: 'utf8' }).trimEnd();
}

/** Starts a server that goes on; the address that it prints. */
function serve(words: readonly string[], cwd: string): Promise<string> {
  const started = spawn('npx', words, { cwd, env: { ...process.env, NO_COLOR: '1' }, detached: true });
  server = started;
  return new Promise((resolve, reject) => {
    let printed = '';
    started.stdout.on('data', (data) => {
      printed += data;
      const [address] = printed.match(/http:\S+/) ?? [];
      if (address !== undefined) resolve(address);
    });
    started.on('exit', () => reject(new Error(`npx ${words.join(' ')} ended: ${printed}`)));
  });
}
