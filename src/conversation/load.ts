import { packOf } from '../diagnose/observe';
import { InvalidConversationError, type Issue } from '../errors';
import type { Packs } from '../format/pack';
import { plainCopy } from '../pack/plain';
import { shapeIssues } from '../pack/shape';
import { type Conversation, mostWords } from './conversation';
import { saidIn } from './said';
import { conversationSchema } from './schema';

/** A saved conversation, read again. */
export interface LoadedConversation {
  /** The conversation, checked and copied. */
  readonly conversation: Conversation;
  /**
   * What does not fit the pack, such as an id that its new version no longer has. It stays in the conversation, and has
   * no effect. If a client sent the conversation, refuse it: a misspelt red flag would have no effect either.
   */
  readonly issues: readonly Issue[];
}

/**
 * Reads a saved conversation, such as parsed JSON of any origin.
 *
 * @throws {InvalidConversationError} with everything that is wrong with its shape.
 * @throws {UnknownDeviceError} for a device without a pack.
 */
export function loadConversation(packs: Packs, data: unknown): LoadedConversation {
  const { copy, issues: refused } = plainCopy(data, { longest: mostWords });
  const wrong = refused.length > 0 ? refused : shapeIssues(conversationSchema, copy);
  if (wrong.length > 0) throw new InvalidConversationError(wrong);
  const conversation = copy as Conversation;
  const { issues } = saidIn(packOf(packs, conversation.device), conversation);
  return { conversation, issues };
}
