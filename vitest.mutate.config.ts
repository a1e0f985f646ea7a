import { defineConfig } from 'vitest/config';

/** The quick tests of src/safety, for mutation testing. */
export default defineConfig({
  test: {
    include: ['test/lexicon.test.ts', 'test/safety/{hazards,interactions}.test.ts'],
    // The copies that are mutated stand below node_modules.
    exclude: [],
  },
});
