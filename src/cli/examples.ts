import { createPage } from './page';
import type { Terminal } from './terminal';

/** Examples for the help of a command. */
export function examples(terminal: Terminal, commands: readonly string[]): string {
  const page = createPage(terminal);
  page.paragraph('Examples:');
  for (const command of commands) page.command(`${terminal.program} ${command}`);
  return `\n${page.text().trimEnd()}`;
}
