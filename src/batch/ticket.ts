import { readAnswers } from '../diagnose/answers';
import type { Observations } from '../diagnose/observations';
import { packOf } from '../diagnose/observe';
import type { Request } from '../diagnose/request';
import { checkSettings, type Tried } from '../diagnose/settings';
import { type Issue, isRemedyRulesError, unknownId } from '../errors';
import { limits } from '../format/limits';
import type { Pack, Packs } from '../format/pack';
import { isPlainObject } from '../format/plain-object';
import type { Language } from '../languages/language';

/** One case of a help desk: a device, and what its owner observes or writes. */
export interface Ticket {
  /** Your name for it, which the result repeats. */
  readonly id?: string | number;
  /** Id of the device. */
  readonly device: string;
  /** What the owner observes: an object of symptom to answer, or a list of symptoms that mean yes. */
  readonly observations?: Observations;
  /** Instead of observations: what the owner wrote. It needs a reader. */
  readonly text?: string;
  /** What the owner tried already: an object of remedy to outcome, or a list of remedies that changed nothing. */
  readonly tried?: Tried;
}

/** A ticket that has the right form, with what it says in ids. */
export interface CheckedTicket extends Pick<Request, 'device' | 'pack' | 'answers' | 'unanswerable'> {
  readonly text?: string;
  readonly tried: unknown;
}

const fields: readonly string[] = ['id', 'device', 'observations', 'text', 'tried'];

/**
 * Checks a ticket from anywhere, without reading its text. What is wrong is added to `issues`: `wrong-kind`,
 * `unknown-field`, `missing-field`, `unknown-device`, `conflicting-fields`, and what `diagnoseSync` refuses.
 */
export function checkTicket(
  packs: Packs,
  value: unknown,
  language: Language | undefined,
  issues: Issue[],
): CheckedTicket | undefined {
  const refuse = (code: string, path: Issue['path'], message: string) => issues.push({ code, path, message });
  if (!isPlainObject(value)) {
    refuse('wrong-kind', [], 'a ticket must be an object with "device" and "observations" or "text"');
    return undefined;
  }
  const { id, device, observations, text, tried, ...unknown } = value;
  for (const name of Object.keys(unknown).slice(0, limits.issues))
    refuse('unknown-field', [name], unknownId('field', name, fields));
  if (id !== undefined && idOf(value) === undefined)
    refuse('wrong-kind', ['id'], 'must be a number or a string of at most 600 characters');
  if (observations === undefined && text === undefined)
    refuse('missing-field', ['observations'], 'is missing; without any observation it is {}');
  if (observations !== undefined && text !== undefined)
    refuse('conflicting-fields', ['text'], 'a ticket has observations or a text, not both');
  if (text !== undefined && typeof text !== 'string')
    refuse('wrong-kind', ['text'], `must be a string, but is of type ${typeof text}`);
  if (device === undefined) refuse('missing-field', ['device'], 'is missing; it must be the id of a device');
  const pack = device === undefined ? undefined : packFor(packs, device, language, issues);
  if (pack === undefined) return undefined;
  const name = String(device);
  const wrong: Issue[] = [];
  const answered = readAnswers(name, pack, observations ?? {}, 'synchronous', wrong);
  issues.push(...wrong.map((issue) => ({ ...issue, path: ['observations', ...issue.path] })));
  checkSettings(name, pack, { tried }, issues);
  if (issues.length > 0) return undefined;
  const { answers, unanswerable } = answered;
  return { device: name, pack, answers, unanswerable, ...(typeof text === 'string' && { text }), tried };
}

/** The id of a ticket, if it is one; also of a ticket that is wrong otherwise. */
export function idOf(ticket: unknown): Pick<Ticket, 'id'>['id'] {
  const id = isPlainObject(ticket) ? ticket['id'] : undefined;
  if (typeof id === 'string') return id.length <= limits.text ? id : undefined;
  return typeof id === 'number' && Number.isFinite(id) ? id : undefined;
}

function packFor(
  packs: Packs,
  device: unknown,
  language: Language | undefined,
  issues: Issue[],
): Pack | undefined {
  try {
    return packOf(packs, device, language);
  } catch (error) {
    if (!isRemedyRulesError(error)) throw error;
    issues.push(...error.issues.map((issue) => ({ ...issue, path: ['device'] })));
    return undefined;
  }
}
