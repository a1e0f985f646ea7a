import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { prepareFolder } from '../../../scripts/run-node';
import { loadConversation } from '../../../src/conversation';
import type { PackData } from '../../../src/format/format';
import type { Pack } from '../../../src/format/pack';
import { packs } from '../../../src/index';
import { extendPack, parsePack, refreshCatalog, translatePack } from '../../../src/pack/index';
import { commandsOf, runCommand } from '../../support/commands';
import {
  type Block,
  type Document,
  documents,
  otherPages,
  parseDocument,
  repository,
} from '../../support/markdown';
import { runBlock, typeErrors } from '../../support/run-blocks';

/** Replayed from top to bottom by writing-a-pack.test.ts. */
const tutorial = 'docs/writing-a-pack.md';

const all = documents();
const linked = [...all, ...otherPages()];
const blocks = all.filter(({ path }) => path !== tutorial).flatMap((document) => document.blocks);
/** Blocks that need more than Node to run, such as React: quoted from a project in `examples/`. */
const quoted = ['ts', 'tsx', 'js', 'html', 'css'].map((language) => `${language} example`);
/** Blocks of docs/getting-started.md that test/runtimes/getting-started.spec.ts follows. */
const steps = ['html step', 'jsx step'];
/** Blocks around the element for pages. */
const embedding = ['html'];
const of = (...languages: string[]) => blocks.filter(({ language }) => languages.includes(language));

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'remedy-rules-docs-'));
  prepareFolder(folder);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('code blocks', () => {
  it('are in a language that is checked here', () => {
    const known = [
      ...['ts', 'js', 'sh', 'console', 'json', 'json fragment', 'text'],
      ...embedding,
      ...quoted,
      ...steps,
    ];
    expect(blocks.filter(({ language }) => !known.includes(language))).toEqual([]);
  });

  it.each(of(...quoted))('are part of an example, which has tests of its own: $name', ({ text }) => {
    expect(exampleSources().filter((source) => `\n${source}`.includes(`\n${text}\n`))).toHaveLength(1);
  });

  it.each(of(...embedding, ...quoted))(
    'give the element nothing that it does not know: $name',
    ({ text }) => {
      const page = readFileSync(join(repository, 'docs/element.md'), 'utf8');
      const tags = [...text.matchAll(/<remedy-rules\b((?:[^>"'{]|"[^"]*"|\{[^}]*\})*)/g)].map(
        ([, tag = '']) => tag,
      );
      const given = tags.flatMap((tag) =>
        [...tag.replace(/"[^"]*"|\{[^}]*\}/g, '').matchAll(/\s(?:on|@|:)?([a-z-]+)(?:\.prop)?/g)].map(
          ([, name]) => name,
        ),
      );
      const styled = [...text.matchAll(/--remedy-rules-([\w-]+)|::part\(([\w-]+)\)/g)].map(
        ([, a, b]) => a ?? b,
      );
      for (const name of [...given, ...styled]) expect(page).toMatch(new RegExp(`^.*\`${name}[\`,]`, 'm'));
    },
  );

  it('of TypeScript compile', () => {
    expect(typeErrors(of('ts'), folder)).toEqual([]);
  });

  it.each(of('ts', 'js'))('run and print what stands below: $name', async (block) => {
    expect(await runBlock(block, folder)).toEqual({ code: 0, printed: block.output ?? expect.any(String) });
  });

  it.each(
    of('sh', 'console').flatMap((block) =>
      commandsOf(block).map((typed) => ({ ...typed, name: block.name })),
    ),
  )('can be typed: $command ($name)', async ({ command, output }) => {
    const ran = await runCommand(command);
    if (ran && output !== undefined) expect(ran.printed).toBe(output);
    else expect([0, undefined]).toContain(ran?.code);
  });

  it.each(of('json'))('are valid: $name', (block) => {
    expect(() => load(block)).not.toThrow();
  });

  it.each(of('json fragment'))('are part of something valid: $name', ({ text }) => {
    expect(() => JSON.parse(`{${text.trim().replace(/,$/, '')}}`)).not.toThrow();
  });
});

function exampleSources(): string[] {
  const examples = join(repository, 'examples');
  return readdirSync(examples, { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.(?:[jt]sx?|html|css|vue)$/.test(path) && !/node_modules|dist[/\\]/.test(path))
    .map((path) => readFileSync(join(examples, path), 'utf8'));
}

/** Loads a pack, an extension or a whole catalog of the pack before it, or a saved conversation; other JSON is only parsed. */
function load({ name, text }: Block): void {
  const data = JSON.parse(text);
  if (data.entries) {
    expect(loadConversation(packs, data).issues).toEqual([]);
    return;
  }
  if (data.format !== 1) return;
  if (data.texts) {
    const pack = baseOf(name, undefined);
    translatePack(parsePack(pack) as Pack, data);
    expect(refreshCatalog([pack], data.language, data)).toMatchObject({ missing: [], unused: [], stale: {} });
    return;
  }
  if (data.service && !data.extends) parsePack(data);
  else extendPack(baseOf(name, data.extends), data);
}

function baseOf(name: string, extended: string | undefined): PackData {
  if (extended) return JSON.parse(readFileSync(join(repository, 'rules/mi-band', extended), 'utf8'));
  const packs = of('json').filter((block) => block.name.split(' ')[0] === name.split(' ')[0]);
  const before = packs.slice(
    0,
    packs.findIndex((block) => block.name === name),
  );
  return JSON.parse(before.filter(({ text }) => JSON.parse(text).service).at(-1)?.text ?? 'null');
}

describe.each(linked)('the links of $path', (document) => {
  it('lead somewhere', () => {
    expect(deadLinks(document)).toEqual([]);
  });
});

function deadLinks({ path, links, anchors }: Document): string[] {
  return links.filter((link) => {
    if (/^https?:/.test(link)) return false;
    const [file = '', anchor] = link.split('#');
    const target = join(dirname(path), file);
    if (file !== '' && !existsSync(join(repository, target))) return true;
    if (anchor === undefined) return false;
    return !(file === '' ? anchors : (linked.find((other) => other.path === target)?.anchors ?? [])).includes(
      anchor,
    );
  });
}

describe('these checks', () => {
  const block = (language: string, text: string): Block => ({
    name: `sample of ${language}`,
    language,
    text,
  });

  it('see a wrong type, a wrong command and a dead link', async () => {
    const wrong =
      "import { diagnoseSync } from 'remedy-rules';\ndiagnoseSync('mi-band-2', { frozzen: true });";
    expect(typeErrors([block('ts', wrong)], folder)).toEqual([expect.stringContaining('sample of ts: ')]);
    await expect(runCommand('npm run nothing')).rejects.toThrow('no such command');
    const links =
      '[a](docs/nothing.md) [b](#nothing) [c](README.md#nothing) [d](README.md) [e](#here)\n\n# Here';
    expect(deadLinks(parseDocument('README.md', links))).toEqual([
      'docs/nothing.md',
      '#nothing',
      'README.md#nothing',
    ]);
  });

  it('see what a block prints, and that it failed', async () => {
    expect(await runBlock(block('js', 'console.log({ a: 1 })'), folder)).toEqual({
      code: 0,
      printed: '{ a: 1 }',
    });
    expect((await runBlock(block('js', 'throw new Error()'), folder)).code).toBe(1);
    expect((await runCommand('npx remedy-rules diagnose mi-band-22'))?.code).toBe(2);
  });
});
