import { diagnoseSyncIn } from '../diagnose/diagnose';
import type { Diagnosis } from '../diagnose/diagnosis';
import { packOf } from '../diagnose/observe';
import type { Pack, Packs } from '../format/pack';
import type { Language } from '../languages/language';
import type { Conversation } from './conversation';
import { type Said, saidIn } from './said';

/** A conversation with what follows from it. */
export interface State {
  readonly pack: Pack;
  readonly conversation: Conversation;
  readonly said: Said;
  readonly diagnosis: Diagnosis;
  /** Missing for English. */
  readonly language?: Language;
}

/**
 * What follows from a conversation.
 *
 * @throws {UnknownDeviceError} for a device without a pack.
 * @throws {NotTranslatedError} for a pack in another language.
 */
export function stateOf(packs: Packs, conversation: Conversation, language?: Language): State {
  const { device } = conversation;
  const pack = packOf(packs, device, language);
  const said = saidIn(pack, conversation);
  const diagnosis = diagnoseSyncIn({ [device]: pack })(device, Object.fromEntries(said.answers), {
    tried: Object.fromEntries(said.tried),
    ...(language && { language }),
  });
  return { pack, conversation, said, diagnosis, ...(language && { language }) };
}
