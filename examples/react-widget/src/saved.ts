import { type Conversation, isRemedyRulesError, loadConversation } from 'remedy-rules/conversation';
import { conversations, device, packs } from './support';

const key = 'support-conversation';

/** The saved conversation, or a new one if there is none, or none that can be read. */
export function resumed(): Conversation {
  const saved = localStorage.getItem(key);
  if (saved === null) return conversations.start(device);
  try {
    const { conversation, issues } = loadConversation(packs, JSON.parse(saved));
    // Replies to questions that a newer pack no longer has. They are kept, and have no effect.
    for (const { message } of issues) console.warn(message);
    return conversation;
  } catch (error) {
    if (!isRemedyRulesError(error) && !(error instanceof SyntaxError)) throw error;
    return conversations.start(device);
  }
}

export function save(conversation: Conversation): void {
  localStorage.setItem(key, JSON.stringify(conversation));
}
