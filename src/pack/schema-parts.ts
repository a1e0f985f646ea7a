import { z } from 'zod';
import type { Conditions } from '../format/format';
import { limits } from '../format/limits';

/**
 * Descriptions for editors, and the names of the parts of rules/pack.schema.json. Not zod's own registry, because an
 * app that uses zod too fills that with its own names.
 */
export const hints = z.registry<{ id?: string; description?: string }>();

/** A required field. A shared schema keeps its name. */
export function field<Schema extends z.ZodType>(schema: Schema, description: string): Schema {
  const copy = schema.clone();
  hints.add(copy, { description });
  return copy;
}

/** A field that may be left out. */
export function optional<Schema extends z.ZodType>(schema: Schema, description: string) {
  return field(schema, description).optional();
}

/** An object without other fields, with its own name in the JSON Schema. */
export function named<Shape extends z.core.$ZodLooseShape>(id: string, shape: Shape, description?: string) {
  return z.strictObject(shape).register(hints, description === undefined ? { id } : { id, description });
}

/** A list within the limit, never empty. */
export function list<Value extends z.ZodType>(value: Value) {
  return z.array(value).min(1).max(limits.list);
}

/** Entries by id. */
export function map<Value extends z.ZodType>(value: Value) {
  return z.record(id, value);
}

export const text = z.string().trim().min(1).max(limits.text).register(hints, { id: 'text' });
export const texts = list(text).register(hints, { id: 'texts' });
export const id = z
  .string()
  .max(limits.id)
  .regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/, {
    error: ({ input }) =>
      `${JSON.stringify(input)} is not a valid id; use lower-case words joined with hyphens`,
  })
  .register(hints, { id: 'id', description: 'Lower-case words joined with hyphens.' });
export const ids = list(id).register(hints, { id: 'ids' });
export const sources = field(ids, 'Ids of the sources that claim this.');

export const minute = z.number().min(0).max(limits.minutes);
const range = z
  .tuple([minute, minute])
  .readonly()
  .register(hints, { id: 'range', description: 'Smallest and largest.' });
export const minutes = named('minutes', {
  'hands-on': field(range, 'Minutes that the owner is busy.'),
  waiting: field(range, 'Minutes that the owner waits.'),
});

const operator = z.enum([
  'equal',
  'in',
  'lessThan',
  'lessThanInclusive',
  'greaterThan',
  'greaterThanInclusive',
]);
const value = z.union([z.boolean(), z.number(), text, list(z.union([z.number(), text]))]);
const leaf = named('leaf', {
  fact: field(id, 'Id of a symptom.'),
  operator: field(operator, 'How the answer is compared with the value.'),
  value: field(value, 'What the answer is compared with; for `in`, a list.'),
});
const parts = list(z.lazy(() => z.union([conditions, leaf])));
export const conditions: z.ZodType<Conditions, Conditions> = z
  .union([z.strictObject({ all: parts }), z.strictObject({ any: parts })])
  .register(hints, {
    id: 'conditions',
    description: 'The rule is true if all of these hold, or any of them.',
  });
