import type * as z from 'zod/mini';
import type { TicketSettings } from '../batch/settings';
import { readTicket, type Ticket } from '../batch/ticket';
import type { Packs } from '../format/pack';
import { oneOf } from './json-schema';
import { librarySchema } from './library-schema';
import { observationsJson } from './observations';
import { triedJson } from './tried';

/**
 * A schema of a ticket about one of the devices, as `diagnoseTicket` takes it. With a reader among the settings, the text
 * of a ticket is read too, and one of which nothing is understood is refused.
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
export function ticketSchema(
  packs: Packs,
  settings: Pick<TicketSettings, 'language' | 'reader'> = {},
): z.ZodMiniType<Ticket, Ticket> {
  return librarySchema<Ticket, Ticket>(
    (value, issues) => {
      readTicket(packs, value, settings, issues);
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
