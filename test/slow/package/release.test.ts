import { execFile } from 'node:child_process';
import { appendFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { build } from 'esbuild';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { copyProject } from '../../../scripts/release/pack';
import { repository } from '../../support/markdown';

const run = promisify(execFile);
const scripts = join(repository, 'node_modules/.cache/release-test');
let project: string;

beforeAll(async () => {
  project = mkdtempSync(join(tmpdir(), 'remedy-rules-release-test-'));
  await copyProject(repository, project);
  // Beside the installed packages, as the copy of the project has none.
  await build({
    stdin: {
      contents: `import { problemsOf } from './scripts/release/problems';
process.stdout.write(JSON.stringify(await problemsOf(process.argv[2])));`,
      resolveDir: repository,
    },
    outfile: join(scripts, 'problems.js'),
    bundle: true,
    packages: 'external',
    platform: 'node',
    format: 'esm',
  });
  await build({
    entryPoints: [join(repository, 'scripts/changelog/rules.ts')],
    outdir: scripts,
    bundle: true,
    packages: 'external',
    platform: 'node',
    format: 'esm',
  });
  await git('init', '--initial-branch=main');
  await commit();
});

afterAll(() => {
  rmSync(project, { recursive: true, force: true });
  rmSync(scripts, { recursive: true, force: true });
});

const node = async (script: string, ...args: string[]) =>
  (await run(process.execPath, [join(scripts, script), ...args], { cwd: project })).stdout;
const problems = async (version: string): Promise<string[]> => JSON.parse(await node('problems.js', version));

const author = {
  GIT_AUTHOR_NAME: 'A',
  GIT_AUTHOR_EMAIL: 'a@example.org',
  GIT_COMMITTER_NAME: 'A',
  GIT_COMMITTER_EMAIL: 'a@example.org',
};
const git = (...args: string[]) => run('git', args, { cwd: project, env: { ...process.env, ...author } });

async function commit(): Promise<void> {
  await git('add', '--all');
  await git('commit', '--quiet', '--message', 'A step');
}

function edit(file: string, change: (text: string) => string): void {
  const path = join(project, file);
  writeFileSync(path, change(readFileSync(path, 'utf8')));
}

describe('a release', () => {
  it('is refused with everything that is missing', async () => {
    appendFileSync(join(project, 'README.md'), '\n');
    await git('switch', '--quiet', '--create', 'other');
    const found = await problems('9.9.9');
    await git('checkout', '--quiet', 'main', '--', 'README.md');
    await git('switch', '--quiet', 'main');
    expect(found).toEqual(
      expect.arrayContaining([
        'commit or remove what git status lists',
        'switch to main',
        'CHANGELOG.md: move the entries under "Unreleased" to the new version',
        'CHANGELOG.md: the newest version must be 9.9.9, as in package.json',
        expect.stringMatching(/^placeholder in package\.json:\d+:.*OWNER/),
        expect.stringMatching(/^placeholder in package\.json:\d+:.*AUTHOR/),
        expect.stringMatching(/^placeholder in SECURITY\.md:\d+:.*PLACEHOLDER-ADDRESS/),
      ]),
    );
  });

  it('is ready once that is done', async () => {
    const { stdout } = await git(
      'grep',
      '-lwE',
      'OWNER|AUTHOR|PLACEHOLDER',
      '--',
      '.',
      ':!test',
      ':!scripts',
    );
    for (const file of stdout.trim().split('\n'))
      edit(file, (text) => text.replace(/\b(OWNER|AUTHOR|PLACEHOLDER-ADDRESS)\b/g, 'somebody'));
    edit('CHANGELOG.md', (text) => text.replace('## Unreleased', '## 0.1.0'));
    await commit();
    expect(await problems('0.1.0')).toEqual([expect.stringContaining('write the date')]);
    edit('CHANGELOG.md', (text) => text.replace('## 0.1.0', '## 0.1.0 - 2030-01-01'));
    await commit();
    expect(await problems('0.1.0')).toEqual([]);
  });

  it('must say which advice moved if the rules changed since the last version', async () => {
    await git('tag', 'v0.1.0');
    edit('CHANGELOG.md', (text) =>
      text.replace('## 0.1.0', '## 0.2.0 - 2030-02-02\n\n### Fixed\n\n- Something.\n\n## 0.1.0'),
    );
    await commit();
    expect(await problems('0.2.0')).toEqual([]);

    const speaker = 'rules/mi-smart-speaker/pack.json';
    edit(speaker, (text) => text.replace(/"prior": "common"/, '"prior": "rare"'));
    await commit();
    const how = 'run "npm run changelog:rules -- v0.1.0 --write"';
    expect(await problems('0.2.0')).toEqual([`CHANGELOG.md: rules/ changed since v0.1.0, so ${how}`]);
    edit('CHANGELOG.md', (text) => text.replace('- Something.\n', '- Something.\n\n### Rules\n\nNothing.\n'));
    await commit();
    expect(await problems('0.2.0')).toEqual([
      `CHANGELOG.md: the section "Rules" does not mention Mi Smart Speaker; ${how}`,
    ]);
    await node('rules.js', 'v0.1.0', '--write');
    await commit();
    expect(await problems('0.2.0')).toEqual([]);
    expect(readFileSync(join(project, 'CHANGELOG.md'), 'utf8')).toMatch(
      /### Rules\n\nSince v0\.1\.0:\n\n\*\*Mi Smart Speaker\*\*: the first step changes in \d+ of \d+ sampled situations\.\n\n- “/,
    );
  });

  it('may be made from its tag, but not from another commit with that version', async () => {
    await git('tag', 'v0.2.0');
    await git('update-ref', 'refs/remotes/origin/main', 'main');
    await git('checkout', '--quiet', 'v0.2.0');
    expect(await problems('0.2.0')).toEqual([]);
    await git('checkout', '--quiet', 'main');
    mkdirSync(join(project, 'more'));
    writeFileSync(join(project, 'more/file.txt'), 'more');
    await commit();
    expect(await problems('0.2.0')).toEqual(['v0.2.0 is already the tag of another commit']);
  });
});
