import { run } from '../../src/cli/run';

export interface Typed {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Types words to the command, in a terminal of 80 columns. */
export async function typeWords(words: readonly string[], { colour = false } = {}): Promise<Typed> {
  let [out, err] = ['', ''];
  const code = await run(words, {
    columns: 80,
    colour,
    program: 'remedy-rules',
    out: (text) => {
      out += text;
    },
    error: (text) => {
      err += text;
    },
  });
  return { code, out, err };
}
