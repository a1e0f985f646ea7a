import picocolors from 'picocolors';
import wrapAnsi from 'wrap-ansi';
import type { Terminal } from '../terminal';

/** Spaces that are no place to break a line: between a number and its per cent, and a flag and its value. */
const unbroken = /(?<=\d) (?=%)|(?<=--[a-z]\S*) (?=[^-])/g;

/** Tells a shell that a command goes on. */
const continued = ' \\';

type Style = (text: string) => string;

/** Words joined by it stay on one line; a reader and a shell see a plain space. */
export const joiner = '\u00a0';

/** Text that is laid out for a terminal, line by line. */
export interface Page {
  readonly style: ReturnType<typeof picocolors.createColors>;
  heading(text: string): void;
  paragraph(text: string, indent?: number): void;
  /** A paragraph behind a marker, such as a number; its other lines stand under the first. */
  item(marker: string, text: string, indent?: number, style?: Style): void;
  /** A line that must stay whole to be of use, such as an address. */
  whole(text: string, indent?: number): void;
  /** A command to copy: a flag and its value stay together, and a shell is told where the line goes on. */
  command(text: string, indent?: number): void;
  /** An empty line, but never two in a row. */
  gap(): void;
  /** Everything so far. */
  text(): string;
}

export function createPage({ columns, colour }: Pick<Terminal, 'columns' | 'colour'>): Page {
  const style = picocolors.createColors(colour);
  const lines: string[] = [];

  const wrap = (text: string, width: number) => {
    const wrapped = wrapAnsi(text.replace(unbroken, joiner), width, { hard: true });
    return wrapped.replaceAll(joiner, ' ').split('\n');
  };
  const add = (text: string, indent: number) => lines.push(`${' '.repeat(indent)}${text}`);

  const page: Page = {
    style,
    heading(text) {
      page.gap();
      page.paragraph(style.bold(text));
    },
    paragraph(text, indent = 0) {
      for (const line of wrap(text, columns - indent)) add(line, indent);
    },
    item(marker, text, indent = 0, paint = String) {
      const hang = indent + marker.length + 1;
      const [first = '', ...others] = wrap(text, columns - hang);
      add(`${paint(marker)} ${first}`, indent);
      for (const line of others) add(line, hang);
    },
    whole: (text, indent = 0) => void add(text, indent),
    command(text, indent = 2) {
      if (text.length + indent <= columns) return page.whole(text, indent);
      const parts = wrap(text, columns - indent - continued.length);
      add(parts.join(`${continued}\n${' '.repeat(indent)}`), indent);
    },
    gap() {
      if (lines.length > 0 && lines.at(-1) !== '') lines.push('');
    },
    text: () => lines.map((line) => `${line}\n`).join(''),
  };
  return page;
}
