// By itself, because checking a conversation loads zod.
export { loadConversation } from '../../conversation/load';
