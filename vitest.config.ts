import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    setupFiles: ['test/support/seed.ts'],
    typecheck: { include: ['test/**/*.test-d.ts'], tsconfig: 'tsconfig.json' },
    // The long tests wait for programs they started, so no core is kept free.
    maxWorkers: '100%',
    // Some tests pack, install, compile and run what a user would.
    testTimeout: 180_000,
    hookTimeout: 180_000,
  },
});
