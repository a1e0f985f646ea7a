import type * as z from 'zod/mini';
import { type ConversationOutcome, endings, readOutcome } from '../conversation/outcome';
import type { Pack, Packs } from '../format/pack';
import { type JsonSchema, oneOf } from './json-schema';
import { librarySchema } from './library-schema';
import { observationsJson } from './observations';
import { triedJson } from './tried';

/**
 * A schema of what `record` of `remedy-rules/calibrate` returns: an outcome of a conversation about one of the devices,
 * such as a line of a file from somebody else. Its output is a copy in which lists are objects.
 *
 * @example
 * ```ts
 * import { packs } from 'remedy-rules';
 * import { outcomeSchema } from 'remedy-rules/schema';
 *
 * const line = '{ "device": "mi-band-4", "volunteered": ["frozzen"], "asked": {}, "tried": {}, "ending": "solved" }';
 * console.log(outcomeSchema(packs).safeParse(JSON.parse(line)).error?.issues[0]?.message);
 * ```
 */
export function outcomeSchema(packs: Packs): z.ZodMiniType<ConversationOutcome, unknown> {
  return librarySchema(
    (value, issues) => readOutcome(packs, value, issues) as ConversationOutcome,
    () => oneOf(Object.entries(packs).map(([device, pack]) => outcomeJson(device, pack))),
  );
}

function outcomeJson(device: string, pack: Pack): JsonSchema {
  return {
    type: 'object',
    properties: {
      device: { title: pack.device.name, const: device },
      volunteered: observationsJson(pack),
      asked: observationsJson(pack),
      tried: triedJson(pack),
      ending: { enum: [...endings] },
    },
    required: ['device', 'volunteered', 'asked', 'tried', 'ending'],
    additionalProperties: false,
  };
}
