import { execFile } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join, posix } from 'node:path';
import { promisify } from 'node:util';
import { checkPackage, createPackageFromTarballData } from '@arethetypeswrong/core';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import manifest from '../../../package.json';
import { entries } from '../../../scripts/entries';
import { textsIn } from '../../../src/format/texts';
import { type Document, parseDocument, repository } from '../../support/markdown';

const run = promisify(execFile);
const subpaths = Object.keys(entries).map((name) => (name === 'index' ? '.' : `./${name}`));

/** A project with nothing in it but the packed library and what that depends on. */
let project: string;
let tarball: string;
let packed: string[];

beforeAll(async () => {
  project = mkdtempSync(join(tmpdir(), 'remedy-rules-dist-'));
  const pack = ['pack', '--ignore-scripts', '--json', '--pack-destination', project];
  const [{ filename, files }] = JSON.parse((await run('npm', pack, { cwd: repository })).stdout);
  tarball = join(project, filename);
  packed = files.map(({ path }: { path: string }) => path).sort();
  cpSync(join(repository, 'test/slow/package/consumer'), project, { recursive: true });
  cpSync(join(repository, 'test/slow/package/consumer/types.ts'), join(project, 'types.cts'));
  cpSync(join(repository, 'test/support/kettle.json'), join(project, 'kettle.json'));
  const everything = subpaths.map(
    (path, n) => `export * as e${n} from '${posix.join('remedy-rules', path)}';`,
  );
  for (const name of ['everything.ts', 'everything.cts'])
    writeFileSync(join(project, name), everything.join('\n'));
  writeFileSync(join(project, 'package.json'), '{ "type": "module" }');
  // TypeScript 6 beside our own 5.9; both cannot be installed in one project, as both are the command tsc.
  const quietly = ['--prefer-offline', '--no-audit', '--no-fund', '--no-package-lock'];
  await run('npm', ['install', ...quietly, tarball, 'typescript@~6.0.3'], { cwd: project });
});

afterAll(() => rmSync(project, { recursive: true, force: true }));

const node = async (...args: string[]) => (await run(process.execPath, args, { cwd: project })).stdout.trim();

describe('the tarball', () => {
  it('holds the code, the schema, the guides with their examples and what a reader looks for, and nothing else', () => {
    const inside = (folder: string) => packed.filter((path) => path.startsWith(folder));
    const code = inside('dist/');
    const guides = [...inside('docs/'), ...inside('examples/')];
    expect(packed.filter((path) => ![...code, ...guides].includes(path))).toEqual([
      'CHANGELOG.md',
      'CONTRIBUTING.md',
      'LICENSE',
      'README.md',
      'SECURITY.md',
      'package.json',
      'rules/cases.schema.json',
      'rules/catalog.schema.json',
      'rules/pack.schema.json',
    ]);
    expect(guides.filter((path) => !/\.(md|json|[jt]sx?|html|css|vue|capnp|conf)$/.test(path))).toEqual([]);
    expect(guides.filter((path) => /trees|dist|node_modules/.test(path))).toEqual([]);
    expect(
      code.filter((path) => !/^dist\/(?:languages\/(?:ru\/)?)?[\w-]+\.(c?js|d\.c?ts)$/.test(path)),
    ).toEqual([
      'dist/THIRD-PARTY-NOTICES.txt',
      'dist/element/THIRD-PARTY-NOTICES.txt',
      ...code.filter((path) => /^dist\/element\/(?:[\w-]+\.js|element\.d\.ts)$/.test(path)),
      'dist/entry/worker.js',
      'dist/sbom.cdx.json',
    ]);
  });

  it('holds everything that package.json points to', () => {
    const { exports, bin, main, module, types } = manifest;
    const paths = textsIn([Object.values(exports), bin, main, module, types]).map(({ text }) =>
      text.slice(2),
    );
    expect(paths.length).toBeGreaterThan(12);
    expect(packed).toEqual(expect.arrayContaining(paths));
  });

  it('has nothing that publint would mend', async () => {
    const pkgDir = join(project, 'node_modules/remedy-rules');
    const { messages, pkg } = await publint({ pkgDir, pack: false, strict: true });
    expect(messages.map((message) => formatMessage(message, pkg))).toEqual([]);
  });

  it('has the right types for every entry and every way of importing it', async () => {
    const data = createPackageFromTarballData(new Uint8Array(readFileSync(tarball)));
    const result = await checkPackage(data);
    if (!result.types) throw new Error('no types found');
    expect(Object.keys(result.entrypoints)).toEqual(expect.arrayContaining([...subpaths, './element']));
    // The element is for browsers, which have ES modules only.
    const ofElement = (one: object) => 'entrypoint' in one && one.entrypoint === './element';
    expect(result.problems.filter((one) => !(ofElement(one) && one.kind === 'CJSResolvesToESM'))).toEqual([]);
  });

  it.each(['README.md', 'CHANGELOG.md', 'docs/'])('holds what the links of %s lead to', (place) => {
    const pages = packed.filter((path) => path.startsWith(place) && path.endsWith('.md'));
    expect(pages).not.toEqual([]);
    const read = (path: string) => readFileSync(join(project, 'node_modules/remedy-rules', path), 'utf8');
    expect(pages.flatMap((path) => linksThatMiss(parseDocument(path, read(path)), packed))).toEqual([]);
  });
});

