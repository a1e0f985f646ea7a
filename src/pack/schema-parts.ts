import { z } from 'zod';
import type { Conditions } from '../format/format';
import { limits } from '../format/limits';

/**
 * What an author sees in an editor, and the names of the parts in rules/pack.schema.json. Not zod's own registry,
 * which an app that uses zod fills with its own names.
 */
export const hints = z.registry<{ id?: string; description?: string }>();

/** The same schema with words of its own; a shared part keeps its name. */
export function described<Schema extends z.ZodType>(schema: Schema, description: string): Schema {
  const copy = schema.clone();
  hints.add(copy, { description });
  return copy;
}

/** An object without any other field, under its own name in the JSON Schema. */
export function named<Shape extends z.core.$ZodLooseShape>(name: string, shape: Shape) {
  return z.strictObject(shape).register(hints, { id: name });
}

/** A list as long as a pack may have it, never empty. */
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
  .regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/, 'an id is lower-case words joined by hyphens')
  .register(hints, { id: 'id', description: 'Lower-case words joined by hyphens.' });
export const ids = list(id).register(hints, { id: 'ids' });
export const sources = described(ids, 'Ids of the sources that claim this.');

export const minute = z.number().min(0).max(limits.minutes);
const range = z
  .tuple([minute, minute])
  .readonly()
  .register(hints, { id: 'range', description: 'Smallest and largest.' });
export const minutes = named('minutes', {
  'hands-on': described(range, 'Minutes that the owner is busy.'),
  waiting: described(range, 'Minutes that the owner waits.'),
});

const leaf = named('leaf', {
  fact: described(id, 'Id of a symptom.'),
  operator: described(
    z.enum(['equal', 'in', 'lessThan', 'lessThanInclusive', 'greaterThan', 'greaterThanInclusive']),
    'How the answer is compared with the value.',
  ),
  value: described(
    z.union([z.boolean(), z.number(), text, list(z.union([z.number(), text]))]),
    'What the answer is compared with; of `in`, a list.',
  ),
});
const parts = list(z.lazy(() => z.union([conditions, leaf])));
export const conditions: z.ZodType<Conditions, Conditions> = z
  .union([z.strictObject({ all: parts }), z.strictObject({ any: parts })])
  .register(hints, {
    id: 'conditions',
    description: 'When it is found: if all of these hold, or any of them.',
  });
