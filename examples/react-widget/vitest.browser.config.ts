import { defineConfig } from 'vitest/config';

/** The built page in a real browser. */
export default defineConfig({
  test: { include: ['test/*.browser.ts'], testTimeout: 60_000, hookTimeout: 60_000 },
});
