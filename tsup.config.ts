import { readFile } from 'node:fs/promises';
import { defineConfig, type Options } from 'tsup';

/** Texts that are parsed at run time: to an engine, that is several times as fast as the same data as code. */
const dataAsText = {
  name: 'data-as-text',
  setup: (build) =>
    build.onLoad({ filter: /[\\/]rules[\\/].*\.json$/ }, async ({ path }) => {
      const data = JSON.stringify(JSON.parse(await readFile(path, 'utf8')));
      return { contents: `export default /* @__PURE__ */ JSON.parse(${JSON.stringify(data)});` };
    }),
} satisfies NonNullable<Options['esbuildPlugins']>[number];

export default defineConfig([
  {
    entry: {
      index: 'src/index.ts',
      pack: 'src/pack/index.ts',
      planner: 'src/planner.ts',
      study: 'src/study/index.ts',
      testing: 'src/testing/index.ts',
    },
    format: ['esm', 'cjs'],
    target: 'es2022',
    dts: true,
    // Shared chunks, so that an error thrown by one entry is an instance of the class that another exports.
    splitting: true,
    // The other build's file is its own to replace, as both run at once.
    clean: ['!cli.js'],
    // Small enough to ship inside; the core's dependencies stay json-rules-engine and zod.
    noExternal: ['leven'],
    esbuildPlugins: [dataAsText],
  },
  {
    entry: { cli: 'src/cli/main.ts' },
    format: 'esm',
    target: 'node20',
    // commander is CommonJS inside, and asks for Node's own modules with require.
    banner: {
      js: '#!/usr/bin/env node\nimport { createRequire } from "node:module";\nconst require = createRequire(import.meta.url);',
    },
    noExternal: ['commander', 'picocolors', 'wrap-ansi', 'yocto-spinner', '@clack/prompts'],
    // One file; what only some commands need waits inside until one of them asks for it.
    splitting: false,
    esbuildPlugins: [
      {
        // The command runs on the library that stands beside it, instead of carrying a second copy.
        name: 'library-beside',
        setup: (build) => {
          const entry = /^(?:\.\.\/)+(index|planner|pack|study|testing)(?:\/index)?$/;
          build.onResolve({ filter: entry }, ({ path }) => ({
            path: path.replace(entry, './$1.js'),
            external: true,
          }));
        },
      },
    ],
  },
]);
