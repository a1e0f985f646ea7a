import type { Context } from 'hono';
import type { Issue } from 'remedy-rules';
import { issuesOf } from 'remedy-rules/schema';
import * as z from 'zod';

/** Everything that is wrong with the body of a request. */
export class RefusedBody extends Error {
  constructor(
    readonly status: 400 | 422,
    readonly issues: readonly Issue[],
  ) {
    super('The body of the request is wrong.');
  }
}

/** The JSON body of a request, checked by a schema. */
export async function bodyOf<Schema extends z.core.$ZodType>(
  c: Context,
  schema: Schema,
): Promise<z.output<Schema>> {
  const result = z.safeParse(schema, await jsonOf(c));
  if (!result.success) throw new RefusedBody(400, issuesOf(result.error.issues));
  return result.data;
}

async function jsonOf(c: Context): Promise<unknown> {
  try {
    return await c.req.json();
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    throw new RefusedBody(400, [{ code: 'not-json', message: 'The body must be JSON.', path: [] }]);
  }
}
