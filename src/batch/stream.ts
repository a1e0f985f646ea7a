import type { Packs } from '../format/pack';
import {
  type AnyTicketResult,
  diagnoseTicket,
  type FullTicketResult,
  type TicketError,
  type TicketResult,
} from './diagnose-ticket';
import type { FullTicketSettings, SmallTicketSettings, TicketSettings } from './settings';
import type { Ticket } from './ticket';

declare global {
  // Of the platform. It is named here because an app may compile without the types of one.
  // biome-ignore lint/suspicious/noExplicitAny: all declarations of an interface must have the same parameters
  interface TransformStream<I = any, O = any> {}
}

/** What this file needs of the platform, whose types differ. */
interface Platform {
  readonly TransformStream: new (transformer: {
    transform(ticket: Ticket, controller: { enqueue(result: AnyTicketResult): void }): void | Promise<void>;
  }) => TransformStream;
  readonly setTimeout: (done: () => void, milliseconds: number) => unknown;
}

/** After so many tickets other work of the program has its turn. They take some milliseconds. */
const inOneGo = 32;

/**
 * Makes a stream that diagnoses tickets: objects go in, one result for each comes out, in the same order. It takes
 * tickets only as fast as results are read, keeps none, and lets other work of the program have its turn.
 *
 * @example
 * ```ts
 * import { packs } from 'remedy-rules';
 * import { createTicketStream } from 'remedy-rules/batch';
 *
 * const { readable, writable } = createTicketStream(packs);
 * const writer = writable.getWriter();
 * void writer.write({ id: 1, device: 'mi-band-4', observations: ['frozen'] });
 * const { value } = await readable.getReader().read();
 * console.log(value && 'verdict' in value ? value.verdict : value?.issues);
 * ```
 */
export function createTicketStream(
  packs: Packs,
  settings: FullTicketSettings,
): TransformStream<Ticket, FullTicketResult | TicketError>;
export function createTicketStream(
  packs: Packs,
  settings?: SmallTicketSettings,
): TransformStream<Ticket, TicketResult | TicketError>;
export function createTicketStream(packs: Packs, settings?: TicketSettings): TransformStream {
  const { TransformStream, setTimeout } = globalThis as unknown as Platform;
  let done = 0;
  return new TransformStream({
    transform(ticket, controller) {
      controller.enqueue(diagnoseTicket(packs, ticket, settings));
      done += 1;
      if (done % inOneGo === 0) return new Promise((resolve) => void setTimeout(resolve, 0));
    },
  });
}
