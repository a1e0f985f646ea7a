import type { Issue } from '../errors';
import type { PackData } from '../format/format';
import { firstIssues } from '../format/limits';
import { checkContent } from './checks/content';
import { readShape } from './shape';
import { warningsOf } from './warnings/warnings';

/** Something about a pack that its author should know. */
export interface PackIssue extends Issue {
  /** An error refuses the pack. A warning does not, but the pack probably does not do what its author wants. */
  readonly severity: 'error' | 'warning';
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
  const { copy, issues } = readShape('pack', data);
  const pack = copy as PackData;
  const errors = issues.length > 0 ? issues : checkContent(pack);
  return errors.length > 0
    ? errors.map((issue) => ({ severity: 'error', ...issue }))
    : firstIssues(warningsOf(pack)).map((issue) => ({ severity: 'warning', ...issue }));
}
