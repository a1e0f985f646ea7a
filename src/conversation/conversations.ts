import type { Packs } from '../format/pack';
import type { Language } from '../languages/language';
import type { Reader } from '../text/reader';
import type { Conversation } from './conversation';
import { type Conversations, conversationsIn } from './conversations-in';
import { withEntry } from './replies';
import { stateOf } from './state';
import { toldEntry } from './told';

/** Conversations that also take the owner's own words. */
export interface SpokenConversations<Ps extends Packs> extends Conversations<Ps> {
  /**
   * The owner said something in their own words: an answer to what is asked, an outcome, or a complaint. The next view has
   * `heard`: what was understood. If that is nothing, the view stays as it is. Words never take back a red flag.
   *
   * @throws {InvalidObservationError} with `wrong-kind` if the text is no string.
   */
  tell(conversation: Conversation, text: string): Conversation;
}

/** How conversations speak and listen. */
export interface ConversationSettings {
  /** The language of all texts, such as `russian` of `remedy-rules/languages/ru`. Default English. */
  readonly language?: Language;
  /** Reads the owner's own words, such as `reader` of `remedy-rules/text`. Without it there is no `tell`. */
  readonly reader?: Reader;
}

/**
 * Makes conversations about the devices of some packs; with a reader, they take the owner's own words too.
 *
 * @throws {NotTranslatedError} from each function, for a device whose pack is in another language.
 * @example
 * ```ts
 * import { packs } from 'remedy-rules';
 * import { createConversations } from 'remedy-rules/conversation';
 *
 * const { start, tick, view } = createConversations(packs);
 * let conversation = start('mi-band-4');
 * console.log(view(conversation).kind); // opening
 * conversation = tick(conversation, ['frozen']);
 * console.log(view(conversation).kind);
 * ```
 */
export function createConversations<const Ps extends Packs>(
  packs: Ps,
  settings: ConversationSettings & { readonly reader: Reader },
): SpokenConversations<Ps>;
export function createConversations<const Ps extends Packs>(
  packs: Ps,
  settings?: ConversationSettings,
): Conversations<Ps>;
export function createConversations<const Ps extends Packs>(
  packs: Ps,
  { language, reader }: ConversationSettings = {},
): Conversations<Ps> | SpokenConversations<Ps> {
  const conversations = conversationsIn(packs, language);
  if (reader === undefined) return conversations;
  return {
    ...conversations,
    tell: (conversation, text) =>
      withEntry(conversation, toldEntry(packs, reader, stateOf(packs, conversation, language), text)),
  };
}
