import type { ConversationSentences } from '../subjects/conversation';

export const conversation: ConversationSentences = {
  notKnown: 'not known',
  answeredNo: (question) => `${question} No.`,
};
