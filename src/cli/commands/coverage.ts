import type { Command } from 'commander';
import { ProblemsFoundError } from '../errors';
import { addCases, type JsonFlag } from '../flags';
import { readCases } from '../pack-files';
import { examples, printResult } from '../show/print';
import { counted } from '../show/words';
import type { Terminal } from '../terminal';

export function addCoverage(program: Command, terminal: Terminal): void {
  addCases(program.command('coverage'))
    .description('list the parts of a pack that no case covers')
    .addHelpText('after', examples(terminal, ['coverage coffee-machine/pack.json']))
    .action(async (target: string, file: string | undefined, { json }: JsonFlag) => {
      const { pack, cases } = await readCases(target, file);
      const { coverage } = await import('../../testing/index');
      const unreached = coverage(pack, cases);
      printResult(terminal, json, { unreached }, (page) => {
        const { style } = page;
        if (unreached.length === 0) return page.paragraph(style.green('The cases cover the whole pack'));
        page.paragraph('No case shows:');
        for (const { path, missing } of unreached) page.item(`${path.join('.')}:`, missing, 2, style.bold);
        page.gap();
        page.paragraph(`${counted(unreached.length, 'part')} of the pack not covered`);
      });
      if (unreached.length > 0) throw new ProblemsFoundError();
    });
}
