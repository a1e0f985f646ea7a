import type { Answers, Outcome, Told } from '../conversation/conversation';
import { createConversations } from '../conversation/conversations';
import { readAnswers } from '../diagnose/answers';
import type { Observations } from '../diagnose/observations';
import { packOf } from '../diagnose/observe';
import type { Request } from '../diagnose/request';
import { checkSettings, type Tried } from '../diagnose/settings';
import { type Issue, isRemedyRulesError, unknownId } from '../errors';
import { limits } from '../format/limits';
import type { Packs } from '../format/pack';
import { isPlainObject } from '../format/plain-object';
import type { TicketSettings } from './settings';

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

/** What was understood of the text of a ticket. */
export interface TicketReading {
  /** Symptom to answer. */
  readonly answers: Answers;
  /** Remedy to outcome. */
  readonly tried: Readonly<Record<string, Outcome>>;
  /** Red flags that may be meant. Ask the owner about them before anything else. */
  readonly ask: readonly string[];
  /** The name of another device, if the text is about that one. */
  readonly otherDevice?: string;
}

/** A checked ticket. */
export interface ReadTicket {
  readonly request: Request;
  readonly reading?: TicketReading;
}

const fields: readonly string[] = ['id', 'device', 'observations', 'text', 'tried'];

/**
 * Checks a ticket from anywhere. What is wrong is added to `issues`: `wrong-kind`, `unknown-field`, `missing-field`,
 * `unknown-device`, `conflicting-fields`, `needs-reader`, `not-understood`, and what `diagnoseSync` refuses.
 */
export function readTicket(
  packs: Packs,
  value: unknown,
  settings: TicketSettings,
  issues: Issue[],
): ReadTicket | undefined {
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
  const pack = device === undefined ? undefined : packFor(packs, device, settings, issues);
  if (device === undefined) refuse('missing-field', ['device'], 'is missing; it must be the id of a device');
  if (pack === undefined || (issues.length > 0 && text !== undefined)) return undefined;

  const name = String(device);
  const read = typeof text === 'string' ? readText(packs, name, text, settings, issues) : undefined;
  const given = read?.answers ?? observations ?? {};
  const wrong: Issue[] = [];
  const { answers, unanswerable } = readAnswers(name, pack, given, 'synchronous', wrong);
  issues.push(...wrong.map((issue) => ({ ...issue, path: ['observations', ...issue.path] })));
  const { plan = 'list', language } = settings;
  const checked = checkSettings(name, pack, { tried: read ? triedIn(read, tried) : tried, plan }, issues);
  if (issues.length > 0) return undefined;
  return {
    request: { device: name, pack, answers, unanswerable, settings: checked, ...(language && { language }) },
    ...(read && { reading: readingOf(read) }),
  };
}

/** The id of a ticket, if it is one; also of a ticket that is wrong otherwise. */
export function idOf(ticket: unknown): Pick<Ticket, 'id'>['id'] {
  const id = isPlainObject(ticket) ? ticket['id'] : undefined;
  if (typeof id === 'string') return id.length <= limits.text ? id : undefined;
  return typeof id === 'number' && Number.isFinite(id) ? id : undefined;
}

function packFor(packs: Packs, device: unknown, { language }: TicketSettings, issues: Issue[]) {
  try {
    return packOf(packs, device, language);
  } catch (error) {
    if (!isRemedyRulesError(error)) throw error;
    issues.push(...error.issues.map((issue) => ({ ...issue, path: ['device'] })));
    return undefined;
  }
}

function readText(
  packs: Packs,
  device: string,
  text: string,
  { language, reader }: TicketSettings,
  issues: Issue[],
): Told | undefined {
  const refuse = (code: string, message: string) => void issues.push({ code, path: ['text'], message });
  if (reader === undefined) {
    refuse('needs-reader', 'to read a text, set `reader`, such as that of remedy-rules/text');
    return undefined;
  }
  const { start, tell } = createConversations(packs, { reader, ...(language && { language }) });
  const told = tell(start(device), text).entries[0] as Told;
  if (told.isUnderstood) return told;
  const nearest = Object.keys(told.suggested);
  const hint = nearest.length > 0 ? `; the nearest symptoms are ${nearest.join(', ')}` : '';
  refuse('not-understood', `nothing in the text is understood${hint}`);
  return undefined;
}

/** What a text says to have been tried, and what the ticket says, which counts more. */
function triedIn(told: Told, given: unknown): unknown {
  const said = Object.entries(told.tried).filter(([, outcome]) => outcome !== 'skipped');
  if (said.length === 0) return given;
  const listed = Array.isArray(given) ? Object.fromEntries(given.map((id) => [id, 'no-change'])) : given;
  return listed === undefined || isPlainObject(listed) ? { ...Object.fromEntries(said), ...listed } : given;
}

function readingOf({ answers, tried, ask, otherDevice }: Told): TicketReading {
  return { answers, tried, ask, ...(otherDevice !== undefined && { otherDevice }) };
}
