import type { Issue } from 'remedy-rules';
import type { Refusal } from 'remedy-rules/schema';

/** A request that cannot be answered, with its HTTP status. */
export class RequestError extends Error {
  readonly issue: Issue;

  constructor(
    readonly status: number,
    code: string,
    message: string,
    readonly headers: Record<string, string> = {},
  ) {
    super(message);
    this.issue = { code, message, path: [] };
  }
}

export function refused(
  status: number,
  issues: readonly Issue[],
  headers: Record<string, string> = {},
): Response {
  const body: Refusal = { issues };
  return Response.json(body, { status, headers });
}
