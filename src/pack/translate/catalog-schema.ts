import * as z from 'zod/mini';
import { limits } from '../../format/limits';
import { avoidEval, idSchema, languageSchema, names, textsSchema } from '../schema';

const restoreEval = avoidEval();

/** Not `text`: a translation that is not there yet is empty. */
const translations = z.record(
  z.string().check(z.minLength(1), z.maxLength(limits.text)),
  z.string().check(z.maxLength(limits.text)),
);
const byAnswer = z.record(idSchema, textsSchema);

/** The texts of a pack, or of a family of packs, in another language. */
export const catalogSchema = z
  .strictObject({
    $schema: z.optional(z.string()),
    format: z.literal(1),
    language: languageSchema,
    texts: translations,
    stale: z.optional(translations),
    phrases: z.optional(
      z.strictObject({
        symptoms: z.optional(z.record(idSchema, z.union([textsSchema, byAnswer]))),
        remedies: z.optional(byAnswer),
      }),
    ),
    aliases: z.optional(byAnswer),
  })
  .register(names, { id: 'catalog' });

restoreEval();
