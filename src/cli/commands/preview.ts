import { type Command, Option } from 'commander';
import { ProblemsFoundError } from '../errors';
import { addCases, type JsonFlag } from '../flags';
import { reviewPack } from '../preview/review';
import { showReview } from '../preview/show';
import { watchPack } from '../preview/watch';
import { examples, printResult } from '../show/print';
import { withProgress } from '../show/progress';
import type { Terminal } from '../terminal';

interface Flags extends JsonFlag {
  readonly watch?: boolean;
}

export function addPreview(program: Command, terminal: Terminal): void {
  addCases(program.command('preview'))
    .description('show where each remedy stands, what is wrong, and whether the cases pass')
    .addOption(
      new Option('-w, --watch', 'show it again, and what moved, whenever you save a file').conflicts('json'),
    )
    .addHelpText(
      'after',
      examples(terminal, ['preview coffee-machine/pack.json', 'preview coffee-machine/pack.json --json']),
    )
    .action(async (target: string, file: string | undefined, { json, watch }: Flags) => {
      if (watch) await watchPack(terminal, target, file);
      const { pack: _, ...review } = await withProgress(terminal, 'Cases run', (onProgress) =>
        reviewPack(target, file, onProgress),
      );
      printResult(terminal, json, review, (page) => showReview(page, target, review));
      const { issues, cases } = review;
      const hasErrors = issues.some(({ severity }) => severity === 'error');
      if (hasErrors || cases?.invalid !== undefined || (cases?.failures.length ?? 0) > 0)
        throw new ProblemsFoundError();
    });
}
