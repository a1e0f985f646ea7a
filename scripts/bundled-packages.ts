import { mkdirSync, writeFileSync } from 'node:fs';
import type { Plugin } from 'esbuild';
import { sbom } from './sbom';
import { thirdPartyNotices } from './third-party-notices';

/** The folder of an installed package, from the path of one of its files. */
const packageFolder = /^.*node_modules\/(?:@[^/]+\/)?[^/]+/;

/**
 * Writes into `dist` what the build contains of other packages: their licences, and a bill of materials. One plugin
 * serves all builds of the package, and the last of them writes the whole list.
 */
export function bundledPackages(): Pick<Plugin, 'name' | 'setup'> {
  const folders = new Set<string>();
  return {
    name: 'bundled-packages',
    setup: ({ onEnd }) =>
      onEnd(({ metafile }) => {
        for (const { inputs } of Object.values(metafile?.outputs ?? {})) {
          for (const [path, { bytesInOutput }] of Object.entries(inputs)) {
            const folder = packageFolder.exec(path)?.[0];
            if (folder !== undefined && bytesInOutput > 0) folders.add(folder);
          }
        }
        mkdirSync('dist', { recursive: true });
        writeFileSync('dist/THIRD-PARTY-NOTICES.txt', thirdPartyNotices(folders));
        writeFileSync('dist/sbom.cdx.json', sbom(folders));
      }),
  };
}
