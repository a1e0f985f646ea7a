import { randomUUID } from 'node:crypto';
import { lstatSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { BadInputError } from './errors';

/** What only its owner may read, such as a conversation. */
const ownersOnly = 0o600;

/** What everybody may read whom the user's own settings allow. */
export const readable = 0o666;

/**
 * Writes a file completely or not at all. A symbolic link is refused: to follow it could
 * overwrite another file, and to replace it would separate it from its target.
 *
 * @throws {BadInputError} if it cannot be written.
 */
export function save(file: string, text: string, mode = ownersOnly): void {
  // Nobody can have put a link at a name that cannot be guessed, and the flag refuses one in any case.
  const draft = join(dirname(file), `.remedy-rules-${randomUUID()}.tmp`);
  try {
    if (lstatSync(file, { throwIfNoEntry: false })?.isSymbolicLink())
      throw new Error('it is a symbolic link; name the file itself');
    writeFileSync(draft, text, { flag: 'wx', mode });
    renameSync(draft, file);
  } catch (error) {
    rmSync(draft, { force: true });
    // Without the path of the draft, which the owner does not know.
    const reason = (error as Error).message.replace(/, \w+ '.*$/s, '');
    throw new BadInputError(`cannot write "${file}": ${reason}`);
  }
}
