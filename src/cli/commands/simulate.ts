import type { Command } from 'commander';
import { examples } from '../examples';
import { FoundWrong } from '../found-wrong';
import { printJson } from '../json';
import { minutesFlag, minutesText } from '../numbers';
import { readPack } from '../packs/read';
import { createPage } from '../page';
import { withProgress } from '../progress';
import { showSimulation } from '../show/simulation';
import { type StudyFlags, studyFlags } from '../study-flags';
import type { Terminal } from '../terminal';

interface Flags extends StudyFlags {
  readonly maxExpectedMinutes?: number;
}

export function addSimulate(program: Command, terminal: Terminal): void {
  const command = program
    .command('simulate')
    .description('play sessions of owners, drawn from a pack by its own words')
    .argument('<pack>', 'a JSON file, a module that exports the pack, or a built-in device');
  studyFlags(command, 'sessions', 200)
    .option(
      '--max-expected-minutes <minutes>',
      'fail where the list takes more until the device works, as a mean',
      minutesFlag,
    )
    .addHelpText(
      'after',
      examples(terminal, [
        'simulate coffee-machine/pack.json',
        'simulate mi-band-2 --count 50 --seed 7',
        'simulate coffee-machine/pack.json --max-expected-minutes 3000',
      ]),
    )
    .action((target: string, flags: Flags) => simulate(terminal, target, flags));
}

async function simulate(
  terminal: Terminal,
  target: string,
  { count, seed, json = false, maxExpectedMinutes: most }: Flags,
): Promise<void> {
  const pack = await readPack(target);
  const study = await import('../../study/index');
  const simulation = await withProgress(terminal, 'Sessions played', (onProgress) =>
    study.simulate(pack, { count, seed, ...(onProgress && { onProgress }) }),
  );
  if (json) printJson(terminal, simulation);
  else showSimulation(terminal, pack, simulation);
  const { list } = simulation.expected;
  if (most === undefined || list <= most) return;
  const page = createPage({ ...terminal, colour: false });
  page.paragraph(`The list takes ${minutesText(list)}, which is more than ${minutesText(most)}.`);
  terminal.error(page.text());
  throw new FoundWrong();
}
