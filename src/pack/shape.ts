import { z } from 'zod';
import type { Issue } from '../errors';
import { unknownId } from '../errors';
import { collect, limits } from '../format/limits';
import { extensionSchema, packSchema } from './schema';

type ZodIssue = z.core.$ZodIssue;
type Path = Issue['path'];

/** What is wrong with a value's shape, as coded issues; none when it is a pack. */
export function packShapeIssues(value: unknown): Issue[] {
  return shapeIssues(packSchema, value);
}

/** What is wrong with a value's shape, as coded issues; none when it is an extension. */
export function extensionShapeIssues(value: unknown): Issue[] {
  return shapeIssues(extensionSchema, value);
}

/** What is wrong with a value's shape by any schema, as coded issues. */
export function shapeIssues(schema: z.ZodType, value: unknown): Issue[] {
  const { error } = schema.safeParse(value);
  if (!error) return [];
  return collect(translate(error.issues, [], fieldNames(schema)), (issue) => issue);
}

function* translate(issues: readonly ZodIssue[], above: Path, names: readonly string[]): Generator<Issue> {
  for (const issue of issues) {
    const path = [...above, ...issue.path.map((key) => (typeof key === 'number' ? key : String(key)))];
    if (issue.code === 'invalid_union') yield* translate(likeliestBranch(issue.errors), path, names);
    else if (issue.code === 'unrecognized_keys') yield* unknownFields(issue.keys, path, names);
    else yield translateOne(issue, path);
  }
}

function* unknownFields(keys: readonly string[], path: Path, names: readonly string[]): Generator<Issue> {
  for (const key of keys) {
    const message = unknownId('field', key, names);
    yield { code: 'unknown-field', path: [...path, key], message };
  }
}

function translateOne(issue: ZodIssue, path: Path): Issue {
  const { message } = issue;
  switch (issue.code) {
    case 'invalid_key':
      return { code: 'invalid-id', path, message: issue.issues.map((inner) => inner.message).join('; ') };
    case 'invalid_type':
      if (!message.includes('undefined')) return { code: 'wrong-type', path, message };
      return isClaim(path)
        ? { code: 'no-source', path, message: sayWho }
        : { code: 'missing-field', path, message: `this field is missing; it is of type ${issue.expected}` };
    case 'too_big':
      return path.at(-1) === 'steps'
        ? { code: 'too-many-steps', path, message: tooManySteps }
        : { code: 'wrong-size', path, message };
    case 'too_small':
      return isClaim(path)
        ? { code: 'no-source', path, message: sayWho }
        : { code: 'wrong-size', path, message };
    default:
      return { code: 'invalid-value', path, message };
  }
}

const tooManySteps = `there are at most ${limits.steps} steps; join some, or make two remedies of it`;
const sayWho = 'somebody claims this; name the source';

/** Whether it is the place for the sources of one entry, not the section of all sources. */
function isClaim(path: Path): boolean {
  return path.at(-1) === 'sources' && path.length > 1;
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

const namesOf = new WeakMap<z.ZodType, readonly string[]>();

/** Every field name that a schema speaks of. */
function fieldNames(schema: z.ZodType): readonly string[] {
  const names = namesOf.get(schema) ?? Object.keys(propertiesIn(z.toJSONSchema(schema, { io: 'input' })));
  namesOf.set(schema, names);
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
