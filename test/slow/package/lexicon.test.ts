import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { compactLexicon } from '../../../scripts/compact-lexicon';
import { english } from '../../../src/safety/lexicon/english/english';
import type { Language } from '../../../src/safety/lexicon/language';
import { russian } from '../../../src/safety/lexicon/russian/russian';
import { russian as readingRussian } from '../../../src/text/russian/russian';
import { repository } from '../../support/markdown';

let folder: string;
let file: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'remedy-rules-lexicon-'));
  file = join(folder, 'lexicon.mjs');
  const contents = `
    export { english } from './src/safety/lexicon/english/english';
    export { russian } from './src/safety/lexicon/russian/russian';
  `;
  await build({
    stdin: { contents, resolveDir: repository },
    bundle: true,
    format: 'esm',
    outfile: file,
    charset: 'utf8',
    plugins: [compactLexicon],
    logLevel: 'silent',
  });
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A language with the lines of its rules apart, however they are indented. */
const readable = ({ rules, ...language }: Language) => ({
  ...language,
  rules: rules.map((ofMethods) =>
    Object.entries(ofMethods).map(([method, lines]) => [method, lines.trim().split(/\n\s*/)]),
  ),
});

describe('the lexicon in the build', () => {
  it('has the same words and rules as in the source', async () => {
    const built = await import(/* @vite-ignore */ pathToFileURL(file).href);
    expect(readable(built.english)).toEqual(readable(english));
    expect(readable(built.russian)).toEqual(readable(russian));
  });

  it('is stored in Latin letters', () => {
    const words =
      Object.values(russian.words)
        .join(' ')
        .match(/[а-я]+/g) ?? [];
    const stored = readFileSync(file, 'utf8');
    expect(words.length).toBeGreaterThan(1000);
    expect(words.filter((word) => word.length > 3 && stored.includes(` ${word}~ `))).toEqual([]);
    expect(readFileSync(join(repository, 'dist/pack.js'), 'utf8')).not.toContain(russian.words['+PUT']);
    const reading = readFileSync(join(repository, 'dist/languages/ru/text.js'), 'utf8');
    expect(reading).not.toContain(readingRussian.fillers);
  });
});
