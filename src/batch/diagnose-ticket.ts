import { conclude } from '../diagnose/conclude';
import type { Diagnosis } from '../diagnose/diagnosis';
import { report } from '../diagnose/report/report';
import type { Issue } from '../errors';
import type { Packs } from '../format/pack';
import type { FullTicketSettings, SmallTicketSettings, TicketSettings } from './settings';
import { type SmallDiagnosis, small } from './small';
import { idOf, readTicket, type Ticket, type TicketReading } from './ticket';

/** What every answer to a ticket has: its id, and what was understood of its text. */
interface Answered extends Pick<Ticket, 'id'> {
  /** What was understood of the text; missing if the ticket has none. */
  readonly reading?: TicketReading;
}

/** The small answer to a ticket. */
export interface TicketResult extends Answered, SmallDiagnosis {}

/** The answer to a ticket with the whole diagnosis. */
export interface FullTicketResult extends Answered, Diagnosis {}

/** A ticket that is wrong. */
export interface TicketError extends Pick<Ticket, 'id'> {
  /** Everything that is wrong with it, each with its code and, if something similar exists, what was probably meant. */
  readonly issues: readonly Issue[];
}

/** An answer of either size, or an error. */
export type AnyTicketResult = TicketResult | FullTicketResult | TicketError;

/**
 * Diagnoses a ticket from anywhere. Whatever is wrong with it, nothing is thrown: the answer then has `issues` in place
 * of a verdict.
 *
 * If a text may mean a red flag that nobody has confirmed, the verdict is `ask`, `next` asks about it, and there is no
 * remedy beside it.
 *
 * @example
 * ```ts
 * import { packs } from 'remedy-rules';
 * import { diagnoseTicket } from 'remedy-rules/batch';
 *
 * const result = diagnoseTicket(packs, { id: 'A-1', device: 'mi-band-4', observations: ['swollen'] });
 * if ('verdict' in result) console.log(result.id, result.verdict);
 * ```
 */
export function diagnoseTicket(
  packs: Packs,
  ticket: Ticket,
  settings: FullTicketSettings,
): FullTicketResult | TicketError;
export function diagnoseTicket(
  packs: Packs,
  ticket: Ticket,
  settings?: SmallTicketSettings,
): TicketResult | TicketError;
export function diagnoseTicket(packs: Packs, ticket: Ticket, settings?: TicketSettings): AnyTicketResult;
export function diagnoseTicket(packs: Packs, ticket: Ticket, settings: TicketSettings = {}): AnyTicketResult {
  const id = idOf(ticket);
  const own = id === undefined ? {} : { id };
  const issues: Issue[] = [];
  const read = readTicket(packs, ticket, settings, issues);
  if (read === undefined) return { ...own, issues };
  const { request, reading } = read;
  const whole = report(conclude(request));
  const diagnosis = reading ? askingBack(whole, reading) : whole;
  return { ...own, ...(settings.full ? diagnosis : small(diagnosis)), ...(reading && { reading }) };
}

/** Red flags that a text may mean are looked at before anything is advised. An alert does not wait for that. */
function askingBack(diagnosis: Diagnosis, { ask }: TicketReading): Diagnosis {
  if (ask.length === 0 || diagnosis.verdict === 'stop') return diagnosis;
  const { expected: _expected, ...rest } = diagnosis;
  return {
    ...rest,
    verdict: 'ask',
    next: { kind: 'red-flags', ids: ask },
    faults: [],
    remedies: [],
    blocked: [],
    hidden: [],
    questions: [],
  };
}
