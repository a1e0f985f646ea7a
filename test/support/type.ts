import { run } from '../../src/cli/run';

export interface Typed {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Types words to the command. */
export async function typeWords(
  words: readonly string[],
  { columns = 80, colour = false, locale = 'C' } = {},
): Promise<Typed> {
  let [out, err] = ['', ''];
  const code = await run(words, {
    columns,
    colour,
    program: 'remedy-rules',
    locale,
    out: (text) => {
      out += text;
    },
    error: (text) => {
      err += text;
    },
  });
  return { code, out, err };
}
