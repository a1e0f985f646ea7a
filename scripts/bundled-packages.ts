import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'esbuild';
import { sbom } from './sbom';
import { thirdPartyNotices } from './third-party-notices';

/** The folder of an installed package, from the path of one of its files. */
const packageFolder = /^.*node_modules\/(?:@[^/]+\/)?[^/]+/;

interface BundledSettings {
  /** The file of a bill of materials of all builds together. */
  readonly billOfMaterials?: string;
  /** Packages that come without the text of their licence, and only name it. */
  readonly unlicensed?: readonly string[];
}

/**
 * Writes what the build contains of other packages: their licences into each output folder, and a bill of materials of
 * them all. One plugin serves all builds of a package, and the last of them writes the whole list.
 */
export function bundledPackages({
  billOfMaterials,
  unlicensed = [],
}: BundledSettings): Pick<Plugin, 'name' | 'setup'> {
  const bundled = new Map<string, Set<string>>();
  return {
    name: 'bundled-packages',
    setup: ({ initialOptions: { outdir = '.' }, onEnd }) =>
      onEnd(({ metafile }) => {
        const folders = bundled.get(outdir) ?? new Set();
        bundled.set(outdir, folders);
        for (const { inputs } of Object.values(metafile?.outputs ?? {})) {
          for (const [path, { bytesInOutput }] of Object.entries(inputs)) {
            const folder = packageFolder.exec(path)?.[0];
            if (folder !== undefined && bytesInOutput > 0) folders.add(folder);
          }
        }
        mkdirSync(outdir, { recursive: true });
        writeFileSync(join(outdir, 'THIRD-PARTY-NOTICES.txt'), thirdPartyNotices(folders, unlicensed));
        if (billOfMaterials === undefined) return;
        const all = new Set([...bundled.values()].flatMap((some) => [...some]));
        writeFileSync(billOfMaterials, sbom(all));
      }),
  };
}
