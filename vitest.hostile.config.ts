import { defineConfig } from 'vitest/config';
import all from './vitest.config';

/** Hostile packs and extensions in great numbers, which takes minutes. */
export default defineConfig({
  test: { ...all.test, include: ['test/slow/safety/hostile.test.ts'], env: { HOSTILE_RUNS: '100000' } },
});
