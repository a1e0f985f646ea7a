import { defineConfig } from 'vitest/config';
import all from './vitest.config';

/** Everything that takes less than a second a file, in one process and without a build: to run while working. */
export default defineConfig({
  test: {
    ...all.test,
    exclude: ['test/slow/**', 'node_modules/**'],
    isolate: false,
    // A second worker would import and compile everything again, which takes longer than it saves.
    pool: 'threads',
    maxWorkers: 1,
    typecheck: { enabled: false },
  },
});
