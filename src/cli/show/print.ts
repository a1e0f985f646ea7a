import type { Terminal } from '../terminal';
import { createPage, type Page } from './page';
import { visibleLines } from './visible';

/** Prints a result: as JSON for other programs, or as `show` lays it out for a person. */
export function printResult(
  terminal: Terminal,
  json: boolean | undefined,
  result: unknown,
  show: (page: Page) => void,
): void {
  if (json) terminal.out(visibleLines(`${JSON.stringify(result, null, 2)}\n`));
  else terminal.out(pageText(terminal, show));
}

/** What `show` lays out, as text. */
export function pageText(layout: Parameters<typeof createPage>[0], show: (page: Page) => void): string {
  const page = createPage(layout);
  show(page);
  return page.text();
}

/** Shows the first entries of a list, and says with which flag to see the rest. */
export function showFirst<Entry>(
  page: Page,
  list: readonly Entry[],
  limit: number,
  flag: string,
  show: (entry: Entry) => void,
): void {
  list.slice(0, limit).forEach(show);
  const left = list.length - limit;
  if (left > 0) page.paragraph(page.style.dim(`${left} more with ${flag}`), 2);
}

/** Examples for the help of a command. */
export function examples(terminal: Terminal, commands: readonly string[]): string {
  const text = pageText(terminal, (page) => {
    page.paragraph('Examples:');
    for (const command of commands) page.command(`${terminal.program} ${command}`);
  });
  return `\n${text.trimEnd()}`;
}

/** Wraps text that is already laid out; lines that fit stay as they are. */
export function wrapped({ columns }: Terminal, text: string): string {
  return pageText({ columns, colour: false }, (page) => {
    for (const line of text.trimEnd().split('\n')) {
      const words = line.trimStart();
      page.paragraph(words, line.length - words.length);
    }
  });
}
