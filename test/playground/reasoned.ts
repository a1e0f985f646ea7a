import { Reasoner } from '../../docs/playground/picture/reasoner';
import { packs } from '../../src/built-in/all';
import { createConversations } from '../../src/conversation/conversations';
import type { Observations } from '../../src/diagnose/observations';

/** What follows from what an owner of a built-in device says, and from what was tried, by remedy. */
export function reasonerFor(
  device: keyof typeof packs,
  observations: Observations,
  tried: Readonly<Record<string, string>> = {},
): Reasoner {
  const conversations = createConversations({ [device]: packs[device] });
  const started = conversations.start(device, observations as never);
  const conversation = Object.entries(tried).reduce(
    (before, [remedy, outcome]) => conversations.tried(before, remedy, outcome),
    started,
  );
  const [view, diagnosis] = [conversations.view(conversation), conversations.diagnosis(conversation)];
  return new Reasoner({ pack: packs[device] }, { conversation, view, diagnosis });
}
