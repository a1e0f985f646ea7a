import * as z from 'zod/mini';
import { limits } from '../../format/limits';
import { avoidEval, idSchema, languageSchema, names, textsSchema } from '../schema';

type CatalogSchema = ReturnType<typeof makeSchema>;

let made: CatalogSchema | undefined;

/** The schema of catalogs. Made when it is first asked for, so that an app which only parses packs does not carry it. */
export function catalogSchema(): CatalogSchema {
  if (made === undefined) {
    const restoreEval = avoidEval();
    made = makeSchema();
    restoreEval();
  }
  return made;
}

function makeSchema() {
  // Not the `text` of packs: a translation that is not there yet is empty.
  const translations = z.record(
    z.string().check(z.minLength(1), z.maxLength(limits.text)),
    z.string().check(z.maxLength(limits.text)),
  );
  const byId = z.record(idSchema, textsSchema);
  return z
    .strictObject({
      $schema: z.optional(z.string()),
      format: z.literal(1),
      language: languageSchema,
      texts: translations,
      stale: z.optional(translations),
      phrases: z.optional(
        z.strictObject({
          symptoms: z.optional(z.record(idSchema, z.union([textsSchema, byId]))),
          remedies: z.optional(byId),
        }),
      ),
      aliases: z.optional(byId),
    })
    .register(names, { id: 'catalog' });
}
