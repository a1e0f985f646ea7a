import { conclude } from '../diagnose/conclude';
import type { Diagnosis } from '../diagnose/diagnosis';
import { report } from '../diagnose/report/report';
import type { Issue } from '../errors';
import type { Pack, Packs } from '../format/pack';
import { readTicket, type TicketReading } from './read-ticket';
import type { FullTicketSettings, SmallTicketSettings, TicketSettings } from './settings';
import { type SmallDiagnosis, small } from './small';
import { idOf, type Ticket } from './ticket';

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
  const situation = conclude(request);
  // An alert does not wait for what a text may mean.
  const ask = situation.plan.verdict === 'stop' ? [] : (reading?.ask ?? []);
  return {
    ...own,
    ...(settings.full
      ? asking(report(situation), ask, request.pack)
      : { ...small(situation), ...askedFirst(ask) }),
    ...(reading && { reading }),
  };
}

/** What comes before any advice: red flags that a text may mean. */
function askedFirst(ask: readonly string[]) {
  if (ask.length === 0) return {};
  const next = { kind: 'red-flags', ids: [...ask] } as const;
  return { verdict: 'ask', next, faults: [], remedies: [], blocked: [], questions: [] } as const;
}

function asking(diagnosis: Diagnosis, ask: readonly string[], { symptoms }: Pack): Diagnosis {
  if (ask.length === 0) return diagnosis;
  const { expected: _expected, ...rest } = diagnosis;
  const questions = Object.fromEntries(ask.map((id) => [id, symptoms[id]?.question ?? id]));
  const texts = { ...rest.texts, questions: { ...rest.texts.questions, ...questions } };
  return { ...rest, ...askedFirst(ask), hidden: [], texts };
}
