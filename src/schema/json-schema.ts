import * as z from 'zod/mini';

/** A JSON Schema of draft 2020-12, as plain data. */
export type JsonSchema = Readonly<Record<string, unknown>>;

/** The names of the parts of results, in JSON Schema and OpenAPI. */
const names = z.registry<{ id: string }>();

/** Gives a schema its name. */
export function named<Schema extends z.ZodMiniType>(id: string, schema: Schema): Schema {
  names.add(schema, { id });
  return schema;
}

/**
 * The JSON Schema, draft 2020-12, of what a schema of this entry takes. Of an app's own schema, use zod's
 * `toJSONSchema`: a schema of this entry can be a part of it.
 *
 * @example
 * ```ts
 * import { packs } from 'remedy-rules';
 * import { observationsSchema, toJsonSchema } from 'remedy-rules/schema';
 *
 * console.log(Object.keys(toJsonSchema(observationsSchema(packs['mi-band-4']))));
 * ```
 */
export function toJsonSchema(schema: z.ZodMiniType): JsonSchema {
  return { ...z.toJSONSchema(schema, { io: 'input', metadata: names }) };
}

/** One of some ids. A list without any would be no valid `enum`. */
export function idIn(ids: readonly string[]): JsonSchema | false {
  return ids.length > 0 ? { enum: [...ids] } : false;
}

/** What exactly one of some schemas takes. A list without any would be no valid `oneOf`. */
export function oneOf(schemas: readonly JsonSchema[]): JsonSchema {
  return schemas.length > 0 ? { oneOf: schemas } : { not: {} };
}
