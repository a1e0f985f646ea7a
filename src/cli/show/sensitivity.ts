import type { Sensitivity, Tipping, WordSensitivity } from '../../study/index';
import { counted } from '../numbers';
import { typed } from '../observed';
import { createPage, type Page } from '../page';
import type { Terminal } from '../terminal';

/** So many words are shown unless all are asked for. */
const shown = 10;

/** Shows which words matter, and how far each may move. */
export function showSensitivity(
  terminal: Terminal,
  { words, situations, matter }: Sensitivity,
  full: boolean,
): void {
  const page = createPage(terminal);
  page.paragraph(
    `${counted(words, 'word')}, moved one at a time in ${counted(situations, 'situation')}: ${page.style.bold(String(matter.length))} can change what stands first, the others cannot, however far they move.`,
  );
  for (const word of full ? matter : matter.slice(0, shown)) showWord(page, word);
  const left = full ? 0 : Math.max(0, matter.length - shown);
  page.gap();
  if (left > 0) page.paragraph(page.style.dim(`${left} more with --full`));
  terminal.out(page.text());
}

function showWord(page: Page, { path, word, up, down }: WordSensitivity): void {
  page.gap();
  page.paragraph(`${page.style.bold(path.join('.'))}${word === 'minutes' ? '' : `: ${word}`}`);
  if (up) showTipping(page, up);
  if (down) showTipping(page, down);
}

function showTipping(page: Page, { to, changed, example }: Tipping): void {
  const move = typeof to === 'number' ? `times ${Math.round(to * 100) / 100}` : to;
  const { observed, before, after } = example;
  page.item(
    `${move}:`,
    `changes ${counted(changed, 'situation')}, such as ${before} → ${after} with ${typed(observed)}`,
    2,
  );
}
