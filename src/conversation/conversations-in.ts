import type { Diagnosis } from '../diagnose/diagnosis';
import type { Observations } from '../diagnose/observations';
import { packOf } from '../diagnose/observe';
import type { DeviceId, DeviceVocabulary, Packs } from '../format/pack';
import type { Language } from '../languages/language';
import type { AnswerValue } from '../vocabulary';
import type { Answers, Conversation, Outcome } from './conversation';
import type { HandOver } from './hand-over';
import { handOverOf } from './hand-over-of';
import { checkedAnswers, tickedEntry, triedEntry, unknownEntry, withEntry } from './replies';
import { stateOf } from './state';
import type { View } from './view';
import { viewOf } from './view-of';

/**
 * Conversations about the devices of some packs. A conversation is plain data: keep it where you like. Every reply
 * returns a new one, and `view` says what to show. There is no clock, no chance and nothing kept between calls.
 */
export interface Conversations<Ps extends Packs> {
  /**
   * Starts a conversation, with what the app knows already.
   *
   * @throws {UnknownDeviceError} for a device without a pack.
   * @throws {InvalidObservationError} with everything that does not fit the device.
   */
  start<D extends DeviceId<Ps>>(device: D, known?: Observations<DeviceVocabulary<Ps, D>>): Conversation;

  /** What to show the owner now. */
  view(conversation: Conversation): View;

  /** The whole diagnosis behind the view. */
  diagnosis(conversation: Conversation): Diagnosis;

  /**
   * The owner answered a question.
   *
   * @throws {InvalidObservationError} if the answer does not fit the symptom.
   */
  answer(conversation: Conversation, symptom: string, answer: AnswerValue): Conversation;

  /**
   * The owner cannot answer what is shown: nobody asks for it again. On the first screen it means "none of these". After
   * a complaint, it skips the screen of signs, which may then be asked one by one.
   *
   * @throws {InvalidObservationError} with `nothing-asked` if nothing is asked.
   */
  doNotKnow(conversation: Conversation): Conversation;

  /**
   * The owner ticked lines of a list: what is wrong, what is also true, which red flags are there, or what is still true.
   * Lines that are not ticked are not so, except on the first screen, where they stay open, unless nothing is ticked.
   *
   * @throws {InvalidObservationError} for an id that is not shown, or with `nothing-to-tick` if no list is shown.
   */
  tick(conversation: Conversation, symptoms: readonly string[]): Conversation;

  /**
   * The owner tried a remedy, or skipped it. The outcome is `helped`, `no-change`, `worse`, `helped-then-returned`,
   * `skipped`, or the id of an outcome of the remedy's own, which counts as `no-change` and brings its answers.
   *
   * @throws {InvalidObservationError} for an unknown remedy or outcome.
   */
  tried(conversation: Conversation, remedy: string, outcome: Outcome | (string & {})): Conversation;

  /**
   * The owner, or the app, adds observations at any time. An answer to the same symptom replaces the one before.
   *
   * @throws {InvalidObservationError} with everything that does not fit the device.
   */
  observe(conversation: Conversation, observations: Answers | readonly string[]): Conversation;

  /** Takes the last reply back, if there is one. */
  back(conversation: Conversation): Conversation;

  /** The conversation so far, for the person who takes over; `remedy-rules/render` makes text and Markdown of it. */
  handOver(conversation: Conversation): HandOver;
}

/** Conversations in a language, that take no words. By itself, so that a page can load the reading of words later. */
export function conversationsIn<const Ps extends Packs>(
  packs: Ps,
  language: Language | undefined,
): Conversations<Ps> {
  const packFor = ({ device }: Pick<Conversation, 'device'>) => packOf(packs, device, language);
  const stateIn = (conversation: Conversation) => stateOf(packs, conversation, language);
  return {
    start: (device, known = []) => ({
      format: 1,
      device,
      known: checkedAnswers(device, packFor({ device }), known),
      entries: [],
    }),
    view: (conversation) => viewOf(stateIn(conversation)),
    diagnosis: (conversation) => stateIn(conversation).diagnosis,
    answer: (conversation, symptom, answer) => {
      const answers = checkedAnswers(conversation.device, packFor(conversation), { [symptom]: answer });
      return withEntry(conversation, { kind: 'observed', answers });
    },
    doNotKnow: (conversation) => withEntry(conversation, unknownEntry(stateIn(conversation))),
    tick: (conversation, symptoms) => withEntry(conversation, tickedEntry(stateIn(conversation), symptoms)),
    tried: (conversation, remedy, outcome) =>
      withEntry(conversation, triedEntry(conversation.device, packFor(conversation), remedy, outcome)),
    observe: (conversation, observations) => {
      const answers = checkedAnswers(conversation.device, packFor(conversation), observations);
      return withEntry(conversation, { kind: 'observed', answers });
    },
    back: (conversation) => ({ ...conversation, entries: conversation.entries.slice(0, -1) }),
    handOver: (conversation) => handOverOf(stateIn(conversation)),
  };
}
