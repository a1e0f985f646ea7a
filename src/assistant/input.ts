import * as z from 'zod/mini';
import { triedOutcomes } from '../diagnose/settings';
import { type Issue, reasonOf } from '../errors';
import { shapeIssues } from '../pack/shape';
import type { JsonSchema } from '../schema/json-schema';

/** What a model reads of an argument besides its type. */
const notes = z.registry<Readonly<Record<string, unknown>>>();

export function noted<Schema extends z.ZodMiniType>(
  schema: Schema,
  note: Readonly<Record<string, unknown>>,
): Schema {
  notes.add(schema, note);
  return schema;
}

/** The JSON Schema of arguments. No text of a pack is in it: models read it as instructions. */
export function inputSchemaOf(schema: z.ZodMiniType): JsonSchema {
  const { $schema: _, ...json } = z.toJSONSchema(schema, { io: 'input', metadata: notes });
  return json;
}

/** A device. The library says which it does not know, and names the nearest. */
export function deviceIn(ids: readonly string[]) {
  return noted(z.string(), { description: 'Id of the device, from list_devices.', enum: ids });
}

/** Codes of languages; the first is spoken if nobody chooses. */
export function languageIn(codes: readonly string[]) {
  const description = `Language of what the owner sees and writes. Default: ${codes[0]}.`;
  return z.exactOptional(noted(z.enum(codes as [string, ...string[]]), { description }));
}

export const answer = z.nullable(z.union([z.boolean(), z.number(), z.string()]));

// Every argument is a schema of its own, because its description belongs to the schema.
export const observations = (description: string) =>
  noted(z.union([z.record(z.string(), answer), z.array(z.string())]), {
    description: `${description} Symptom id to answer: true, false, a number, the id of an option, or null if the owner does not know. A list of ids means yes to each. Leave out what the owner did not say.`,
  });

export const tried = () =>
  noted(z.union([z.record(z.string(), z.string()), z.array(z.string())]), {
    description: `What was tried already: remedy id to outcome (${triedOutcomes.join(', ')}).`,
  });

/** Arguments as a copy that is nothing but JSON, with everything that is wrong with its shape. */
export function readArguments(schema: z.ZodMiniType, given: unknown): { copy: never; issues: Issue[] } {
  let copy: unknown;
  try {
    copy = JSON.parse(JSON.stringify(given ?? {}));
  } catch (cause) {
    const message = `must be plain JSON, but reading it failed: ${reasonOf(cause)}`;
    return { copy: undefined as never, issues: [{ code: 'not-json', path: [], message }] };
  }
  return { copy: copy as never, issues: shapeIssues(schema, copy) };
}

/** Issues of the library beside those of the shape, which already say what is wrong at their paths. */
export function besides(shape: readonly Issue[], others: readonly Issue[]): Issue[] {
  const isBelow = ({ path }: Issue) => shape.some((one) => one.path.every((key, at) => path[at] === key));
  return [...shape, ...others.filter((issue) => !isBelow(issue))];
}

/** Issues with the argument that they are about: an unknown device is no part of anything. */
export function placed(issues: readonly Issue[]): Issue[] {
  return issues.map((issue) =>
    issue.code === 'unknown-device' && issue.path.length === 0 ? { ...issue, path: ['device'] } : issue,
  );
}
