import { defineConfig } from 'vitest/config';
import all from './vitest.config';

/** Everything that takes less than a second a file, in one process and without a build: to run while working. */
export default defineConfig({
  test: {
    ...all.test,
    exclude: ['test/slow/**', 'node_modules/**'],
    isolate: false,
    typecheck: { enabled: false },
  },
});
