import type { Command } from 'commander';
import type { Unreached } from '../../testing/index';
import { ProblemsFoundError } from '../errors';
import { jsonFlag } from '../flags';
import { casesOf, checkPack, findPack } from '../pack-files';
import { createPage } from '../show/page';
import { examples, printJson } from '../show/print';
import { counted } from '../show/words';
import type { Terminal } from '../terminal';

export function addCoverage(program: Command, terminal: Terminal): void {
  program
    .command('coverage')
    .description('say what of a pack no case reaches')
    .argument('<pack>', 'a JSON file, or a module that exports the pack')
    .argument('[cases]', 'a JSON file; found beside the pack unless named')
    .option(...jsonFlag)
    .addHelpText('after', examples(terminal, ['coverage coffee-machine/pack.json']))
    .action((target: string, file: string | undefined, { json = false }: { json?: boolean }) =>
      cover(terminal, target, file, json),
    );
}

async function cover(
  terminal: Terminal,
  target: string,
  file: string | undefined,
  json: boolean,
): Promise<void> {
  const found = await findPack(target);
  const pack = await checkPack(found);
  const { coverage } = await import('../../testing/index');
  const unreached = coverage(pack, casesOf(found, file));
  if (json) printJson(terminal, { unreached });
  else show(terminal, unreached);
  if (unreached.length > 0) throw new ProblemsFoundError();
}

function show(terminal: Terminal, unreached: readonly Unreached[]): void {
  const page = createPage(terminal);
  const { style } = page;
  if (unreached.length > 0) page.paragraph('No case shows:');
  for (const { path, missing } of unreached) page.item(`${path.join('.')}:`, missing, 2, style.bold);
  page.gap();
  page.paragraph(
    unreached.length === 0
      ? style.green('The cases reach everything in the pack')
      : `${counted(unreached.length, 'thing')} that no case reaches`,
  );
  terminal.out(page.text());
}
