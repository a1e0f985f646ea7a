/**
 * A whole conversation with an owner, as plain data: what to show, and what each reply changes.
 *
 * @module remedy-rules/conversation
 */

export {
  InvalidConversationError,
  InvalidObservationError,
  type Issue,
  isRemedyRulesError,
  NotTranslatedError,
  RemedyRulesError,
  UnknownDeviceError,
} from '../errors';
export type { Answers, Conversation, Entry, Outcome, Told } from './conversation';
export { type ConversationSettings, createConversations, type SpokenConversations } from './conversations';
export type { Conversations } from './conversations-in';
export type { HandOver } from './hand-over';
export { type LoadedConversation, loadConversation } from './load';
export type { Heard, Line, View, ViewOf } from './view';
