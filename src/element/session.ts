import type { Answers, Conversation } from '../conversation/conversation';
import { type Conversations, conversationsIn } from '../conversation/conversations-in';
import type { View } from '../conversation/view';
import type { Diagnosis } from '../diagnose/diagnosis';
import type { Packs } from '../format/pack';
import type { Content } from './content';

/** A conversation with what it shows. Each reply makes a new one. */
export interface Session {
  readonly content: Content;
  readonly talk: Conversations<Packs>;
  readonly conversation: Conversation;
  readonly view: View;
  readonly diagnosis: Diagnosis;
}

/** A new conversation about a device. */
export function startSession(content: Content, known: Answers = {}): Session {
  return continueSession(content, talkOf(content).start(content.device, known));
}

/** What a conversation shows now. */
export function continueSession(content: Content, conversation: Conversation): Session {
  const talk = talkOf(content);
  return {
    content,
    talk,
    conversation,
    view: talk.view(conversation),
    diagnosis: talk.diagnosis(conversation),
  };
}

/** Whether nothing is left to ask. */
export function isEnd({ kind }: View): boolean {
  return kind === 'solved' || kind === 'service' || kind === 'stop';
}

/** Words that are not understood where nothing is asked. Kept, each would be one more reply to take back. */
export function isLost({ view }: Session, { entries }: Conversation): boolean {
  const last = entries.at(-1);
  return isEnd(view) && last?.kind === 'told' && !last.isUnderstood;
}

function talkOf({ device, pack, language }: Content): Conversations<Packs> {
  return conversationsIn<Packs>({ [device]: pack }, language);
}
