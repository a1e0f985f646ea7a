import { defineConfig } from 'vitest/config';

/** The built pages in a real browser, which must be installed as `/usr/bin/chromium`, or named by `CHROMIUM`. */
export default defineConfig({
  test: {
    include: ['test/browser/**/*.spec.ts'],
    setupFiles: ['test/support/seed.ts'],
    testTimeout: 180_000,
    hookTimeout: 180_000,
    expect: { poll: { timeout: 10_000 } },
  },
});
