import { fileURLToPath } from 'node:url';
import { inBrowser } from './browser';
import { printed } from './program';
import { inWorker } from './worker';

export interface Runtime {
  readonly name: string;
  /** How it must call itself, so that no other one answers in its place. */
  readonly calledItself: RegExp;
  /** Whether it can be kept from running a text as code; where it can, it is. */
  readonly runsText: boolean;
  /** Runs the situations that stand in a folder. */
  readonly answers: (folder: string) => Promise<string>;
}

const installed = (path: string) => fileURLToPath(new URL(`node_modules/${path}`, import.meta.url));

const noText = '--disallow-code-generation-from-strings';

const node = (version: number): Runtime => ({
  name: `Node ${version}`,
  calledItself: new RegExp(`^Node\\.js/${version}\\b`),
  runsText: false,
  answers: (folder) => printed(installed(`node-${version}/bin/node`), [noText, 'print.js'], folder),
});

/** The one whose bytes the others must give. */
export const reference = node(20);

export const others: readonly Runtime[] = [
  node(22),
  node(24),
  {
    name: 'Bun',
    calledItself: /^Bun\//,
    runsText: true,
    answers: (folder) => printed(installed('@oven/bun-linux-x64/bin/bun'), ['print.js'], folder),
  },
  {
    name: 'Deno',
    calledItself: /^Deno\//,
    runsText: false,
    answers: (folder) =>
      printed(
        installed('@deno/linux-x64-glibc/deno'),
        ['run', '--no-prompt', `--v8-flags=${noText}`, 'print.js'],
        folder,
      ),
  },
  {
    name: 'workerd',
    calledItself: /^Cloudflare-Workers$/,
    runsText: false,
    answers: (folder) => inWorker(installed('@cloudflare/workerd-linux-64/bin/workerd'), folder),
  },
  {
    name: 'Chromium',
    calledItself: /\bHeadlessChrome\//,
    runsText: false,
    answers: (folder) => inBrowser('/usr/bin/chromium', folder),
  },
];
