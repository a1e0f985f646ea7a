import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';

/** Bundles a file and the built library as an app's build would, and gives the names of the files that came out. */
export async function bundle(folder: string, file: string): Promise<{ out: string; files: string[] }> {
  const out = join(folder, `bundle-of-${file}`);
  await build({
    entryPoints: [join(folder, file)],
    outdir: out,
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'browser',
    target: 'es2022',
    logLevel: 'silent',
  });
  return { out, files: readdirSync(out) };
}
