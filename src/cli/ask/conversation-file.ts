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

export function conversationText(conversation: Conversation): string {
  return `${JSON.stringify(conversation, null, 2)}\n`;
}
