import { RemedyRulesError } from '../../index';
import { BadInputError, InterruptedError } from '../errors';
import { casesFilesOf, findBaseFile } from '../pack-files';
import type { Page } from '../show/page';
import { pageText } from '../show/print';
import type { Terminal } from '../terminal';
import { readTextFile } from '../text-file';
import { changesBetween, keepKnown } from './changes';
import { type Review, reviewPack } from './review';
import { showChanges, showProblems, showReview } from './show';
import { watchFiles } from './watch-files';

/**
 * Reviews a pack again whenever it, its base or its cases are saved, and shows what moved, until Ctrl-C.
 *
 * @throws {BadInputError} if the pack is not a JSON file.
 * @throws {InterruptedError} at the end.
 */
export async function watchPack(
  terminal: Terminal,
  target: string,
  casesFile: string | undefined,
): Promise<never> {
  if (!target.endsWith('.json')) throw new BadInputError('--watch needs the JSON file of a pack');
  if (readTextFile(target) === undefined) throw new BadInputError(`file not found: ${target}`);
  const stopped = new AbortController();
  terminal.onInterrupt?.(() => stopped.abort());
  const { signal } = stopped;
  // Lets Ctrl-C work.
  const onProgress = () => new Promise<void>((resolve) => setImmediate(resolve));
  const show = (lines: (page: Page) => void) => {
    if (!signal.aborted) terminal.out(`${pageText(terminal, lines)}\n`);
  };
  let known: Review | undefined;
  const run = async () => {
    try {
      const review = await reviewPack(target, casesFile, onProgress);
      const changes = known && (await changesBetween(known, review, onProgress));
      show((page) => {
        if (changes) {
          showProblems(page, target, review);
          showChanges(page, changes);
        } else showReview(page, target, review);
      });
      known = keepKnown(known, review);
    } catch (error) {
      // A file that is half-written or removed. The next save may be right.
      if (!(error instanceof BadInputError || error instanceof RemedyRulesError)) throw error;
      show((page) => page.paragraph(page.style.red(error.message)));
    }
    show((page) => page.paragraph(page.style.dim('Waiting for the next save. Press Ctrl-C to stop.')));
  };
  await watchFiles(() => filesOf(target, casesFile), run, signal);
  // Ctrl-C itself is shown on the line.
  terminal.out('\n');
  throw new InterruptedError();
}

function filesOf(target: string, casesFile: string | undefined): string[] {
  const base = findBaseFile(target);
  return [
    target,
    ...(base === undefined ? [] : [base]),
    ...(casesFile === undefined ? casesFilesOf(target) : [casesFile]),
  ];
}
