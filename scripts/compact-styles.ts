import { readFile } from 'node:fs/promises';
import type { Plugin } from 'esbuild';

/** Style sheets inside TypeScript. */
const sheets = /[\\/]element[\\/]styles[\\/][\w-]+\.ts$/;

/** Takes comments, indents and line breaks out of style sheets, which no minifier looks into. */
export const compactStyles = {
  name: 'compact-styles',
  setup: (build) =>
    build.onLoad({ filter: sheets }, async ({ path }) => ({
      contents: (await readFile(path, 'utf8')).replace(/css`[^`]*`/g, compact),
      loader: 'ts',
    })),
} satisfies Pick<Plugin, 'name' | 'setup'>;

function compact(sheet: string): string {
  return sheet
    .replace(/\/\*.*?\*\//gs, '')
    .replace(/\s+/g, ' ')
    .replace(/ ?([{};,]) ?/g, '$1')
    .replace(/: /g, ':')
    .replaceAll(';}', '}');
}
