import type { Answers, Outcome, Told } from '../conversation/conversation';
import { createConversations } from '../conversation/conversations';
import { readAnswers } from '../diagnose/answers';
import type { Request } from '../diagnose/request';
import { checkSettings } from '../diagnose/settings';
import type { Issue } from '../errors';
import type { Packs } from '../format/pack';
import { isPlainObject } from '../format/plain-object';
import type { TicketSettings } from './settings';
import { checkTicket } from './ticket';

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

/** A ticket that can be diagnosed. */
export interface ReadTicket {
  readonly request: Request;
  readonly reading?: TicketReading;
}

/**
 * Checks a ticket and reads its text. What is wrong is added to `issues`: that of `checkTicket`, `needs-reader` and
 * `not-understood`.
 */
export function readTicket(
  packs: Packs,
  value: unknown,
  settings: TicketSettings,
  issues: Issue[],
): ReadTicket | undefined {
  const { plan = 'list', language } = settings;
  const ticket = checkTicket(packs, value, language, issues);
  if (ticket === undefined) return undefined;
  const { device, pack, tried } = ticket;
  const told = ticket.text === undefined ? undefined : readText(packs, device, ticket.text, settings, issues);
  const { answers, unanswerable } = told
    ? readAnswers(device, pack, told.answers, 'synchronous', issues)
    : ticket;
  const checked = checkSettings(device, pack, { plan, tried: told ? triedIn(told, tried) : tried }, issues);
  if (issues.length > 0) return undefined;
  return {
    request: { device, pack, answers, unanswerable, settings: checked, ...(language && { language }) },
    ...(told && { reading: readingOf(told) }),
  };
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
