import { type Command, InvalidArgumentError } from 'commander';

/** Asks for a result that other programs can read. */
export const jsonFlag = ['--json', 'print the result as JSON'] as const;

/** What every study of a pack may be told. */
export interface StudyFlags {
  readonly count: number;
  readonly seed: number;
  readonly json?: boolean;
}

/** Adds the flags of a study; `what` is what it counts. */
export function studyFlags(command: Command, what: string, usual: number): Command {
  return command
    .option('-n, --count <number>', `how many ${what} to draw`, wholeNumber, usual)
    .option('-s, --seed <number>', 'another number draws others; the same draws the same', wholeNumber, 1)
    .option(...jsonFlag);
}

/** Collects what is typed after a flag that may be repeated. */
export function append(value: string, earlier: readonly string[] = []): string[] {
  return [...earlier, value];
}

function wholeNumber(text: string): number {
  if (/^[1-9]\d{0,8}$/.test(text)) return Number(text);
  throw new InvalidArgumentError('It takes a whole number above 0.');
}

/** Reads a flag that takes minutes. */
export function minutesFlag(text: string): number {
  const minutes = Number(text);
  if (text.trim() !== '' && minutes > 0 && Number.isFinite(minutes)) return minutes;
  throw new InvalidArgumentError('It takes a number of minutes above 0.');
}
