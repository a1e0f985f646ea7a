import type { Command } from 'commander';
import { ProblemsFoundError } from '../errors';
import { addCases, type JsonFlag } from '../flags';
import { caseNames, readCases } from '../pack-files';
import { showFailures } from '../show/failures';
import { examples, printResult } from '../show/print';
import { withProgress } from '../show/progress';
import type { Terminal } from '../terminal';

export function addTest(program: Command, terminal: Terminal): void {
  addCases(program.command('test'))
    .description('run the cases of a pack')
    .addHelpText(
      'after',
      examples(terminal, [
        'test coffee-machine/pack.json',
        'test coffee-machine/pack.json coffee-machine/cases.json --json',
      ]),
    )
    .action(async (target: string, file: string | undefined, { json }: JsonFlag) => {
      const { pack, cases } = await readCases(target, file);
      const { checkCases } = await import('../../testing/index');
      const failures = await withProgress(terminal, 'Cases run', (onProgress) =>
        checkCases(pack, cases, onProgress && { onProgress }),
      );
      const count = caseNames(cases).length;
      printResult(terminal, json, { cases: count, failures }, (page) => showFailures(page, count, failures));
      if (failures.length > 0) throw new ProblemsFoundError();
    });
}
