/**
 * Read what owners write in their own words: complaints, replies to questions, and the outcome of a remedy. Nothing is sent
 * anywhere.
 *
 * @module remedy-rules/text
 */

import type { DeviceId, Packs } from '../format/pack';
import { english } from './english/english';
import { createReader, type Reader } from './reader';
import type { Reading } from './reading';

export { InvalidObservationError, UnknownDeviceError } from '../errors';
export { checkPhrases, type PhraseIssue } from './check-phrases';
export type {
  NegationWords,
  NumberWords,
  OutcomeWords,
  ReadingLanguage,
  ReplyWords,
  TriedWords,
} from './language';
export { createReader, type Reader } from './reader';
export type {
  NamedDevice,
  Reading,
  ReadOutcome,
  ReadRemedy,
  ReadSymptom,
  Reply,
  Standing,
} from './reading';
export type { Span } from './words';

/** Reads English; for `createConversations`. */
export const reader: Reader = /* @__PURE__ */ createReader(english);

/**
 * What a complaint says about a device: the given one, the only one that it names, or the only one that there is. If it is
 * not known which, nothing else is read: ask the owner, and read again.
 *
 * @throws {UnknownDeviceError} for a given device without a pack.
 * @throws {InvalidObservationError} with `wrong-kind` if the text is no string.
 * @example
 * ```ts
 * import { packs } from 'remedy-rules';
 * import { readComplaint } from 'remedy-rules/text';
 *
 * const { device, symptoms } = readComplaint(packs, 'my mi band 4 wont charge, battery is swolen');
 * console.log(device);
 * for (const { symptom, answer, standing } of symptoms)
 *   if (standing !== 'suggested') console.log(symptom, answer, standing);
 * ```
 */
export function readComplaint<const Ps extends Packs>(
  packs: Ps,
  text: string,
  options?: { readonly device?: string | undefined },
): Reading<DeviceId<Ps>> {
  return reader.readComplaint(packs, text, options) as Reading<DeviceId<Ps>>;
}

/**
 * The reply to the question about a symptom.
 *
 * @throws {InvalidObservationError} with `unknown-symptom`, or `wrong-kind` if the text is no string.
 */
export const readReply: Reader['readReply'] = reader.readReply;

/**
 * The outcome of a remedy that was just suggested; `undefined` if that was not understood.
 *
 * @throws {InvalidObservationError} with `unknown-remedy`, or `wrong-kind` if the text is no string.
 */
export const readOutcome: Reader['readOutcome'] = reader.readOutcome;
