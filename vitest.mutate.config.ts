import { defineConfig } from 'vitest/config';

/** The quick tests of src/safety, for mutation testing. */
export default defineConfig({
  test: {
    include: ['test/safety/{clauses,fold,hazards,interactions,lexicon,wording}.test.ts'],
    // The copies that are mutated stand below node_modules.
    exclude: [],
  },
});
