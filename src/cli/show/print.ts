import type { Terminal } from '../terminal';
import { createPage } from './page';

/** Prints a result for other programs to read. */
export function printJson({ out }: Terminal, value: unknown): void {
  out(`${JSON.stringify(value, null, 2)}\n`);
}

/** Examples for the help of a command. */
export function examples(terminal: Terminal, commands: readonly string[]): string {
  const page = createPage(terminal);
  page.paragraph('Examples:');
  for (const command of commands) page.command(`${terminal.program} ${command}`);
  return `\n${page.text().trimEnd()}`;
}

/** Wraps text that others laid out; lines that fit stay as they are. */
export function wrapped({ columns }: Terminal, text: string): string {
  const page = createPage({ columns, colour: false });
  for (const line of text.trimEnd().split('\n')) {
    const words = line.trimStart();
    page.paragraph(words, line.length - words.length);
  }
  return page.text();
}