/** Links of a page to files that are not in the tarball. */
function linksThatMiss({ path, links }: Document, files: readonly string[]): string[] {
  return links.filter((link) => {
    // Pictures are shown where the page is read: on the page of the repository, and on that of the package.
    if (/^(https?:|#)|\.png$/.test(link)) return false;
    const target = posix.join(posix.dirname(path), link.split('#')[0] ?? '');
    return !files.some((file) => file === target || file.startsWith(`${target}/`));
  });
}

it('npm shows a page whose links work', () => {
  const { links } = parseDocument('README.md', readFileSync(join(repository, 'README.md'), 'utf8'));
  expect(linksForNpm(links, manifest.repository.url)).toEqual([]);
  const named = 'git+https://github.com/somebody/remedy-rules.git';
  const sample = ['docs/errors.md', '#install', 'https://example.org'];
  expect(linksForNpm(sample, named)).toEqual(['docs/errors.md']);
  expect(linksForNpm(sample, manifest.repository.url.replace(/\w+(?=\/remedy-rules)/, 'OWNER'))).toEqual([]);
});

/** Links that must be absolute, since npm shows the page without the files. Before a repository is named none can be. */
function linksForNpm(links: readonly string[], url: string): string[] {
  return url.includes('/OWNER/') ? [] : links.filter((link) => !/^(https?:|#)/.test(link));
}

describe('the installed library', () => {
  it.each(['esm.mjs', 'cjs.cjs'])('diagnoses with built-in and own packs in %s', async (file) => {
    expect(await node(file)).toBe('re-pair');
  });

  it.each(['alone.mjs', 'alone.cjs'])(
    'loads neither zod nor json-rules-engine before they are needed, in %s',
    async (file) => {
      const alone = join(project, 'alone');
      const modules = join(alone, 'node_modules');
      mkdirSync(modules, { recursive: true });
      cpSync(join(project, 'node_modules/remedy-rules'), join(modules, 'remedy-rules'), { recursive: true });
      for (const name of ['zod', 'json-rules-engine']) {
        mkdirSync(join(modules, name), { recursive: true });
        writeFileSync(join(modules, name, 'package.json'), '{ "exports": {} }');
      }
      cpSync(join(project, file), join(alone, file));
      const missing = 'ERR_PACKAGE_PATH_NOT_EXPORTED';
      expect(await node(join(alone, file))).toBe(['try', missing, missing].join('\n'));
    },
  );

  it('knows its errors across ES modules, CommonJS and two installations', async () => {
    const second = join(project, 'second/node_modules');
    for (const name of ['remedy-rules', 'zod'])
      cpSync(join(project, 'node_modules', name), join(second, name), { recursive: true });
    expect(await node('copies.mjs')).toBe('all known');
  });

  it('is a command', async () => {
    const command = join(project, 'node_modules/.bin/remedy-rules');
    expect((await run(command, ['devices'])).stdout).toContain('mi-band-2');
    const wrong = run(command, ['diagnose', 'mi-band-22']);
    await expect(wrong).rejects.toMatchObject({
      code: 2,
      stdout: '',
      stderr: expect.stringContaining('"mi-band-2"'),
    });
  });
});

describe.each([
  ['5.9', () => createRequire(import.meta.url).resolve('typescript/lib/tsc.js')],
  ['6.0', () => join(project, 'node_modules/typescript/lib/tsc.js')],
])('TypeScript %s', (version, compiler) => {
  it('is that version', async () => {
    expect(await node(compiler(), '--version')).toContain(`Version ${version}.`);
  });

  it.each([
    ['nodenext', 'nodenext'],
    ['bundler', 'esnext'],
    ['node10', 'esnext'],
  ])('takes what is right and refuses what is wrong, resolving as %s', async (moduleResolution, module) => {
    const options = ['--module', module, '--moduleResolution', moduleResolution];
    // The types of zod need it in projects of this kind.
    if (moduleResolution === 'node10') options.push('--allowSyntheticDefaultImports');
    if (moduleResolution === 'node10' && version !== '5.9') options.push('--ignoreDeprecations', version);
    expect(await node(compiler(), ...options).catch(({ stdout }) => stdout)).toBe('');
  });

  it('takes the type tests of this repository', async () => {
    const config = join(project, 'type-tests.json');
    const { compilerOptions } = JSON.parse(readFileSync(join(repository, 'tsconfig.json'), 'utf8'));
    const typeRoots = [join(repository, 'node_modules/@types')];
    const include = [join(repository, 'test/**/*.test-d.ts')];
    writeFileSync(config, JSON.stringify({ compilerOptions: { ...compilerOptions, typeRoots }, include }));
    expect(await node(compiler(), '-p', config).catch(({ stdout }) => stdout)).toBe('');
  });
});
