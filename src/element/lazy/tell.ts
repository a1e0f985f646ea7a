import type { Conversation } from '../../conversation/conversation';
import { createConversations } from '../../conversation/conversations';
import type { Reader } from '../../text/reader';
import type { Session } from '../session';

/** What follows from the owner's own words. */
export function tellIn({ content, conversation }: Session, reader: Reader, text: string): Conversation {
  const { device, pack, language } = content;
  return createConversations({ [device]: pack }, { reader, ...(language && { language }) }).tell(
    conversation,
    text,
  );
}
