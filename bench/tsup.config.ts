import { defineConfig } from 'tsup';

export default defineConfig({
  entry: ['bench/speed/main.ts'],
  outDir: 'bench/node_modules/.cache/speed',
  format: 'esm',
  target: 'node20',
  silent: true,
  // The engines that it is measured against stand in bench/node_modules, some of them as native code.
  skipNodeModulesBundle: true,
});
