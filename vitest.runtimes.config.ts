import { defineConfig } from 'vitest/config';

/** The built library in every runtime; installs the runtimes, which are heavy. */
export default defineConfig({
  test: {
    include: ['test/runtimes/*.spec.ts'],
    globalSetup: ['test/runtimes/install.ts'],
    // More than a runtime is given, so that it is the runtime that is reported.
    testTimeout: 150_000,
    hookTimeout: 150_000,
    expect: { poll: { timeout: 10_000 } },
  },
});
