import { readFile } from 'node:fs/promises';
import type { Plugin } from 'esbuild';

/** Texts that are parsed at run time: to an engine, that is several times as fast as the same data as code. */
export const dataAsText = {
  name: 'data-as-text',
  setup: (build) =>
    build.onLoad({ filter: /[\\/]rules[\\/].*\.json$/ }, async ({ path }) => {
      const data = JSON.stringify(JSON.parse(await readFile(path, 'utf8')));
      return { contents: `export default /* @__PURE__ */ JSON.parse(${JSON.stringify(data)});` };
    }),
} satisfies Pick<Plugin, 'name' | 'setup'>;
