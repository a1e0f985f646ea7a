import { defineConfig } from 'vitest/config';

/** The kill test of examples/queue, which needs `redis-server` and takes minutes. */
export default defineConfig({
  test: {
    include: ['test/queue/*.spec.ts'],
    testTimeout: 1_800_000,
    hookTimeout: 180_000,
  },
});
