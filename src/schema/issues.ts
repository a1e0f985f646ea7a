import * as z from 'zod/mini';
import type { Issue } from '../errors';
import { named } from './json-schema';

/** An issue of zod, or of anything that follows Standard Schema. */
interface StandardIssue {
  readonly message: string;
  readonly path?: readonly (PropertyKey | { readonly key: PropertyKey })[] | undefined;
}

/** The body of a response that refuses a request. */
export interface Refusal {
  /** Everything that is wrong with the request. */
  readonly issues: readonly Issue[];
}

const code = z.string();
const message = z.string();
const path = z.array(z.union([z.string(), z.number()]));

/** A schema of an issue of the library. */
export const issueSchema: z.ZodMiniType<Issue, Issue> = named('Issue', z.object({ code, message, path }));

/** A schema of the body of a response that refuses a request: everything that is wrong with it. */
export const refusalSchema: z.ZodMiniType<Refusal, Refusal> = named(
  'Refusal',
  z.object({ issues: z.array(issueSchema) }),
);

/**
 * The issues of any schema, in the shape of the library's issues. Those of the library keep their codes; others have
 * `invalid-value`.
 *
 * @example
 * ```ts
 * import { packs } from 'remedy-rules';
 * import { issuesOf, requestSchema } from 'remedy-rules/schema';
 *
 * const { error } = requestSchema(packs).safeParse({ device: 'mi-band-44', observations: {} });
 * console.log(issuesOf(error?.issues ?? []));
 * ```
 */
export function issuesOf(issues: readonly StandardIssue[]): Issue[] {
  return issues.map((given) => {
    const code = ownCode(given) ?? 'invalid-value';
    return { code, message: given.message, path: (given.path ?? []).map(keyOf) };
  });
}

function keyOf(part: PropertyKey | { readonly key: PropertyKey }): string | number {
  const key = typeof part === 'object' ? part.key : part;
  return typeof key === 'number' ? key : String(key);
}

function ownCode(
  issue: StandardIssue & { readonly params?: { readonly code?: unknown } },
): string | undefined {
  const code = issue.params?.code;
  return typeof code === 'string' ? code : undefined;
}
