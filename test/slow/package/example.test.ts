import { execFile } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { repository } from '../../support/markdown';

const run = promisify(execFile);

/** The example, with the packed library installed as its README says. */
let project: string;
beforeAll(async () => {
  project = mkdtempSync(join(tmpdir(), 'remedy-rules-example-'));
  cpSync(join(repository, 'examples/custom-pack'), project, {
    recursive: true,
    filter: (path) => !path.includes('node_modules'),
  });
  const pack = ['pack', '--ignore-scripts', '--json', '--pack-destination', project];
  const [{ filename }] = JSON.parse((await run('npm', pack, { cwd: repository })).stdout);
  const quietly = ['--prefer-offline', '--no-audit', '--no-fund', '--no-package-lock'];
  await run('npm', ['install', ...quietly, join(project, filename)], { cwd: project });
});
afterAll(() => rmSync(project, { recursive: true, force: true }));

const { NODE_OPTIONS: _options, NODE_TEST_CONTEXT: _context, ...env } = process.env;
const npm = (...args: string[]) => run('npm', args, { cwd: project, env: { ...env, NO_COLOR: '1' } });

describe('examples/custom-pack', () => {
  it('passes its own tests', async () => {
    const { stdout } = await npm('test');
    expect(stdout).toContain('coffee-machine/pack.json: no problems found');
    expect(stdout).toContain('The cases cover the whole pack');
    expect(stdout).toMatch(/^. pass 5$/m);
    expect(stdout).toMatch(/^. fail 0$/m);
  });

  it('diagnoses', async () => {
    expect((await npm('start')).stdout).toContain('try: Draw water through the pump (risk: none)');
  });

  it('fails where its pack is wrong', async () => {
    const wrong = run('npx', ['remedy-rules', 'test', 'coffee-machine/cases.json'], { cwd: project });
    await expect(wrong).rejects.toMatchObject({ code: 2 });
  });
});
