import type { Diagnoser, Diagnosis, Pack, Packs, Question, RankedRemedy } from '../../index';
import { type Said, type Session, saidIn } from './session';

/** Something an owner may come with. */
export interface Complaint {
  readonly symptom: string;
  /** The answer that is a complaint: no, where yes is how it should be. */
  readonly answer: boolean;
  readonly question: string;
  readonly phrases: readonly string[];
}

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
  readonly session: Session;
  readonly said: Said;
  readonly pack: Pack;
  readonly diagnosis: Diagnosis;
  readonly view: View;
}

/**
 * What to say to a session. The same session always gives the same, so that saving it is enough to go on.
 *
 * @throws {InvalidObservationError} where a step does not fit the device.
 */
export function stateOf(diagnoser: Diagnoser<Packs>, session: Session): State {
  const said = saidIn(session);
  const diagnosis = diagnoser.diagnoseSync(session.device, said.answers, { tried: said.tried });
  const pack = diagnoser.packs[session.device] as Pack;
  const toDescribe = diagnosis.verdict !== 'stop' && said.helped === undefined && !said.described;
  const view: View = toDescribe
    ? { kind: 'opening', complaints: complaintsOf(diagnoser, session.device, said) }
    : nextView(diagnosis, said);
  return { session, said, pack, diagnosis, view };
}

/** Yes/no symptoms of which an answer leads somewhere by itself, without those already answered. */
function complaintsOf(diagnoser: Diagnoser<Packs>, device: string, { answers }: Said): Complaint[] {
  const { symptoms } = diagnoser.packs[device] as Pack;
  return Object.entries(symptoms).flatMap(([symptom, { question, phrases = [], unit, options }]) => {
    if (unit !== undefined || options !== undefined || Object.hasOwn(answers, symptom)) return [];
    const answer = [true, false].find(
      (value) => diagnoser.diagnoseSync(device, { [symptom]: value }, { plan: 'list' }).verdict !== 'ask',
    );
    return answer === undefined ? [] : [{ symptom, answer, question, phrases }];
  });
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
