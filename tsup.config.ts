import { defineConfig } from 'tsup';

export default defineConfig([
  {
    entry: { index: 'src/index.ts', pack: 'src/pack/index.ts', testing: 'src/testing.ts' },
    format: ['esm', 'cjs'],
    target: 'es2022',
    dts: true,
    // Shared chunks, so that an error thrown by one entry is an instance of the class that another exports.
    splitting: true,
    clean: true,
    // Small enough to ship inside; the core's dependencies stay json-rules-engine and zod.
    noExternal: ['leven'],
  },
]);
