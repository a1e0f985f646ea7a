import { type Conversation, loadConversation } from 'remedy-rules/conversation';
import { conversations, device, packs } from './support';

const key = 'support-conversation';

/** The saved conversation, or a new one if there is none, or none that can be read. */
export function resumed(): Conversation {
  try {
    const saved = localStorage.getItem(key);
    if (saved !== null) {
      const { conversation, issues } = loadConversation(packs, JSON.parse(saved));
      // Replies that a newer pack no longer knows. They are kept, and have no effect.
      for (const { message } of issues) console.warn(message);
      return conversation;
    }
  } catch (error) {
    // The browser blocks its storage, or somebody changed what was saved.
    console.warn(error);
  }
  return conversations.start(device);
}

/** Saves the conversation, unless the storage is blocked or full. */
export function save(conversation: Conversation): void {
  try {
    localStorage.setItem(key, JSON.stringify(conversation));
  } catch (error) {
    console.warn(error);
  }
}
