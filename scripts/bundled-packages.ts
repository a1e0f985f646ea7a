import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { BuildOptions, Metafile, Plugin } from 'esbuild';
import { sbom } from './sbom';
import { thirdPartyNotices } from './third-party-notices';

/** The folder of an installed package, from the path of one of its files. */
const packageFolder = /^.*node_modules\/(?:@[^/]+\/)?[^/]+/;

interface BundledSettings {
  /** The bill of materials of all builds that the plugin serves; without it, none is written. */
  readonly sbomFile?: string;
  /** Packages that come without the text of their licence, and only name it. */
  readonly unlicensed?: readonly string[];
}

/**
 * Writes what the output contains of other packages: their licences into each output folder, and a bill of materials of
 * them all. One plugin serves all builds of a package, and the last of them writes the whole list.
 */
export function bundledPackages({
  sbomFile,
  unlicensed = [],
}: BundledSettings): Pick<Plugin, 'name' | 'setup'> {
  const bundled = new Map<string, Set<string>>();
  return {
    name: 'bundled-packages',
    setup: ({ initialOptions: { outdir = '.', entryPoints = [] }, onEnd }) =>
      onEnd(({ metafile }) => {
        const folders = bundled.get(outdir) ?? new Set();
        bundled.set(outdir, folders);
        for (const folder of foldersIn(metafile, entryPoints)) folders.add(folder);
        mkdirSync(outdir, { recursive: true });
        writeFileSync(join(outdir, 'THIRD-PARTY-NOTICES.txt'), thirdPartyNotices(folders, unlicensed));
        const all = new Set([...bundled.values()].flatMap((some) => [...some]));
        if (sbomFile !== undefined) writeFileSync(sbomFile, sbom(all));
      }),
  };
}

/**
 * The folders of the packages in what an entry point loads, now or later. The bundler also writes files that nobody loads,
 * if it dropped the code that asks for them.
 */
function foldersIn(
  metafile: Metafile | undefined,
  entryPoints: BuildOptions['entryPoints'] = [],
): Set<string> {
  const outputs = metafile?.outputs ?? {};
  const entries = Object.values(entryPoints).map((entry) =>
    resolve(typeof entry === 'string' ? entry : entry.in),
  );
  const reached = new Set(
    Object.keys(outputs).filter((path) => entries.includes(resolve(outputs[path]?.entryPoint ?? ''))),
  );
  const folders = new Set<string>();
  for (const path of reached) {
    const { imports = [], inputs = {} } = outputs[path] ?? {};
    for (const { path: next } of imports) reached.add(next);
    for (const [input, { bytesInOutput }] of Object.entries(inputs)) {
      const folder = packageFolder.exec(input)?.[0];
      if (folder !== undefined && bytesInOutput > 0) folders.add(folder);
    }
  }
  return folders;
}
