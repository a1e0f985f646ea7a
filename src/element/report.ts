import type { Issue } from '../errors';

// For developers; owners read what the element shows.

export function reportError(error: unknown): void {
  // biome-ignore lint/suspicious/noConsole: on a page, this is where developers look.
  console.error('remedy-rules:', error);
}

/** What a saved conversation says, and the pack no longer knows. It has no effect. */
export function reportIgnored(issues: readonly Issue[]): void {
  // biome-ignore lint/suspicious/noConsole: on a page, this is where developers look.
  for (const { message } of issues) console.warn('remedy-rules:', message);
}
