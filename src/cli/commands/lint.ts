import type { Command } from 'commander';
import type { PackIssue } from '../../pack/index';
import { ProblemsFoundError } from '../errors';
import { jsonFlag } from '../flags';
import { findPack } from '../pack-files';
import { createPage } from '../show/page';
import { examples, printJson } from '../show/print';
import { counted } from '../show/words';
import type { Terminal } from '../terminal';

export function addLint(program: Command, terminal: Terminal): void {
  program
    .command('lint')
    .description('find what is wrong, or doubtful, in a pack')
    .argument('<pack>', 'a JSON file, a module that exports the pack, or a built-in device')
    .option(...jsonFlag)
    .addHelpText(
      'after',
      examples(terminal, ['lint coffee-machine/pack.json', 'lint coffee-machine/pack.json --json']),
    )
    .action((target: string, { json = false }: { json?: boolean }) => lint(terminal, target, json));
}

async function lint(terminal: Terminal, target: string, json: boolean): Promise<void> {
  const issues = await issuesOf(target);
  if (json) printJson(terminal, { issues });
  else show(terminal, target, issues);
  if (issues.some(({ severity }) => severity === 'error')) throw new ProblemsFoundError();
}

/** An extension is checked as what becomes of its base. */
async function issuesOf(target: string): Promise<readonly PackIssue[]> {
  const { checkPack, extendPack, InvalidPackError } = await import('../../pack/index');
  try {
    const { data, base } = await findPack(target);
    return checkPack(base === undefined ? data : extendPack(base as never, data as never));
  } catch (error) {
    if (!(error instanceof InvalidPackError)) throw error;
    return error.issues.map((issue) => ({ severity: 'error', ...issue }));
  }
}

function show(terminal: Terminal, target: string, issues: readonly PackIssue[]): void {
  const page = createPage(terminal);
  const { style } = page;
  const paint = { error: style.red, warning: style.yellow };
  for (const { severity, code: kind, path, message } of issues) {
    page.paragraph(`${paint[severity](severity)} ${style.bold(kind)} ${style.dim(path.join('.'))}`.trimEnd());
    page.paragraph(message, 2);
  }
  page.gap();
  const of = (severity: PackIssue['severity']) =>
    issues.filter((issue) => issue.severity === severity).length;
  page.paragraph(
    issues.length === 0
      ? style.green(`${target}: nothing is wrong`)
      : `${target}: ${counted(of('error'), 'error')}, ${counted(of('warning'), 'warning')}`,
  );
  terminal.out(page.text());
}
