import { type Command, InvalidArgumentError } from 'commander';
import { jsonFlag } from './flags';
import { withProgress } from './show/progress';
import type { Terminal } from './terminal';

/** What every study of a pack takes. */
export interface StudyFlags {
  readonly count: number;
  readonly seed: number;
  readonly json?: boolean;
}

/** Adds the flags of a study. */
export function addStudyFlags(command: Command, countHelp: string, defaultCount: number): Command {
  return command
    .option('-n, --count <number>', countHelp, wholeNumber, defaultCount)
    .option('-s, --seed <number>', 'random seed; repeat it to repeat the run', wholeNumber, 1)
    .option(...jsonFlag);
}

function wholeNumber(text: string): number {
  if (/^[1-9]\d{0,8}$/.test(text)) return Number(text);
  throw new InvalidArgumentError('It must be a whole number above 0.');
}

/** Reads the value of a flag that takes minutes. */
export function readMinutes(text: string): number {
  const minutes = Number(text);
  if (text.trim() !== '' && minutes > 0 && Number.isFinite(minutes)) return minutes;
  throw new InvalidArgumentError('It must be a number of minutes above 0.');
}

interface StudySettings extends Pick<StudyFlags, 'count' | 'seed'> {
  readonly onProgress?: (done: number, total: number) => Promise<void>;
}

/** Runs a study and shows its progress. The studies are loaded only by the commands that need them. */
export async function runStudy<Result>(
  terminal: Terminal,
  what: string,
  { count, seed }: StudyFlags,
  run: (study: typeof import('../study/index'), settings: StudySettings) => Promise<Result>,
): Promise<Result> {
  const study = await import('../study/index');
  return withProgress(terminal, what, (onProgress) =>
    run(study, { count, seed, ...(onProgress && { onProgress }) }),
  );
}
