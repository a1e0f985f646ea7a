import { createHash } from 'node:crypto';
import { cp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type BuildOptions, build } from 'esbuild';
import { bundledPackages } from './bundled-packages';
import { compactLexicon } from './compact-lexicon';
import { compactStyles } from './compact-styles';
import { dataAsText } from './data-as-text';

const source = 'docs/playground';
const target = process.argv[2] ?? 'site/playground';

const options = {
  bundle: true,
  minify: true,
  format: 'esm',
  platform: 'browser',
  target: 'es2022',
  charset: 'utf8',
  legalComments: 'none',
  logLevel: 'warning',
} satisfies BuildOptions;

await rm(target, { recursive: true, force: true });
await mkdir(target, { recursive: true });
const { metafile } = await build({
  ...options,
  entryPoints: {
    main: `${source}/main.ts`,
    // Beside the part that starts it.
    'parts/editor-worker': `${source}/editor/study/worker.ts`,
    style: `${source}/styles/style.css`,
  },
  outdir: target,
  splitting: true,
  chunkNames: 'parts/[name]-[hash]',
  plugins: [dataAsText, compactLexicon, compactStyles, bundledPackages({ unlicensed: ['@vscode/l10n'] })],
  metafile: true,
});
await build({
  ...options,
  format: 'iife',
  entryPoints: { theme: `${source}/page/first-theme.ts` },
  outdir: target,
});
await cp(join(source, 'icon.svg'), join(target, 'icon.svg'));
await writeFile(join(target, 'index.html'), await pageWithPreloads());

const files = await filesIn(target);
await build({
  ...options,
  format: 'iife',
  entryPoints: { 'service-worker': `${source}/offline/service-worker.ts` },
  outdir: target,
  // The folder itself is the page.
  define: { FILES: JSON.stringify(['./', ...files]), VERSION: JSON.stringify(await hashOf(files)) },
});

/** The page with links that make the browser load all parts of its script and the first device's pack at once. */
async function pageWithPreloads(): Promise<string> {
  const page = await readFile(join(source, 'index.html'), 'utf8');
  const [, device] = /<option value="([\w-]+)" selected>/.exec(page) ?? [];
  const first = new Set([`${source}/main.ts`, `src/built-in/lazy/${device}.ts`]);
  const outputs = Object.entries(metafile.outputs);
  const needed = new Set(
    outputs.flatMap(([file, { entryPoint = '' }]) => (first.has(entryPoint) ? file : [])),
  );
  for (const file of needed)
    for (const { path, kind } of metafile.outputs[file]?.imports ?? [])
      if (kind === 'import-statement') needed.add(path);
  const links = [...needed].map(
    (file) => `<link rel="modulepreload" href="./${file.slice(target.length + 1)}">`,
  );
  return page.replace('</head>', () => `${links.join('')}</head>`);
}

async function filesIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll('\\', '/'),
    )
    .sort();
}

async function hashOf(names: readonly string[]): Promise<string> {
  const hash = createHash('sha256');
  for (const name of names) hash.update(name).update(await readFile(join(target, name)));
  return hash.digest('hex').slice(0, 16);
}
