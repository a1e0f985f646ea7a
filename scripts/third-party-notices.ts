import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'esbuild';

const introduction = 'The files in this folder contain code of these packages.';

/** The folder of an installed package, from the path of one of its files. */
const packageFolder = /^.*node_modules\/(?:@[^/]+\/)?[^/]+/;

interface NoticeSettings {
  /** Packages that come without the text of their licence, and only name it. */
  readonly unlicensed?: readonly string[];
}

/**
 * Writes the licences of all packages whose code is in the output. One plugin serves all builds of a package, and the
 * last of them writes the whole list.
 */
export function thirdPartyNotices({ unlicensed = [] }: NoticeSettings = {}): Pick<Plugin, 'name' | 'setup'> {
  const folders = new Set<string>();
  return {
    name: 'third-party-notices',
    setup: ({ initialOptions: { outdir = '.' }, onEnd }) =>
      onEnd(({ metafile }) => {
        for (const { inputs } of Object.values(metafile?.outputs ?? {})) {
          for (const [path, { bytesInOutput }] of Object.entries(inputs)) {
            const folder = packageFolder.exec(path)?.[0];
            if (folder !== undefined && bytesInOutput > 0) folders.add(folder);
          }
        }
        const notices = [...folders].map((folder) => noticeOf(folder, unlicensed)).sort();
        mkdirSync(outdir, { recursive: true });
        writeFileSync(
          join(outdir, 'THIRD-PARTY-NOTICES.txt'),
          [introduction, ...notices].join(`\n\n${'-'.repeat(80)}\n\n`),
        );
      }),
  };
}

function noticeOf(folder: string, unlicensed: readonly string[]): string {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const licences = readdirSync(folder).filter((file) => /^(?:licen[cs]e|copying|notice)/i.test(file));
  if (licences.length === 0 && unlicensed.includes(name))
    return `${name} ${version}\n\nLicence: ${license}\n`;
  if (licences.length === 0) throw new Error(`${folder} has no licence to pass on`);
  const texts = licences.map((file) => readFileSync(join(folder, file), 'utf8').trim());
  return [`${name} ${version}`, ...texts].join('\n\n').concat('\n');
}
