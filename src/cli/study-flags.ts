import type { Command } from 'commander';
import { jsonFlag } from './json';
import { wholeNumber } from './numbers';

/** What every study of a pack may be told. */
export interface StudyFlags {
  readonly count: number;
  readonly seed: number;
  readonly json?: boolean;
}

/** Adds the flags of a study; `what` is what there are so many of. */
export function studyFlags(command: Command, what: string, usual: number): Command {
  return command
    .option('-n, --count <number>', `how many ${what} to draw`, wholeNumber, usual)
    .option('-s, --seed <number>', 'another number draws others; the same draws the same', wholeNumber, 1)
    .option(...jsonFlag);
}
