/**
 * Diagnose many tickets of a help desk: one by one, or as a stream.
 *
 * @module remedy-rules/batch
 */

export {
  type AnyTicketResult,
  diagnoseTicket,
  type FullTicketResult,
  type TicketError,
  type TicketResult,
} from './diagnose-ticket';
export type { TicketReading } from './read-ticket';
export type { FullTicketSettings, SmallTicketSettings, TicketSettings } from './settings';
export type { SmallAlert, SmallDiagnosis, SmallRemedy } from './small';
export { createTicketStream } from './stream';
export { type BatchSummary, type Counts, createTally, type DeviceCounts, type Tally } from './tally';
export type { Ticket } from './ticket';
