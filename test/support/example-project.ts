import { execFile } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { repository } from './markdown';

const run = promisify(execFile);

/** A copy of an example in a temporary folder, with the packed library installed. */
export interface ExampleProject {
  readonly folder: string;
  /** Runs a command of npm or of an installed package there. */
  readonly run: (command: 'npm' | 'npx', ...args: string[]) => Promise<{ stdout: string; stderr: string }>;
  readonly remove: () => void;
}

/** Options of `npm install` for a folder that is thrown away. */
export const quietly = ['--prefer-offline', '--no-audit', '--no-fund', '--no-package-lock'];

/** Packs the built library into a folder, as npm would publish it; the path of the file. */
export async function packLibrary(folder: string): Promise<string> {
  const pack = ['pack', '--ignore-scripts', '--json', '--pack-destination', folder];
  const [{ filename }] = JSON.parse((await run('npm', pack, { cwd: repository })).stdout);
  return join(folder, filename);
}

/** Copies `examples/<name>`, and installs the packed library as the README of the example says. */
export async function installExample(name: string): Promise<ExampleProject> {
  const cwd = mkdtempSync(join(tmpdir(), `remedy-rules-${name}-`));
  cpSync(join(repository, 'examples', name), cwd, {
    recursive: true,
    filter: (path) => !/node_modules|dist$/.test(path.slice(repository.length)),
  });
  await run('npm', ['install', ...quietly, await packLibrary(cwd)], { cwd });
  // The example's test runner must not believe that it is a part of this one.
  const { NODE_OPTIONS: _options, NODE_TEST_CONTEXT: _context, ...env } = process.env;
  return {
    folder: cwd,
    run: (command, ...args) => run(command, args, { cwd, env: { ...env, NO_COLOR: '1' } }),
    remove: () => rmSync(cwd, { recursive: true, force: true }),
  };
}
