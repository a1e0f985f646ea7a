import type { Command } from 'commander';
import type { Pack } from '../../index';
import type { PackIssue } from '../../pack/index';
import { ProblemsFoundError } from '../errors';
import { findIssues } from '../find-issues';
import { type JsonFlag, jsonFlag, packArgument } from '../flags';
import { showIssues } from '../show/issues';
import { examples, printResult } from '../show/print';
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
      const { issues: found, pack } = await findIssues(target);
      const issues = [...found, ...(pack ? await phraseIssues(pack) : [])];
      printResult(terminal, json, { issues }, (page) => showIssues(page, target, issues));
      if (issues.some(({ severity }) => severity === 'error')) throw new ProblemsFoundError();
    });
}

/** Only phrases in a language that the library reads can be checked. */
async function phraseIssues(pack: Pack): Promise<PackIssue[]> {
  if (!(pack.language ?? 'en').startsWith('en')) return [];
  const { checkPhrases, reader } = await import('../../text/index');
  return checkPhrases(pack, reader).map((issue) => ({ severity: 'warning', ...issue }));
}
