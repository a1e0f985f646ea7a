import { en } from 'zod/locales';
import type * as z from 'zod/mini';
import { type Issue, type Path, unknownId } from '../errors';
import { firstIssues, limits } from '../format/limits';
import { plainCopy } from './plain';
import { extensionSchema, packSchema } from './schema';

type ZodIssue = z.core.$ZodIssue;

/** Named here, because the small zod brings no words of its own, and those that an app sets may be in any language. */
const { localeError: words } = en();

const schemas = { pack: packSchema, extension: extensionSchema };

interface Shaped {
  readonly copy: unknown;
  readonly issues: Issue[];
  /** Whether nothing is missing in the copy but single values that were refused. */
  readonly isWhole: boolean;
}

/** What refuses one value and leaves the rest as it is. */
const ofOneValue: readonly string[] = ['control-character', 'wrong-size', 'not-json', 'too-deep'];

/** A plain copy of a pack or an extension, and everything that is wrong with its shape. */
export function readShape(kind: keyof typeof schemas, value: unknown): Shaped {
  const { copy, issues: refused } = plainCopy(value);
  const isWhole = refused.every(({ code, path }) => ofOneValue.includes(code) && path.length > 0);
  if (!isWhole) return { copy, issues: refused, isWhole };
  const others = shapeIssues(schemas[kind], copy).filter(
    ({ path }) => !refused.some((one) => one.path.every((key, index) => path[index] === key)),
  );
  return { copy, issues: [...refused, ...others].slice(0, limits.issues), isWhole };
}

/** Everything that is wrong with the shape of a value. */
export function shapeIssues(schema: z.ZodMiniType, value: unknown): Issue[] {
  const { error } = schema.safeParse(value, { error: words });
  return error ? firstIssues(translate(error.issues, [], fieldNames(schema))) : [];
}

function* translate(issues: readonly ZodIssue[], above: Path, names: readonly string[]): Generator<Issue> {
  for (const issue of issues) {
    const path = [...above, ...issue.path.map((key) => (typeof key === 'number' ? key : String(key)))];
    if (issue.code === 'invalid_union' && issue.errors.length > 0)
      yield* translate(likeliestBranch(issue.errors), path, names);
    else if (issue.code === 'unrecognized_keys') {
      for (const key of issue.keys)
        yield { code: 'unknown-field', path: [...path, key], message: unknownField(key, names) };
    } else yield translateOne(issue, path);
  }
}

/** A field may stand at another place; then its own name would be the nearest. */
function unknownField(key: string, names: readonly string[]): string {
  return names.includes(key) ? `no field "${key}" may stand here` : unknownId('field', key, names);
}

function translateOne(issue: ZodIssue, path: Path): Issue {
  const { code, message } = issue;
  const isMissing = code === 'invalid_type' && message.includes('undefined');
  // The sources of one entry, not the section of all sources.
  const isClaim = path.at(-1) === 'sources' && path.length > 1;
  if (isClaim && (isMissing || code === 'too_small')) {
    return { code: 'no-source', path, message: 'needs a source; name who claims this' };
  }
  if (isMissing) {
    return { code: 'missing-field', path, message: `is missing; it must be of type ${issue.expected}` };
  }
  if (code === 'too_big' && path.at(-1) === 'steps') {
    const tooMany = `must have at most ${limits.steps} steps; join some, or make two remedies of it`;
    return { code: 'too-many-steps', path, message: tooMany };
  }
  switch (code) {
    case 'invalid_key':
      return { code: 'invalid-id', path, message: issue.issues.map((inner) => inner.message).join('; ') };
    case 'invalid_type':
      return { code: 'wrong-type', path, message };
    case 'custom':
      return { code: 'duplicate-method', path, message };
    case 'too_big':
    case 'too_small':
      return { code: 'wrong-size', path, message };
    default:
      return { code: 'invalid-value', path, message };
  }
}

/** The branch of a union that the author most likely meant: the one with the fewest unknown or missing keys. */
function likeliestBranch(branches: readonly (readonly ZodIssue[])[]): readonly ZodIssue[] {
  const words = branches.find((issues) => issues.some(isAbout('invalid_value')));
  // Of words or an object, the author means what was written.
  if (words) return branches.find((one) => one !== words && !one.some(isAbout('invalid_type'))) ?? words;
  return [...branches].sort((a, b) => strangeness(a) - strangeness(b))[0] ?? [];
}

/** Whether an issue of this kind is about a whole value, and not a part of it. */
function isAbout(kind: ZodIssue['code']) {
  return (issue: ZodIssue) => issue.code === kind && issue.path.length === 0;
}

function strangeness(issues: readonly ZodIssue[]): number {
  return issues.reduce((sum, issue) => {
    if (issue.code === 'invalid_union') return sum + Math.min(...issue.errors.map(strangeness));
    if (issue.code === 'unrecognized_keys') return sum + issue.keys.length;
    return sum + (issue.code === 'invalid_type' && issue.path.length <= 1 ? 1 : 0);
  }, 0);
}

const namesOf = new WeakMap<z.core.$ZodType, readonly string[]>();

/** The names of all fields in a schema. */
function fieldNames(schema: z.core.$ZodType): readonly string[] {
  const known = namesOf.get(schema);
  if (known) return known;
  const parts = new Set([schema]);
  const names = new Set<string>();
  for (const part of parts) {
    const { def } = (part as z.core.$ZodTypes)._zod;
    if (def.type === 'object') for (const name of Object.keys(def.shape)) names.add(name);
    for (const inner of partsOf(def)) parts.add(inner);
  }
  namesOf.set(schema, [...names]);
  return [...names];
}

function partsOf(def: z.core.$ZodTypes['_zod']['def']): readonly z.core.$ZodType[] {
  switch (def.type) {
    case 'object':
      return Object.values(def.shape);
    case 'array':
      return [def.element];
    case 'record':
      return [def.valueType];
    case 'union':
      return def.options;
    case 'lazy':
      return [def.getter()];
    case 'optional':
    case 'readonly':
      return [def.innerType];
    default:
      return [];
  }
}
