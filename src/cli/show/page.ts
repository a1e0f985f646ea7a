import { randomUUID } from 'node:crypto';
import picocolors from 'picocolors';
import wrapAnsi from 'wrap-ansi';
import { visible } from '../../render/index';
import type { Terminal } from '../terminal';

/** Spaces at which a line must not break: between a number and its per cent sign, and a flag and its value. */
const unbroken = /(?<=\d) (?=%)|(?<=--[a-z]\S*) (?=[^-])/g;

/** Tells a shell that the command continues on the next line. */
const continued = ' \\';

type Style = (text: string) => string;

/** Joins words that must stay on one line; it is printed as a plain space. */
const joiner = '\u00a0';

const escapeSign = '\u001b';
/** Replaces the escape sign of our own colours until they are printed. No text can contain it, as nobody can guess it. */
const ownEscape = randomUUID();

const paints = ['bold', 'dim', 'inverse', 'red', 'green', 'yellow', 'cyan'] as const;

/** Text laid out for a terminal, line by line. Everything but its own colours is made visible first. */
export interface Page {
  readonly style: Readonly<Record<(typeof paints)[number], Style>>;
  heading(text: string): void;
  paragraph(text: string, indent?: number): void;
  /** A paragraph after a marker, such as a number; its other lines are aligned with the first. */
  item(marker: string, text: string, indent?: number, style?: Style): void;
  /** A line that must not be wrapped, such as an address. */
  whole(text: string, indent?: number): void;
  /** A command to copy: a flag and its value stay together, and wrapped lines end in a backslash. */
  command(text: string, indent?: number): void;
  /** An empty line, never two in a row. */
  gap(): void;
  /** The text so far. */
  text(): string;
}

export function createPage({ columns, colour }: Pick<Terminal, 'columns' | 'colour'>): Page {
  const style = createStyle(colour);
  const lines: string[] = [];

  const wrap = (text: string, width: number) => {
    const wrapped = wrapAnsi(printable(text).replace(unbroken, joiner), width, { hard: true });
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
      const hang = indent + visible(marker).length + 1;
      const [first = '', ...others] = wrap(text, columns - hang);
      add(`${printable(paint(marker))} ${first}`, indent);
      for (const line of others) add(line, hang);
    },
    whole: (text, indent = 0) => void add(printable(text), indent),
    command(text, indent = 2) {
      if (visible(text).length + indent <= columns) return page.whole(text, indent);
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

/** Colours that mark their codes as our own. */
function createStyle(colour: boolean): Page['style'] {
  const plain = picocolors.createColors(colour);
  const marked = (paint: Style) => (text: string) => paint(printable(text)).replaceAll(escapeSign, ownEscape);
  return Object.fromEntries(paints.map((name) => [name, marked(plain[name])])) as Page['style'];
}

function printable(text: string): string {
  return visible(text).replaceAll(ownEscape, escapeSign);
}
