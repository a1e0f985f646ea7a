import { z } from 'zod';
import type { Issue } from '../errors';
import { unknownId } from '../nearest';
import { extensionSchema, packSchema } from './schema';

type ZodIssue = z.core.$ZodIssue;

/** What is wrong with a value's shape, as coded issues; none when it is a pack. */
export function packShapeIssues(value: unknown): Issue[] {
  return shapeIssues(packSchema, value);
}

/** What is wrong with a value's shape, as coded issues; none when it is an extension. */
export function extensionShapeIssues(value: unknown): Issue[] {
  return shapeIssues(extensionSchema, value);
}

function shapeIssues(schema: z.ZodType, value: unknown): Issue[] {
  const { error } = schema.safeParse(value);
  return error ? error.issues.flatMap((issue) => translate(issue, [])) : [];
}

function translate(issue: ZodIssue, above: readonly PropertyKey[]): Issue[] {
  const path = [...above, ...issue.path].map((key) => (typeof key === 'number' ? key : String(key)));
  const one = (code: string, message: string): Issue[] => [{ code, path, message }];
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => ({
        code: 'unknown-field',
        path: [...path, key],
        message: unknownId('field', key, fieldNames()),
      }));
    case 'invalid_union':
      return likeliestBranch(issue.errors).flatMap((inner) => translate(inner, path));
    case 'invalid_key':
      return one('invalid-id', issue.issues.map(({ message }) => message).join('; '));
    case 'invalid_type':
      return issue.input === undefined && issue.message.includes('undefined')
        ? one('missing-field', `this field is missing; it is of type ${issue.expected}`)
        : one('wrong-type', issue.message);
    case 'too_big':
    case 'too_small':
      return one('wrong-size', issue.message);
    default:
      return one('invalid-value', issue.message);
  }
}

/** Of a union, the branch that the author meant: the one with the fewest keys it does not know or misses. */
function likeliestBranch(branches: readonly (readonly ZodIssue[])[]): readonly ZodIssue[] {
  return [...branches].sort((a, b) => strangeness(a) - strangeness(b))[0] ?? [];
}

function strangeness(issues: readonly ZodIssue[]): number {
  return issues.reduce((sum, issue) => {
    if (issue.code === 'invalid_union') return sum + Math.min(...issue.errors.map(strangeness));
    if (issue.code === 'unrecognized_keys') return sum + issue.keys.length;
    return sum + (issue.code === 'invalid_type' && issue.path.length <= 1 ? 1 : 0);
  }, 0);
}

let names: string[] | undefined;

/** Every field name of the format. */
function fieldNames(): string[] {
  names ??= [...new Set(Object.keys(propertiesIn(z.toJSONSchema(extensionSchema, { io: 'input' }))))];
  return names;
}

function propertiesIn(schema: unknown): Record<string, true> {
  if (typeof schema !== 'object' || schema === null) return {};
  const own = 'properties' in schema ? Object.keys(schema.properties as object) : [];
  return Object.assign(
    Object.fromEntries(own.map((name) => [name, true])),
    ...Object.values(schema).map(propertiesIn),
  );
}
