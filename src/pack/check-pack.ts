import type { Issue } from '../errors';
import type { Method, PackData } from '../format/format';
import { firstIssues } from '../format/limits';
import { methods } from '../languages/en/methods';
import { isRead } from '../safety/languages';
import { readPack } from './read';
import { warningsOf } from './warnings/warnings';

/** Something about a pack that its author should know. */
export interface PackIssue extends Issue {
  /**
   * An error refuses the pack. A warning does not, but the pack probably does not do what its author wants. A note is for
   * whoever reviews the pack.
   */
  readonly severity: 'error' | 'warning' | 'note';
}

/**
 * Returns all issues of a pack: the errors for which `parsePack` would refuse it or, if there are none, the warnings.
 * Takes any value and never throws.
 *
 * @example
 * ```ts
 * import { checkPack } from 'remedy-rules/pack';
 *
 * for (const { severity, code, path, message } of checkPack({ format: 1 })) {
 *   console.log(severity, code, path.join('.'), message);
 * }
 * ```
 */
export function checkPack(data: unknown): readonly PackIssue[] {
  const { pack, issues } = readPack(data);
  if (issues.length > 0) return issues.map((issue) => ({ severity: 'error', ...issue }));
  return [
    ...firstIssues(warningsOf(pack)).map((issue) => ({ severity: 'warning', ...issue }) as const),
    ...[...notesOn(pack)].map((issue) => ({ severity: 'note', ...issue }) as const),
  ];
}

/** What a reviewer must know and no author has to change. */
function* notesOn({ declares = {}, language = 'en' }: PackData): Generator<Issue> {
  for (const [method, reason] of Object.entries(declares)) {
    const { name } = methods[method as Method];
    const message = `no text is checked for ${name}, because: ${reason}`;
    yield { code: 'waiver', path: ['declares', method], message };
  }
  if (!isRead(language)) {
    const message = `the library cannot read "${language}", so it does not notice dangerous acts in it; owners are told`;
    yield { code: 'unread-language', path: ['language'], message };
  }
}
