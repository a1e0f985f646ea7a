import type { Screen } from '../terminal';

// biome-ignore lint/suspicious/noControlCharactersInRegex: this is how a terminal is told of colours.
const colours = /\u001b\[[\d;]*m/g;

/** The same output without colours, for owners who want none; moves of the cursor stay. */
export function plain(output: Screen['output']): Screen['output'] {
  const write = (text: string | Uint8Array) => output.write(String(text).replace(colours, ''));
  return new Proxy(output, {
    get(stream, name) {
      if (name === 'write') return write;
      const value: unknown = Reflect.get(stream, name);
      return typeof value === 'function' ? value.bind(stream) : value;
    },
  });
}
