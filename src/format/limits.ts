import type { Issue } from '../errors';

/** The largest values that a pack may have, so that any pack loads in bounded time and memory. */
export const limits = {
  /** Steps per remedy, alert or service, and entries of `before` and `after`. */
  steps: 8,
  /** Hazards per remedy besides those of its methods, so that they cannot bury these. */
  hazards: 4,
  /** Characters per text. */
  text: 600,
  /** Characters per id. */
  id: 60,
  /** Entries per list. */
  list: 60,
  /** Entries per section. */
  section: 500,
  /** Texts in a catalog: those of a whole family of packs. */
  translations: 5000,
  /** Values in the whole pack: lists, objects, texts, numbers. */
  values: 50_000,
  /** Characters of all texts together, with placeholders filled. */
  characters: 500_000,
  /** Issues reported per pack. */
  issues: 200,
  /** Comparisons made to find warnings. Beyond that limit no more warnings are found. */
  comparisons: 1_000_000,
  /** Pairs of findings compared to find warnings. */
  pairs: 20_000,
  /** Levels of nesting, conditions included. */
  depth: 16,
  /** Devices counted per estimate. */
  count: 1_000_000_000,
  /** Minutes per remedy: a year. */
  minutes: 525_600,
} as const;

/** The first issues, up to the limit. The others are never computed, because finding the nearest id takes time. */
export function firstIssues(issues: Iterable<Issue>): Issue[] {
  const first: Issue[] = [];
  for (const issue of issues) {
    first.push(issue);
    if (first.length === limits.issues) break;
  }
  return first;
}
