import type { Command } from 'commander';
import { ProblemsFoundError } from '../errors';
import { findIssuesOf } from '../find-issues';
import { type JsonFlag, jsonFlag } from '../flags';
import { showIssues } from '../show/issues';
import { examples, printResult } from '../show/print';
import type { Terminal } from '../terminal';

export function addLint(program: Command, terminal: Terminal): void {
  program
    .command('lint')
    .description('find errors and warnings in a pack, and in the catalogs beside it')
    .argument('<pack>', 'JSON file, module that exports a pack, built-in device, or catalog')
    .option(...jsonFlag)
    .addHelpText(
      'after',
      examples(terminal, ['lint coffee-machine/pack.json', 'lint coffee-machine/pack.json --json']),
    )
    .action(async (target: string, { json }: JsonFlag) => {
      const issues = await findIssuesOf(target);
      printResult(terminal, json, { issues }, (page) => showIssues(page, target, issues));
      if (issues.some(({ severity }) => severity === 'error')) throw new ProblemsFoundError();
    });
}
