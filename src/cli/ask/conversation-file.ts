import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import type { Diagnoser, Packs } from '../../index';
import { BadInputError } from '../errors';
import type { Conversation } from './conversation';
import { parseConversation } from './parse-conversation';

/**
 * The conversation in a file; `undefined` if the file does not exist.
 *
 * @throws {BadInputError} with everything that is wrong with the file.
 */
export function loadConversation(
  diagnoser: Diagnoser<Packs>,
  device: string,
  file: string,
): Conversation | undefined {
  if (!existsSync(file)) return undefined;
  const { conversation, issues } = parseConversation(
    diagnoser,
    device,
    attempt('read', file, () => readFileSync(file, 'utf8')),
  );
  if (conversation !== undefined) return conversation;
  const found = issues.map(
    ({ path, message }) => `  ${path.length > 0 ? `${path.join('.')}: ` : ''}${message}`,
  );
  throw new BadInputError([`cannot read "${file}"; the file was not changed:`, ...found].join('\n'));
}

/**
 * Writes a file completely or not at all.
 *
 * @throws {BadInputError} if it cannot be written.
 */
export function save(file: string, text: string): void {
  const draft = `${file}.${process.pid}.tmp`;
  attempt('write', file, () => {
    try {
      writeFileSync(draft, text);
      renameSync(draft, file);
    } finally {
      rmSync(draft, { force: true });
    }
  });
}

export function conversationText(conversation: Conversation): string {
  return `${JSON.stringify(conversation, null, 2)}\n`;
}

function attempt<Result>(verb: string, file: string, act: () => Result): Result {
  try {
    return act();
  } catch (error) {
    // Without the path of the draft, which the owner does not know.
    const reason = (error as Error).message.replace(/, \w+ '.*$/, '');
    throw new BadInputError(`cannot ${verb} "${file}": ${reason}`);
  }
}
