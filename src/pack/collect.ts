import type { Issue } from '../errors';
import { limits } from '../format/limits';

/** The issues of many things, no more than are reported: the nearest id to each of thousands would take long to find. */
export function collect<Thing>(things: Iterable<Thing>, check: (thing: Thing) => Issue | undefined): Issue[] {
  const issues: Issue[] = [];
  for (const thing of things) {
    const issue = check(thing);
    if (issue) issues.push(issue);
    if (issues.length >= limits.issues) break;
  }
  return issues;
}
