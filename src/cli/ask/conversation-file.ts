import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import type { Diagnoser, Packs } from '../../index';
import { BadInputError } from '../errors';
import type { Conversation } from './conversation';
import { parseConversation } from './parse-conversation';

/**
 * The conversation that a file holds; `undefined` where there is no such file yet.
 *
 * @throws {BadInputError} with everything that is wrong with it.
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
    attempt(file, 'read', () => readFileSync(file, 'utf8')),
  );
  if (conversation !== undefined) return conversation;
  const found = issues.map(
    ({ path, message }) => `  ${path.length > 0 ? `${path.join('.')}: ` : ''}${message}`,
  );
  throw new BadInputError([`"${file}" cannot be used; nothing in it was changed:`, ...found].join('\n'));
}

/**
 * Puts a text into a file as a whole or, whatever happens, not at all.
 *
 * @throws {BadInputError} where it cannot be written.
 */
export function save(file: string, text: string): void {
  const draft = `${file}.${process.pid}.tmp`;
  attempt(file, 'written', () => {
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

function attempt<Result>(file: string, done: string, act: () => Result): Result {
  try {
    return act();
  } catch (error) {
    throw new BadInputError(`"${file}" cannot be ${done}: ${(error as Error).message}`);
  }
}
