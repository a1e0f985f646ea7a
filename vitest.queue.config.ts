import { defineConfig } from 'vitest/config';

/** The kill test of examples/queue, which needs `redis-server` and takes minutes. */
export default defineConfig({
  test: {
    include: ['test/queue/*.spec.ts'],
    hookTimeout: 180_000,
  },
});
