import type { Diagnoser, Diagnosis, Pack, Packs, Question, RankedRemedy } from '../../index';
import { type Complaint, complaintsOf } from './complaints';
import { type Conversation, type Said, saidIn } from './conversation';

/** What to show the owner now. */
type View =
  /** A red flag: the owner must not try anything. */
  | { readonly kind: 'stop' }
  /** The owner describes the problem. */
  | { readonly kind: 'opening'; readonly complaints: readonly Complaint[] }
  | { readonly kind: 'question'; readonly question: Question }
  /** What to rule out before a remedy, as the lines of one question. */
  | { readonly kind: 'red-flags'; readonly symptoms: readonly string[] }
  | { readonly kind: 'remedy'; readonly remedy: RankedRemedy }
  | { readonly kind: 'helped'; readonly remedy: string }
  | { readonly kind: 'service' };

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
  const unknown = Object.fromEntries([...said.unknown].map((symptom) => [symptom, null]));
  const observations = { ...said.answers, ...unknown };
  const diagnosis = diagnoser.diagnoseSync(conversation.device, observations, { tried: said.tried });
  const pack = diagnoser.packs[conversation.device] as Pack;
  const toDescribe = diagnosis.verdict !== 'stop' && said.helped === undefined && !said.described;
  const view: View = toDescribe
    ? { kind: 'opening', complaints: complaintsOf(diagnoser, conversation.device, said) }
    : nextView(diagnosis, said);
  return { conversation, said, pack, diagnosis, view };
}

/** What to show after the owner described the problem: what comes next, skipped remedies aside. */
function nextView({ verdict, next, questions, remedies }: Diagnosis, { tried, skipped, helped }: Said): View {
  if (verdict === 'stop') return { kind: 'stop' };
  if (helped !== undefined) return { kind: 'helped', remedy: helped };
  const questionOf = (id: string | undefined) => questions.find((question) => question.id === id);
  const isWorth = ({ decides }: Question) =>
    decides.length === 0 || decides.some((remedy) => !skipped.has(remedy));

  const isAfterHarm = Object.values(tried).includes('worse');
  if (next.kind === 'red-flags' && isAfterHarm) return { kind: 'red-flags', symptoms: next.ids };
  const asked = next.kind === 'question' ? questionOf(next.id) : undefined;
  if (asked && isWorth(asked)) return { kind: 'question', question: asked };
  const remedy = remedies.find(({ id, advice }) => advice === 'try' && !skipped.has(id));
  if (remedy === undefined) return { kind: 'service' };
  if (remedy.ruleOut.length > 0) return { kind: 'red-flags', symptoms: remedy.ruleOut };
  const first = questionOf(remedy.askFirst[0]);
  return first ? { kind: 'question', question: first } : { kind: 'remedy', remedy };
}
