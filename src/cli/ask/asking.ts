import type { Conversation, SpokenConversations } from '../../conversation/index';
import type { Language, Packs } from '../../index';
import type { Choice, Prompts } from './prompts';

/** What the owner can do: reply, ask for the reasons, or end. */
export type Reply = Conversation | 'why' | 'end';

/** A conversation that reads the owner's own words. */
export type Talk = SpokenConversations<Packs>;

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
