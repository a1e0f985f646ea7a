import type { ConversationOutcome } from '../calibrate/index';
import { BadInputError } from './errors';
import { readTextFile } from './text-file';

/** Bytes: about a million outcomes. */
const largest = 300_000_000;
/** Lines that are named if they are no JSON. */
const mostNamed = 20;

/**
 * Reads a file in JSON Lines, with one outcome per line. Whether they fit the pack, the library says.
 *
 * @throws {BadInputError} if there is no such file, or a line is no JSON.
 */
export function readOutcomes(file: string): ConversationOutcome[] {
  const text = readTextFile(file, largest);
  if (text === undefined) throw new BadInputError(`file not found: ${file}`);
  const wrong: string[] = [];
  const outcomes = text.split('\n').flatMap((line, index) => {
    if (line.trim() === '') return [];
    try {
      return [JSON.parse(line)];
    } catch (error) {
      wrong.push(`${file}:${index + 1} is not valid JSON: ${(error as Error).message}`);
      return [];
    }
  });
  const [first, ...others] = wrong.slice(0, mostNamed);
  if (first !== undefined) throw new BadInputError(first, ...others);
  return outcomes;
}
