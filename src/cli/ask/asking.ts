import type { Conversation, Conversations, SpokenConversations } from '../../conversation/index';
import type { Language, Packs } from '../../index';
import type { Choice, Prompts } from './prompts';

/** What the owner can do: reply, ask for the reasons, or end. */
export type Reply = Conversation | 'why' | 'end';

/** A conversation. Without `tell` nobody reads the owner's own words in the language. */
export type Talk = Conversations<Packs> & Partial<SpokenConversations<Packs>>;

/** What a reply needs. */
export interface Asking {
  readonly talk: Talk;
  readonly language: Language;
  readonly prompts: Prompts;
  readonly conversation: Conversation;
}

export function choice(value: Reply, label: string): Choice<Reply> {
  return { value, label };
}
