import type { Command } from 'commander';
import type { Sensitivity, Tipping, WordSensitivity } from '../../study/index';
import { typedAnswers } from '../answers';
import { packArgument } from '../flags';
import { readPack } from '../pack-files';
import type { Page } from '../show/page';
import { examples, printResult, showFirst } from '../show/print';
import { counted } from '../show/words';
import { addStudyFlags, runStudy, type StudyFlags } from '../study-runs';
import type { Terminal } from '../terminal';

interface Flags extends StudyFlags {
  readonly full?: boolean;
}

export function addSensitivity(program: Command, terminal: Terminal): void {
  const command = program
    .command('sensitivity')
    .description('show which estimates of a pack decide its advice')
    .argument(...packArgument)
    .option('--full', 'show every estimate that matters');
  addStudyFlags(command, 'number of random situations to try', 50)
    .addHelpText('after', examples(terminal, ['sensitivity coffee-machine/pack.json --full']))
    .action(async (target: string, flags: Flags) => {
      const pack = await readPack(target);
      const sensitivity = await runStudy(terminal, 'Estimates changed', flags, (study, settings) =>
        study.sensitivity(pack, settings),
      );
      printResult(terminal, flags.json, sensitivity, (page) =>
        showSensitivity(page, sensitivity, flags.full ? sensitivity.matter.length : 10),
      );
    });
}

function showSensitivity(page: Page, { words, situations, matter }: Sensitivity, limit: number): void {
  page.paragraph(
    `Each of ${counted(words, 'estimate')} was changed on its own, in ${counted(situations, 'situation')}. ${page.style.bold(String(matter.length))} can change what to do first. The others cannot, however much they change.`,
  );
  showFirst(page, matter, limit, '--full', (word) => showWord(page, word));
}

function showWord(page: Page, { path, word, up, down }: WordSensitivity): void {
  page.gap();
  page.paragraph(`${page.style.bold(path.join('.'))}${word === 'minutes' ? '' : `: ${word}`}`);
  if (up) showTipping(page, up);
  if (down) showTipping(page, down);
}

function showTipping(page: Page, { to, changed, example }: Tipping): void {
  const change = typeof to === 'number' ? `times ${Math.round(to * 100) / 100}` : to;
  const { observed, before, after } = example;
  page.item(
    `${change}:`,
    `changes ${counted(changed, 'situation')}, such as ${before} → ${after} with ${typedAnswers(observed).join(' ')}`,
    2,
  );
}
