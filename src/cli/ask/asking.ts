import type { Conversation, SpokenConversations } from '../../conversation/index';
import type { Packs } from '../../index';
import type { Choice, Prompts } from './prompts';

/** What the owner can do: reply, ask for the reasons, or end. */
export type Reply = Conversation | 'why' | 'end';

/** What a reply needs. */
export interface Asking {
  readonly talk: SpokenConversations<Packs>;
  readonly prompts: Prompts;
  readonly conversation: Conversation;
}

export function choice(value: Reply, label: string): Choice<Reply> {
  return { value, label };
}
