import { randomUUID } from 'node:crypto';
import { lstatSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Diagnoser, Packs } from '../../index';
import { BadInputError } from '../errors';
import { readTextFile } from '../text-file';
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
  const text = readTextFile(file);
  if (text === undefined) return undefined;
  const { conversation, issues } = parseConversation(diagnoser, device, text);
  if (conversation !== undefined) return conversation;
  const found = issues.map(
    ({ path, message }) => `  ${path.length > 0 ? `${path.join('.')}: ` : ''}${message}`,
  );
  throw new BadInputError(`cannot read "${file}"; the file was not changed:`, ...found);
}

/**
 * Writes a file that only its owner can read, completely or not at all. A symbolic link is refused: to follow it could
 * overwrite another file, and to replace it would separate it from its target.
 *
 * @throws {BadInputError} if it cannot be written.
 */
export function save(file: string, text: string): void {
  // Nobody can have put a link at a name that cannot be guessed, and the flag refuses one in any case.
  const draft = join(dirname(file), `.remedy-rules-${randomUUID()}.tmp`);
  try {
    if (lstatSync(file, { throwIfNoEntry: false })?.isSymbolicLink())
      throw new Error('it is a symbolic link; name the file itself');
    writeFileSync(draft, text, { flag: 'wx', mode: 0o600 });
    renameSync(draft, file);
  } catch (error) {
    rmSync(draft, { force: true });
    // Without the path of the draft, which the owner does not know.
    const reason = (error as Error).message.replace(/, \w+ '.*$/s, '');
    throw new BadInputError(`cannot write "${file}": ${reason}`);
  }
}

export function conversationText(conversation: Conversation): string {
  return `${JSON.stringify(conversation, null, 2)}\n`;
}
