import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Plugin } from 'esbuild';
import { exchanged } from '../src/safety/lexicon/alphabets';

const lexicon = resolve('src/safety/lexicon');

/** Files of word lists, and of rules made of them. */
const lists =
  /(?:lexicon[\\/]\w+[\\/](?:grammar|words|rules[\\/]\w+)|text[\\/]russian[\\/](?:grammar|meanings|ordinary|outcome|reply|tried))\.ts$/;

/** A text in quotes, with nothing that a backslash or a placeholder stands for. */
const quoted = /(['`])((?:(?!\1)[^\\$])*)\1/g;

/** Stores the word lists and the rules of the lexicon, and of reading Russian, in fewer bytes, but so that they are the same when they are read. */
export const compactLexicon = {
  name: 'compact-lexicon',
  setup: (build) =>
    build.onLoad({ filter: lists }, async ({ path }) => {
      const code = compact(await readFile(path, 'utf8'));
      const from = JSON.stringify(`${lexicon}/alphabets`);
      return { contents: `import { exchanged } from ${from};\n${code}`, loader: 'ts' };
    }),
} satisfies Pick<Plugin, 'name' | 'setup'>;

function compact(code: string): string {
  return code.replace(quoted, (_whole, quote, text) => {
    const lines = text.replace(/\n +/g, '\n');
    return /[а-я]/.test(text)
      ? `/* @__PURE__ */ exchanged(${quote}${exchanged(lines)}${quote})`
      : quote + lines + quote;
  });
}
