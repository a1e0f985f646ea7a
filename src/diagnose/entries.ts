import type { Issue } from '../errors';
import { limits } from '../format/limits';
import { isPlainObject } from '../format/plain-object';

/** What a caller says about one id. */
export interface Entry {
  readonly id: unknown;
  readonly value: unknown;
  readonly path: Issue['path'];
  /** Whether the id is one of a list, so that nobody gave a value. */
  readonly listed: boolean;
}

/** The entries of a list of ids, which all mean the same, or of an object of id to value. Of anything else there are none. */
export function entriesOf(given: unknown, meaning: unknown): Iterable<Entry> | undefined {
  if (Array.isArray(given)) return listedIn(given, meaning);
  if (!isPlainObject(given)) return undefined;
  return Object.entries(given).map(([id, value]) => ({ id, value, path: [id], listed: false }));
}

/** One by one, because a list may be as long as it likes. */
function* listedIn(ids: readonly unknown[], value: unknown): Generator<Entry> {
  for (const [index, id] of ids.entries()) yield { id, value, path: [index], listed: true };
}

/** Whether there are enough issues. Finding the nearest id takes time, and nobody reads more. */
export function isFull(issues: readonly Issue[]): boolean {
  return issues.length >= limits.issues;
}
