import * as z from 'zod/mini';
import { type Issue, reasonOf } from '../errors';
import type { JsonSchema } from './json-schema';

/**
 * A schema whose rules and messages are the library's own. Its output is what `read` returns, and its JSON Schema is
 * `json`, also where an app makes it a part of a schema of its own.
 */
export function librarySchema<Output, Input>(
  read: (value: unknown, issues: Issue[]) => Output,
  json: () => JsonSchema,
): z.ZodMiniType<Output, Input> {
  const check = z.check((payload) => {
    const issues: Issue[] = [];
    const output = readSafely(() => read(payload.value, issues), issues);
    if (issues.length === 0) payload.value = output;
    for (const { code, path, message } of issues)
      payload.issues.push({
        code: 'custom',
        input: payload.value,
        path: [...path],
        message,
        params: { code },
        continue: false,
      });
  });
  // Attached to the check, because an app that refines the schema gets a copy that has only its checks.
  check._zod.onattach.push((schema) => {
    schema._zod.processJSONSchema = (_context, part) => void Object.assign(part, json());
  });
  return z.unknown().check(check) as never;
}

function readSafely<Output>(read: () => Output, issues: Issue[]): Output | undefined {
  try {
    return read();
  } catch (cause) {
    const message = `must be plain JSON, but reading it failed: ${reasonOf(cause)}`;
    issues.push({ code: 'not-json', path: [], message });
    return undefined;
  }
}
