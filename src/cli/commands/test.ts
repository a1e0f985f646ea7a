import type { Command } from 'commander';
import type { Failure } from '../../testing/index';
import { ProblemsFoundError } from '../errors';
import { jsonFlag } from '../flags';
import { casesOf, checkPack, findPack } from '../pack-files';
import { createPage } from '../show/page';
import { examples, printJson } from '../show/print';
import { withProgress } from '../show/progress';
import { counted } from '../show/words';
import type { Terminal } from '../terminal';

export function addTest(program: Command, terminal: Terminal): void {
  program
    .command('test')
    .description('run the cases of a pack')
    .argument('<pack>', 'a JSON file, or a module that exports the pack')
    .argument(
      '[cases]',
      'a JSON file; cases.json beside pack.json, or x.cases.json beside x.json, unless named',
    )
    .option(...jsonFlag)
    .addHelpText(
      'after',
      examples(terminal, [
        'test coffee-machine/pack.json',
        'test coffee-machine/pack.json coffee-machine/cases.json --json',
      ]),
    )
    .action((target: string, file: string | undefined, { json = false }: { json?: boolean }) =>
      testPack(terminal, target, file, json),
    );
}

async function testPack(
  terminal: Terminal,
  target: string,
  file: string | undefined,
  json: boolean,
): Promise<void> {
  const found = await findPack(target);
  const pack = await checkPack(found);
  const cases = casesOf(found, file);
  const { checkCases } = await import('../../testing/index');
  const failures = await withProgress(terminal, 'Cases', (onProgress) =>
    checkCases(pack, cases, onProgress && { onProgress }),
  );
  const count = Object.keys(typeof cases === 'string' ? JSON.parse(cases) : cases).length;
  if (json) printJson(terminal, { cases: count, failures });
  else show(terminal, count, failures);
  if (failures.length > 0) throw new ProblemsFoundError();
}

function show(terminal: Terminal, count: number, failures: readonly Failure[]): void {
  const page = createPage(terminal);
  const { style } = page;
  for (const { name, problems } of failures) {
    page.paragraph(`${style.red('failed')} ${style.bold(name)}`);
    for (const problem of problems) page.item('-', problem, 2);
  }
  page.gap();
  page.paragraph(
    failures.length === 0
      ? style.green(`${counted(count, 'case')}, all as they must be`)
      : `${counted(count, 'case')}, ${failures.length} failed`,
  );
  terminal.out(page.text());
}
