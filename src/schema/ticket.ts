import type * as z from 'zod/mini';
import { checkTicket, type Ticket } from '../batch/ticket';
import type { Packs } from '../format/pack';
import { oneOf } from './json-schema';
import { librarySchema } from './library-schema';
import { observationsJson } from './observations';
import { triedJson } from './tried';

/**
 * A schema of a ticket about one of the devices, as `diagnoseTicket` takes it. It does not read the text of a ticket.
 *
 * @example
 * ```ts
 * import { packs } from 'remedy-rules';
 * import { ticketSchema } from 'remedy-rules/schema';
 *
 * const result = ticketSchema(packs).safeParse({ device: 'mi-band-44', observations: ['frozen'] });
 * console.log(result.error?.issues[0]?.message);
 * ```
 */
export function ticketSchema(packs: Packs): z.ZodMiniType<Ticket, Ticket> {
  return librarySchema<Ticket, Ticket>(
    (value, issues) => {
      checkTicket(packs, value, undefined, issues);
      return { ...(value as Ticket) };
    },
    () =>
      oneOf(
        Object.entries(packs).map(([device, pack]) => ({
          type: 'object',
          properties: {
            id: { type: ['string', 'number'] },
            device: { title: pack.device.name, const: device },
            observations: observationsJson(pack),
            text: { description: "The owner's own words.", type: 'string' },
            tried: triedJson(pack),
          },
          required: ['device'],
          oneOf: [{ required: ['observations'] }, { required: ['text'] }],
          additionalProperties: false,
        })),
      ),
  );
}
