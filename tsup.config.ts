import { readdir, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { transform } from 'esbuild';
import { type ManualChunkMeta, rollup } from 'rollup';
import { defineConfig, type Options } from 'tsup';
import { bundledPackages } from './scripts/bundled-packages';
import { compactLexicon } from './scripts/compact-lexicon';
import { compactStyles } from './scripts/compact-styles';
import { dataAsText } from './scripts/data-as-text';
import { element, entries } from './scripts/entries';

/** The entries that use the others, and that no other uses. */
const above = ['assistant', 'batch', 'calibrate', 'import'];

const isChunk = /\bchunk-\w+\.c?js$/;

/** The modules that one imports, however far away; without those that wait until somebody asks for them. */
function reachedFrom(start: string, { getModuleInfo }: ManualChunkMeta): ReadonlySet<string> {
  const reached = new Set([start]);
  for (const id of reached) for (const next of getModuleInfo(id)?.importedIds ?? []) reached.add(next);
  return reached;
}

/**
 * Puts the many chunks that the main entry needs into one, since at start a file more costs more than its size; what
 * needs zod into another, or a third if packs do not need it; and the rest into a fourth.
 */
async function shareFiles(): Promise<void> {
  const input = Object.fromEntries(Object.keys(entries).map((name) => [name, `dist/${name}.js`]));
  const bundle = await rollup({ input, external: /^[^./]/, treeshake: false });
  for (const [format, extension] of [
    ['es', 'js'],
    ['cjs', 'cjs'],
  ] as const) {
    await bundle.write({
      dir: 'dist',
      format,
      entryFileNames: `[name].${extension}`,
      chunkFileNames: `[name].${extension}`,
      manualChunks: (id, meta) => {
        if (!isChunk.test(id)) return undefined;
        const users = Object.keys(entries).filter((name) =>
          reachedFrom(resolve(`dist/${name}.js`), meta).has(id),
        );
        if (users.includes('index')) return 'shared';
        // What one entry shares only with these stays by itself, so that nothing else grows.
        const [owner = users[0], ...others] = users.filter((name) => !above.includes(name));
        if (owner !== undefined && others.length === 0) return `${owner.replaceAll('/', '-')}-parts`;
        if (![...reachedFrom(id, meta)].some((one) => /^zod\b/.test(one))) return 'common';
        // A bundler keeps every schema of a file, so the packs do not carry those of conversations.
        return reachedFrom(resolve('dist/pack.js'), meta).has(id) ? 'checks' : 'conversation-schema';
      },
      minifyInternalExports: false,
    });
  }
  const chunks = (await readdir('dist')).filter((name) => isChunk.test(name));
  await Promise.all(chunks.map((name) => rm(`dist/${name}`)));
}

/**
 * Puts what the element needs at first into one file, which is smaller than many, and makes all its files small. The
 * pieces that wait until somebody asks for them stay files.
 */
async function packElement(): Promise<void> {
  const dir = 'dist/element';
  const before = (await readdir(dir)).filter((name) => name.endsWith('.js'));
  const bundle = await rollup({
    input: `${dir}/element.js`,
    treeshake: false,
    // What the pieces share has a name of its own, as a page may load the first file as `element.js?v=2`.
    preserveEntrySignatures: 'strict',
  });
  const { output } = await bundle.generate({
    format: 'es',
    chunkFileNames: '[name]-[hash].js',
    // What esbuild has named for its content would get a second hash.
    sanitizeFileName: (name) => name.replace(/-[A-Z0-9]{8}$/, ''),
    manualChunks: (id, meta) =>
      reachedFrom(resolve(dir, 'element.js'), meta).has(id) ? 'remedy-rules' : undefined,
    plugins: [
      {
        name: 'minify',
        renderChunk: (code) => transform(code, { minify: true, charset: 'utf8', target: 'es2022' }),
      },
    ],
  });
  await Promise.all(before.map((name) => rm(join(dir, name))));
  for (const file of output) if (file.type === 'chunk') await writeFile(join(dir, file.fileName), file.code);
}

const bundled = bundledPackages({ sbomFile: 'dist/sbom.cdx.json' });

/**
 * Leaves out the JSON Schema validator of the SDK of the Model Context Protocol, which is two fifths of it. It checks what a
 * server asks of its client, and ours asks nothing.
 */
const withoutValidator = {
  name: 'without-validator',
  setup: (build) => {
    const shims = '@modelcontextprotocol/server/_shims';
    build.onResolve({ filter: new RegExp(`^${shims}$`) }, () => ({ path: shims, namespace: 'shims' }));
    build.onLoad({ filter: /./, namespace: 'shims' }, () => ({
      contents:
        'export { default as process } from "node:process"; export class DefaultJsonSchemaValidator {}',
    }));
  },
} satisfies NonNullable<Options['esbuildPlugins']>[number];

/** Escaped, a Cyrillic letter takes six bytes instead of two. */
const esbuildOptions: NonNullable<Options['esbuildOptions']> = (options) => {
  options.charset = 'utf8';
};

export default defineConfig([
  {
    entry: { ...entries },
    esbuildOptions,
    format: ['esm', 'cjs'],
    target: 'es2022',
    dts: {
      entry: { ...entries, ...element },
      compilerOptions: { lib: ['ES2022', 'DOM', 'DOM.Iterable'] },
    },
    // Shared chunks, so that an error thrown by one entry is an instance of the class that another exports.
    splitting: true,
    // The other builds' files are their own to replace, and all write what is bundled, as they run at once.
    clean: [
      '!cli.js',
      '!mcp.js',
      '!batch-worker.js',
      '!entry/**',
      '!THIRD-PARTY-NOTICES.txt',
      '!sbom.cdx.json',
      '!element/**',
    ],
    // Small enough to ship inside; the core's dependencies stay json-rules-engine and zod.
    noExternal: ['leven', 'slugify', 'stemmer', 'tinyqueue'],
    esbuildPlugins: [dataAsText, compactLexicon, bundled],
    onSuccess: shareFiles,
  },
  {
    entry: {
      cli: 'src/cli/main.ts',
      mcp: 'src/cli/mcp/serve.ts',
      'batch-worker': 'src/cli/batch/worker.ts',
      // Where tinypool looks for it, from the file that it is bundled into.
      'entry/worker': 'node_modules/tinypool/dist/entry/worker.js',
    },
    esbuildOptions,
    format: 'esm',
    target: 'node20',
    // commander is CommonJS inside, and asks for Node's own modules with require.
    banner: {
      js: '#!/usr/bin/env node\nimport { createRequire } from "node:module";\nconst require = createRequire(import.meta.url);',
    },
    noExternal: [
      'commander',
      'csv-parse',
      'picocolors',
      'wrap-ansi',
      'yocto-spinner',
      '@clack/prompts',
      'tinypool',
      /^@modelcontextprotocol\//,
      /^@hono\//,
      'hono',
    ],
    // One file; what only some commands need waits inside until one of them asks for it. Only the SDK of the Model Context
    // Protocol, which is as large as all of this, has a file of its own.
    splitting: false,
    esbuildPlugins: [
      bundled,
      withoutValidator,
      {
        // The command runs on the library that stands beside it, instead of carrying a second copy.
        name: 'library-beside',
        setup: (build) => {
          const files = { ...entries, mcp: 'src/cli/mcp/serve.ts' };
          const nameOf = new Map(Object.entries(files).map(([name, file]) => [resolve(file), name]));
          build.onResolve({ filter: /^\.\.?\// }, ({ path, resolveDir }) => {
            const target = resolve(resolveDir, path);
            const name = nameOf.get(`${target}.ts`) ?? nameOf.get(join(target, 'index.ts'));
            return name === undefined ? undefined : { path: `./${name}.js`, external: true };
          });
        },
      },
    ],
  },
  {
    // For pages: whole by itself, in files that are loaded when they are needed.
    entry: { element: element['element/element'] },
    outDir: 'dist/element',
    esbuildOptions,
    format: 'esm',
    target: 'es2022',
    platform: 'browser',
    splitting: true,
    noExternal: [/./],
    // A server may import it too, for a page that its browsers will show.
    inject: ['scripts/without-document.js'],
    clean: true,
    esbuildPlugins: [dataAsText, compactLexicon, compactStyles, bundled],
    onSuccess: packElement,
  },
]);
