import type { Conversation, Entry } from '../conversation/conversation';
import { handOverOf } from '../conversation/hand-over-of';
import type { ConversationOutcome } from '../conversation/outcome';
import { stateOf } from '../conversation/state';
import type { View } from '../conversation/view';
import { viewOf } from '../conversation/view-of';
import type { Packs } from '../format/pack';
import { roleOf } from '../format/role';
import type { AnswerValue } from '../vocabulary';

/**
 * Makes an outcome of a conversation, to be kept and counted later: which answers were volunteered and which were asked
 * for, what was tried, and how it ended. It has ids and answers only. The owner's own words, names and times stay behind.
 *
 * @throws {UnknownDeviceError} for a device without a pack.
 * @example
 * ```ts
 * import { packs } from 'remedy-rules';
 * import { record } from 'remedy-rules/calibrate';
 * import { createConversations } from 'remedy-rules/conversation';
 *
 * const { start, tick } = createConversations(packs);
 * const conversation = tick(start('mi-band-4'), ['frozen']);
 * console.log(record(packs, conversation));
 * ```
 */
export function record(packs: Packs, conversation: Conversation): ConversationOutcome {
  const { device, known, entries } = conversation;
  const end = stateOf(packs, conversation);
  const { pack, said } = end;
  const volunteered = new Map<string, AnswerValue>();
  const asked = new Map<string, AnswerValue>();
  const note = (id: string, answer: AnswerValue | null, isAsked: boolean) => {
    if (!Object.hasOwn(pack.symptoms, id) || !said.answers.has(id)) return;
    const wasAsked = asked.has(id);
    for (const answers of [asked, volunteered]) answers.delete(id);
    if (answer !== null) (isAsked || wasAsked ? asked : volunteered).set(id, answer);
  };
  // What a device measures is known whatever it says; a complaint only because somebody made it.
  for (const [id, answer] of Object.entries(known)) note(id, answer, roleOf(pack, id) !== 'complaint');
  for (const [index, entry] of entries.entries()) {
    const answers = answersIn(entry);
    if (Object.keys(answers).length === 0) continue;
    const view = viewOf(stateOf(packs, { ...conversation, entries: entries.slice(0, index) }));
    const shown = askedIn(view);
    for (const [id, answer] of Object.entries(answers)) note(id, answer, shown.includes(id));
  }
  const tried = new Map(said.tried);
  if (said.helped !== undefined) tried.set(said.helped, 'helped');
  return {
    device,
    volunteered: sorted(volunteered),
    asked: sorted(asked),
    tried: sorted(tried),
    ending: handOverOf(end).standing,
  };
}

/** What an owner said of the device as it was. What a remedy changed is no sign of the fault. */
function answersIn(entry: Entry): Readonly<Record<string, AnswerValue | null>> {
  return entry.kind === 'tried' || entry.kind === 'remains' ? {} : entry.answers;
}

/** The symptoms that a view asks about, whatever the answer. On the first screen people say only what is wrong. */
function askedIn(view: View): readonly string[] {
  switch (view.kind) {
    case 'question':
      return [view.question.id];
    case 'signs':
      return view.signs.map(({ symptom }) => symptom);
    case 'red-flags':
      return view.redFlags.map(({ symptom }) => symptom);
    default:
      return [];
  }
}

/** By id, so that nothing tells in which order it was said. */
function sorted<Value>(map: ReadonlyMap<string, Value>): Record<string, Value> {
  return Object.fromEntries([...map].sort(([a], [b]) => (a < b ? -1 : 1)));
}
