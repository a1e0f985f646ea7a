import type { Command } from 'commander';
import type { Failure } from '../../testing/index';
import { examples } from '../examples';
import { FoundWrong } from '../found-wrong';
import { jsonFlag, printJson } from '../json';
import { counted } from '../numbers';
import { casesOf, checked, findPack } from '../packs/read';
import { createPage } from '../page';
import { withProgress } from '../progress';
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
  const pack = await checked(found);
  const cases = casesOf(found, file);
  const { checkCases } = await import('../../testing/index');
  const failures = await withProgress(terminal, 'Cases', (onProgress) =>
    checkCases(pack, cases, onProgress && { onProgress }),
  );
  const count = Object.keys(typeof cases === 'string' ? JSON.parse(cases) : cases).length;
  if (json) printJson(terminal, { cases: count, failures });
  else show(terminal, count, failures);
  if (failures.length > 0) throw new FoundWrong();
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
