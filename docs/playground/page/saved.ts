import type { Conversation } from '../../../src/conversation/conversation';
import { unpacked } from '../address/pack-data';

/**
 * The conversation of an address.
 *
 * @throws for anything that is no conversation about this device.
 */
export async function savedConversation(text: string, device: string): Promise<Conversation> {
  const data = await unpacked(text);
  // Checking a conversation loads zod, which a page without one does not need.
  const [{ loadConversation }, { lazyPacks }] = await Promise.all([
    import('../../../src/element/lazy/load-conversation'),
    import('../../../src/built-in/lazy/packs'),
  ]);
  const load = lazyPacks[device];
  if (load === undefined) throw new Error(`there is no pack for ${device}`);
  const { conversation } = loadConversation({ [device]: (await load()).pack }, data);
  return conversation;
}
