import { describe, expectTypeOf, it } from 'vitest';
import { type Conversation, createConversations, type SpokenConversations } from '../../src/conversation';
import { type BuiltInPacks, packs } from '../../src/index';
import { reader } from '../../src/text';

describe('tell', () => {
  it('is there with a reader', () => {
    const talk = createConversations(packs, { reader });
    expectTypeOf(talk).toEqualTypeOf<SpokenConversations<BuiltInPacks>>();
    expectTypeOf(talk.tell).parameters.toEqualTypeOf<[Conversation, string]>();
    // @ts-expect-error a device without a pack
    talk.start('mi-band-44');
  });

  it('is missing without one', () => {
    expectTypeOf(createConversations(packs)).not.toHaveProperty('tell');
  });
});
