import { createConversations } from 'remedy-rules/conversation';
import { miBand4 } from 'remedy-rules/packs';

export const device = 'mi-band-4';

/** Only this pack becomes part of the page. */
export const packs = { [device]: miBand4 };

export const conversations = createConversations(packs);
