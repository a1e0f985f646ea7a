import { randomUUID } from 'node:crypto';
import { lstatSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type Conversation, type LoadedConversation, loadConversation } from '../../conversation/index';
import { type Issue, isRemedyRulesError, type Packs } from '../../index';
import { BadInputError } from '../errors';
import { readTextFile } from '../text-file';

/**
 * The saved conversation in a file; `undefined` if the file does not exist.
 *
 * @throws {BadInputError} with everything that is wrong with the file.
 */
export function readConversation(packs: Packs, device: string, file: string): LoadedConversation | undefined {
  const text = readTextFile(file);
  if (text === undefined) return undefined;
  const refuse = (issues: readonly Pick<Issue, 'path' | 'message'>[]): never => {
    const found = issues.map(
      ({ path, message }) => `  ${path.length > 0 ? `${path.join('.')}: ` : ''}${message}`,
    );
    throw new BadInputError(`cannot read "${file}"; the file was not changed:`, ...found);
  };
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    return refuse([{ path: [], message: 'not valid JSON' }]);
  }
  try {
    const loaded = loadConversation(packs, data);
    const of = loaded.conversation.device;
    if (of === device) return loaded;
    return refuse([{ path: ['device'], message: `must be "${device}", but is "${of}"` }]);
  } catch (error) {
    if (!isRemedyRulesError(error)) throw error;
    return refuse(error.issues);
  }
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
