import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { entries } from '../../../scripts/entries';
import { prepareFolder } from '../../../scripts/run-node';
import budgets from './sizes.json';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'remedy-rules-sizes-'));
  prepareFolder(folder);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** What a bundler makes of an app that is only this code: all that is loaded before json-rules-engine is needed. */
async function bundle(code: string): Promise<Uint8Array> {
  const { outputFiles } = await build({
    stdin: { contents: code, resolveDir: folder },
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    target: 'es2022',
    external: ['json-rules-engine'],
    logLevel: 'silent',
  });
  return outputFiles[0]!.contents;
}

describe('bundled, minified and compressed with gzip', () => {
  it.each(Object.entries(budgets))('%s is within its budget', async (name, { code, bytes }) => {
    const { length } = gzipSync(await bundle(code), { level: 9 });
    console.log(`${name}: ${length} of ${bytes} bytes`);
    expect(length).toBeLessThanOrEqual(bytes);
  });
});

it('every entry has a budget', () => {
  const measured = Object.values(budgets).flatMap(({ code }) =>
    Array.from(code.matchAll(/'remedy-rules\/?([\w/]*)'/g), ([, name]) => name || 'index'),
  );
  expect([...new Set(measured)].sort()).toEqual(Object.keys(entries).sort());
});

it('`parsePack` is small before it is compressed, too', async () => {
  const { length } = await bundle(budgets['`parsePack` of `remedy-rules/pack`'].code);
  console.log(`parsePack: ${length} bytes minified`);
  // Before, zod's other languages and the Cyrillic letters were half a megabyte more.
  expect(length).toBeLessThanOrEqual(185_000);
});

it('docs/runtimes.md states the budgets', () => {
  const page = readFileSync(new URL('../../../docs/runtimes.md', import.meta.url), 'utf8');
  const row = ([name, { bytes }]: [string, { bytes: number }]) =>
    `| ${name} | ${bytes.toLocaleString('en')} |`;
  expect(
    Object.entries(budgets)
      .map(row)
      .filter((line) => !page.includes(line)),
  ).toEqual([]);
});

describe('a bundler leaves out', () => {
  const text = async (code: string) =>
    Buffer.from(await bundle(code))
      .toString()
      // esbuild writes Cyrillic letters by their numbers.
      .replace(/\\u([0-9a-f]{4})/gi, (_, number) => String.fromCharCode(Number.parseInt(number, 16)));
  const speaker = 'Mi Smart Speaker';
  const band = 'Mi Band 2';

  it('the packs of an app that has its own', async () => {
    const engine = await text("export { createDiagnoser } from 'remedy-rules'");
    expect(engine).toContain('json-rules-engine');
    expect(engine).not.toContain(speaker);
    expect(engine).not.toContain(band);
  });

  it('English words from an app that reads Russian', async () => {
    expect(await text("export * from 'remedy-rules/text'")).toContain('blacked out');
    expect(await text("export * from 'remedy-rules/languages/ru/text'")).not.toContain('blacked out');
  });

  it('the other packs of an app that imports one', async () => {
    const one = await text("export { miBand2 } from 'remedy-rules/packs'");
    expect(one).toContain(band);
    expect(one).not.toContain(speaker);
  });

  it('the sentences that the app does not use, and other languages', async () => {
    const [heading, hazard, russian] = ['If that does not help', 'makes metal grow inside it', 'Попробуйте'];
    const diagnosing = await text("export { diagnoseSync } from 'remedy-rules'");
    expect(diagnosing).toContain(hazard);
    expect(diagnosing).not.toContain(heading);
    const showing = await text("export { toText } from 'remedy-rules/render'");
    expect(showing).toContain(heading);
    expect(showing).not.toContain(hazard);
    expect(`${diagnosing}${showing}`).not.toContain(russian);
    const speaking = await text("export { russian } from 'remedy-rules/languages/ru'");
    expect(speaking).toContain(russian);
    expect(speaking).not.toContain(heading);
  });

  it('json-rules-engine from an app that only calls diagnoseSync', async () => {
    expect(await text("export { diagnose } from 'remedy-rules'")).toContain('json-rules-engine');
    expect(await text("export { diagnoseSync } from 'remedy-rules'")).not.toContain('json-rules-engine');
    expect(await text("export { createSyncDiagnoser } from 'remedy-rules'")).not.toContain(
      'json-rules-engine',
    );
  });
});
