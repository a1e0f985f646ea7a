import type { Context } from 'hono';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import { type ErrorCode, isRemedyRulesError } from 'remedy-rules';
import { RefusedBody } from './requests.js';

/** What the library can refuse after a schema has accepted the body. Anything else is a mistake of the service. */
const statuses: Partial<Record<ErrorCode, ContentfulStatusCode>> = {
  'unknown-device': 404,
  'invalid-conversation': 400,
  'invalid-observation': 422,
};

/** Answers a request that failed. Clients learn what they did wrong, and nothing about the inside of the service. */
export function refuse(error: Error, c: Context): Response {
  if (error instanceof RefusedBody) return c.json({ issues: error.issues }, error.status);
  if (isRemedyRulesError(error)) {
    const status = statuses[error.code];
    if (status !== undefined) return c.json({ issues: error.issues }, status);
  }
  // A client that went away needs no answer, and is no mistake of ours.
  if (!c.req.raw.signal.aborted) console.error(error);
  return refusal(c, 500, 'internal-error', 'Something went wrong.');
}

/** A refusal with one issue. */
export function refusal(c: Context, status: ContentfulStatusCode, code: string, message: string): Response {
  return c.json({ issues: [{ code, message, path: [] }] }, status);
}
