import type { Diagnosis } from '../diagnose/diagnosis';
import { packOf } from '../diagnose/observe';
import { createSyncDiagnoser } from '../diagnoser';
import type { Pack, Packs } from '../format/pack';
import type { Conversation } from './conversation';
import { type Said, saidIn } from './said';

/** A conversation with what follows from it. */
export interface State {
  readonly pack: Pack;
  readonly conversation: Conversation;
  readonly said: Said;
  readonly diagnosis: Diagnosis;
}

/**
 * What follows from a conversation.
 *
 * @throws {UnknownDeviceError} for a device without a pack.
 */
export function stateOf(packs: Packs, conversation: Conversation): State {
  const { device } = conversation;
  const pack = packOf(packs, device);
  const said = saidIn(pack, conversation);
  const { diagnoseSync } = createSyncDiagnoser({ [device]: pack });
  const diagnosis = diagnoseSync(device, Object.fromEntries(said.answers), {
    tried: Object.fromEntries(said.tried),
  });
  return { pack, conversation, said, diagnosis };
}
