import type { ConversationOutcome } from '../calibrate/index';
import { isRemedyRulesError } from '../index';
import { BadInputError } from './errors';
import { readTextFile } from './text-file';

/** Bytes: about a million outcomes. */
const largest = 300_000_000;

/** One line of a file in JSON Lines that is not empty. */
interface Line {
  readonly number: number;
  /** What it says; `undefined` if it is no JSON. */
  readonly value: unknown;
  /** Why it is no JSON. */
  readonly reason?: string;
}

/**
 * Does something with the outcomes of a file in JSON Lines, and says in which lines those are that do not fit.
 *
 * @throws {BadInputError} if there is no such file, it is empty, or a line is wrong: every wrong line at once.
 */
export function withOutcomes<Result>(
  file: string,
  use: (outcomes: readonly ConversationOutcome[]) => Result,
): Result {
  const text = readTextFile(file, largest);
  if (text === undefined) throw new BadInputError(`file not found: ${file}`);
  const lines = text
    .split('\n')
    .flatMap((line, index) => (line.trim() === '' ? [] : [read(line, index + 1)]));
  if (lines.length === 0) throw new BadInputError(`${file} is empty`);
  try {
    // What is no JSON is no outcome either, so it is refused with the rest.
    return use(lines.map(({ value }) => value as ConversationOutcome));
  } catch (error) {
    if (!isRemedyRulesError(error, 'invalid-outcomes')) throw error;
    const [first = '', ...others] = error.issues.map(({ path: [place, ...path], message }) => {
      const { number, reason } = lines[place as number] as Line;
      const at = path.length === 0 ? '' : `${path.join('.')}: `;
      return `${file}:${number}: ${reason === undefined ? `${at}${message}` : `not valid JSON: ${reason}`}`;
    });
    throw new BadInputError(first, ...others);
  }
}

function read(line: string, number: number): Line {
  try {
    return { number, value: JSON.parse(line) };
  } catch (error) {
    return { number, value: undefined, reason: (error as Error).message };
  }
}
