import type { Diagnoser, Diagnosis, Pack, Packs, Question, RankedRemedy } from '../../index';
import { type Complaint, complaintsOf } from './complaints';
import { type Conversation, type Said, saidIn } from './conversation';

/** A remedy that is not suggested, because the owner does not know what decides whether it is possible. */
export interface HeldBack {
  readonly remedy: RankedRemedy;
  readonly questions: readonly Question[];
}

/** What to show the owner now. */
export type View =
  /** Red flags: nothing is to be tried. */
  | { readonly kind: 'stop' }
  /** What the owner comes with; over once they have described it. */
  | { readonly kind: 'opening'; readonly complaints: readonly Complaint[] }
  /** `again`: the owner did not know, and it is the last thing that could still avoid service. */
  | { readonly kind: 'question'; readonly question: Question; readonly again: boolean }
  | { readonly kind: 'remedy'; readonly remedy: RankedRemedy }
  | { readonly kind: 'helped'; readonly remedy: string }
  | { readonly kind: 'service'; readonly heldBack: readonly HeldBack[] };

/** A conversation as it stands. */
export interface State {
  readonly conversation: Conversation;
  readonly said: Said;
  readonly pack: Pack;
  readonly diagnosis: Diagnosis;
  readonly view: View;
}

/**
 * What to say to a conversation. The same conversation always gives the same, so that saving it is enough to go on.
 *
 * @throws {InvalidObservationError} where an entry does not fit the device.
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
 * What follows from a diagnosis once the trouble is described: only what the library advises to try, never what was
 * skipped, and nothing whose need or block the owner does not know.
 */
export function nextView(diagnosis: Diagnosis, { unknown, skipped, helped }: Said): View {
  const { verdict, next, questions, remedies } = diagnosis;
  if (verdict === 'stop') return { kind: 'stop' };
  if (helped !== undefined) return { kind: 'helped', remedy: helped };
  const ask = (question: Question, again = false): View => ({ kind: 'question', question, again });

  const open = questions.filter(({ id }) => !unknown.has(id));
  const [worthAsking] = verdict === 'ask' ? open : open.filter(({ saves }) => saves > 0);
  if (next.kind === 'question' && worthAsking) return ask(worthAsking);

  const heldBack: HeldBack[] = [];
  for (const remedy of remedies.filter(({ id, advice }) => advice === 'try' && !skipped.has(id))) {
    const undecided = questions.filter(({ id }) => remedy.askFirst.includes(id));
    const [first] = undecided;
    if (first === undefined) return { kind: 'remedy', remedy };
    if (undecided.some(({ id }) => unknown.has(id))) heldBack.push({ remedy, questions: undecided });
    else return ask(first);
  }
  // Before service, what was not known is asked once more: by now the owner may have found out.
  const more = heldBack.flatMap((held) => held.questions).find(({ id }) => (unknown.get(id) ?? 0) < 2);
  return more ? ask(more, unknown.has(more.id)) : { kind: 'service', heldBack };
}
