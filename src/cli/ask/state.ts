import type { Diagnoser, Diagnosis, Pack, Packs, Question, RankedRemedy } from '../../index';
import { type Complaint, complaintsOf } from './complaints';
import { type Conversation, type Said, saidIn } from './conversation';

/** A remedy that is not suggested, because the owner does not know an answer that it depends on. */
interface HeldBack {
  readonly remedy: RankedRemedy;
  readonly questions: readonly Question[];
}

/** What to show the owner now. */
type View =
  /** A red flag: the owner must not try anything. */
  | { readonly kind: 'stop' }
  /** The owner describes the problem. */
  | { readonly kind: 'opening'; readonly complaints: readonly Complaint[] }
  /** `again`: the owner did not know the answer, and without it only service is left. */
  | { readonly kind: 'question'; readonly question: Question; readonly again: boolean }
  | { readonly kind: 'remedy'; readonly remedy: RankedRemedy }
  | { readonly kind: 'helped'; readonly remedy: string }
  | { readonly kind: 'service'; readonly heldBack: readonly HeldBack[] };

/** Everything that follows from a conversation. */
export interface State {
  readonly conversation: Conversation;
  readonly said: Said;
  readonly pack: Pack;
  readonly diagnosis: Diagnosis;
  readonly view: View;
}

/**
 * The state of a conversation. It depends on nothing else, so a saved conversation is enough to continue.
 *
 * @throws {InvalidObservationError} if an entry does not fit the device.
 */
export function stateOf(diagnoser: Diagnoser<Packs>, conversation: Conversation): State {
  const said = saidIn(conversation);
  const diagnosis = diagnoser.diagnoseSync(conversation.device, said.answers, { tried: said.tried });
  const pack = diagnoser.packs[conversation.device] as Pack;
  const toDescribe = diagnosis.verdict !== 'stop' && said.helped === undefined && !said.described;
  const view: View = toDescribe
    ? { kind: 'opening', complaints: complaintsOf(diagnoser, conversation.device, said) }
    : nextView(diagnosis, said);
  return { conversation, said, pack, diagnosis, view };
}

/**
 * What to show after the owner described the problem: only remedies that the library advises to try, none that was
 * skipped, and none that depends on an answer that the owner does not know.
 */
function nextView(diagnosis: Diagnosis, { unknown, skipped, helped }: Said): View {
  const { verdict, next, questions, remedies } = diagnosis;
  if (verdict === 'stop') return { kind: 'stop' };
  if (helped !== undefined) return { kind: 'helped', remedy: helped };
  const nextId = next.kind === 'question' ? next.id : undefined;
  const ask = (question: Question, again = false): View => ({ kind: 'question', question, again });

  // A question that decides about a remedy waits until the remedy is next, and is not asked if it was skipped.
  const worthAsking = questions.find(
    ({ id, decides }) =>
      !unknown.has(id) &&
      (decides.length === 0 || (id === nextId && decides.some((remedy) => !skipped.has(remedy)))),
  );
  if (nextId !== undefined && worthAsking) return ask(worthAsking);

  const heldBack: HeldBack[] = [];
  for (const remedy of remedies.filter(({ id, advice }) => advice === 'try' && !skipped.has(id))) {
    const undecided = questions.filter(({ id }) => remedy.askFirst.includes(id));
    const [first] = undecided;
    if (first === undefined) return { kind: 'remedy', remedy };
    if (undecided.some(({ id }) => unknown.has(id))) heldBack.push({ remedy, questions: undecided });
    else return ask(first);
  }
  // Before service, a skipped question is asked once more: the owner may know the answer by now.
  const more = heldBack.flatMap((held) => held.questions).find(({ id }) => (unknown.get(id) ?? 0) < 2);
  return more ? ask(more, unknown.has(more.id)) : { kind: 'service', heldBack };
}
