import type { Issue } from '../errors';

/** What a pack may hold at most, so that a stranger's pack can be loaded in bounded time and memory. */
export const limits = {
  /** Steps a remedy. */
  steps: 8,
  /** Characters a text. */
  text: 600,
  /** Characters an id. */
  id: 60,
  /** Entries a list. */
  list: 60,
  /** Entries a section. */
  section: 500,
  /** Values in the whole pack: lists, objects, texts, numbers. */
  values: 50_000,
  /** Characters of all texts together, placeholders filled. */
  characters: 500_000,
  /** Issues reported of one pack. */
  issues: 200,
  /** Comparisons made in the search for warnings; what they do not reach gets none. */
  comparisons: 1_000_000,
  /** Pairs of findings compared in the search for warnings. */
  pairs: 20_000,
  /** Levels of nesting, conditions included. */
  depth: 16,
  /** Minutes a remedy, a year. */
  minutes: 525_600,
} as const;

/** The issues of many things, up to the limit: finding the nearest id to each of thousands would take long. */
export function collect<Thing>(things: Iterable<Thing>, check: (thing: Thing) => Issue | undefined): Issue[] {
  const issues: Issue[] = [];
  for (const thing of things) {
    const issue = check(thing);
    if (issue) issues.push(issue);
    if (issues.length >= limits.issues) break;
  }
  return issues;
}
