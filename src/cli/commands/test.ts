import type { Command } from 'commander';
import type { Failure } from '../../testing/index';
import { ProblemsFoundError } from '../errors';
import { addCases, type JsonFlag } from '../flags';
import { readCases } from '../pack-files';
import type { Page } from '../show/page';
import { examples, printResult } from '../show/print';
import { withProgress } from '../show/progress';
import { counted } from '../show/words';
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
      const count = Object.keys(typeof cases === 'string' ? JSON.parse(cases) : cases).length;
      printResult(terminal, json, { cases: count, failures }, (page) => showFailures(page, count, failures));
      if (failures.length > 0) throw new ProblemsFoundError();
    });
}

function showFailures(page: Page, count: number, failures: readonly Failure[]): void {
  const { style } = page;
  for (const { name, problems } of failures) {
    page.paragraph(`${style.red('failed')} ${style.bold(name)}`);
    for (const problem of problems) page.item('-', problem, 2);
  }
  page.gap();
  page.paragraph(
    failures.length === 0
      ? style.green(`${counted(count, 'case')} passed`)
      : `${failures.length} of ${counted(count, 'case')} failed`,
  );
}
