import type { ConversationSentences } from '../subjects/conversation';

export const conversation: ConversationSentences = {
  notKnown: 'не знаю',
  answeredNo: (question) => `${question} — Нет.`,
};
