import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildSync } from 'esbuild';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { repository } from '../../support/markdown';
import soundPack from '../../support/sound-pack.json';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'remedy-rules-eval-'));
  const contents = `
    export * from './src/pack/index';
    export { checkCases } from './src/testing/index';
    export { loadConversation } from './src/conversation/index';
    export { z } from 'zod';
  `;
  buildSync({
    stdin: { contents, resolveDir: repository },
    bundle: true,
    format: 'esm',
    platform: 'node',
    outfile: join(folder, 'library.mjs'),
    logLevel: 'silent',
  });
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Runs code in a process of its own, and returns what it prints: how often code was made from text by then. */
function madeFromText(code: string, ...flags: readonly string[]): string {
  const program = `
    let made = 0;
    const count = (target, ...rest) => (made += 1, Reflect.construct(target, rest[0]));
    globalThis.Function = new Proxy(Function, { construct: count, apply: (target, self, args) => count(target, args) });
    globalThis.eval = () => { made += 1; };
    const { parsePack, extendPack, checkPack, checkCases, loadConversation, z } = await import('./library.mjs');
    const sound = ${JSON.stringify(soundPack)};
    const use = async () => {
      extendPack(parsePack(sound), { format: 1, device: { name: 'Lamp 2' } });
      checkPack({ format: 1, rules: { a: { conditions: { all: [{}] } } } });
      loadConversation({ lamp: parsePack(sound) }, { format: 1, device: 'lamp', known: {}, entries: [] });
      await checkCases(parsePack(sound), { one: { given: ['dark'], must: { verdict: 'try' } } });
    };
    ${code}
    console.log(made);
  `;
  writeFileSync(join(folder, 'program.mjs'), program);
  const { status, stdout, stderr } = spawnSync(process.execPath, [...flags, 'program.mjs'], {
    cwd: folder,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(stderr);
  return stdout.trim();
}

describe('a page that forbids eval', () => {
  it.each([
    ['only reports it', []],
    ['refuses it', ['--disallow-code-generation-from-strings']],
  ])('has no violation to report if it %s', (_what, flags) => {
    expect(madeFromText('await use();', ...flags)).toBe('0');
  });
});

it("an app's own schemas are as fast as before", () => {
  const own = "z.object({ a: z.string() }).parse({ a: 'text' });";
  expect(Number(madeFromText(own))).toBeGreaterThan(1);
  expect(Number(madeFromText(`await use(); ${own}`))).toBeGreaterThan(1);
});

it('an app that switched eval off for itself finds it off', () => {
  expect(
    madeFromText('z.config({ jitless: true }); await use(); z.object({ a: z.string() }).parse({ a: "b" });'),
  ).toBe('0');
});
