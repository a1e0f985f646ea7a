import { defineConfig } from 'vitest/config';

/** The quick tests of src/safety, src/planner and weigh, for mutation testing. */
export default defineConfig({
  test: {
    include: [
      'test/{safety/{clauses,fold,hazards,lexicon,wording},planner/*,slow/planner/{after,solve},slow/diagnose/weigh/*,slow/safety/interactions}.test.ts',
    ],
    // The copies that are mutated stand below node_modules.
    exclude: [],
    testTimeout: 60_000,
  },
});
