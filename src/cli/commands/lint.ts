import type { Command } from 'commander';
import type { PackIssue } from '../../pack/index';
import { ProblemsFoundError } from '../errors';
import { type JsonFlag, jsonFlag, packArgument } from '../flags';
import { findPack } from '../pack-files';
import type { Page } from '../show/page';
import { examples, printResult } from '../show/print';
import { counted } from '../show/words';
import type { Terminal } from '../terminal';

export function addLint(program: Command, terminal: Terminal): void {
  program
    .command('lint')
    .description('find errors and warnings in a pack')
    .argument(...packArgument)
    .option(...jsonFlag)
    .addHelpText(
      'after',
      examples(terminal, ['lint coffee-machine/pack.json', 'lint coffee-machine/pack.json --json']),
    )
    .action(async (target: string, { json }: JsonFlag) => {
      const issues = await issuesOf(target);
      printResult(terminal, json, { issues }, (page) => showIssues(page, target, issues));
      if (issues.some(({ severity }) => severity === 'error')) throw new ProblemsFoundError();
    });
}

/** An extension is checked together with its base. */
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

function showIssues(page: Page, target: string, issues: readonly PackIssue[]): void {
  const { style } = page;
  const paint = { error: style.red, warning: style.yellow };
  for (const { severity, code, path, message } of issues) {
    page.paragraph(`${paint[severity](severity)} ${style.bold(code)} ${style.dim(path.join('.'))}`.trimEnd());
    page.paragraph(message, 2);
  }
  page.gap();
  const count = (severity: PackIssue['severity']) =>
    counted(issues.filter((issue) => issue.severity === severity).length, severity);
  page.paragraph(
    issues.length === 0
      ? style.green(`${target}: no problems found`)
      : `${target}: ${count('error')}, ${count('warning')}`,
  );
}
