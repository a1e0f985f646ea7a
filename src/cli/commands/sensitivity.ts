import type { Command } from 'commander';
import type { Sensitivity, Tipping, WordSensitivity } from '../../study/index';
import { typed } from '../answers';
import { type StudyFlags, studyFlags } from '../flags';
import { readPack } from '../pack-files';
import { createPage, type Page } from '../show/page';
import { examples, printJson } from '../show/print';
import { withProgress } from '../show/progress';
import { counted } from '../show/words';
import type { Terminal } from '../terminal';

interface Flags extends StudyFlags {
  readonly full?: boolean;
}

export function addSensitivity(program: Command, terminal: Terminal): void {
  const command = program
    .command('sensitivity')
    .description("say which of a pack's words its advice hangs on")
    .argument('<pack>', 'a JSON file, a module that exports the pack, or a built-in device')
    .option('--full', 'show every word that matters');
  studyFlags(command, 'situations', 50)
    .addHelpText('after', examples(terminal, ['sensitivity coffee-machine/pack.json --full']))
    .action((target: string, flags: Flags) => weighWords(terminal, target, flags));
}

async function weighWords(
  terminal: Terminal,
  target: string,
  { count, seed, json = false, full = false }: Flags,
): Promise<void> {
  const pack = await readPack(target);
  const study = await import('../../study/index');
  const sensitivity = await withProgress(terminal, 'Words moved', (onProgress) =>
    study.sensitivity(pack, { count, seed, ...(onProgress && { onProgress }) }),
  );
  if (json) printJson(terminal, sensitivity);
  else showSensitivity(terminal, sensitivity, full);
}

/** So many words are shown unless all are asked for. */
const shown = 10;

/** Shows which words matter, and how far each may move. */
function showSensitivity(
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
