import type { Issue } from '../errors';
import type { PackData } from '../format/format';
import { checkContent } from './checks/content';
import { plainCopy } from './plain';
import { packShapeIssues } from './shape';
import { warningsOf } from './warnings/warnings';

/** Something about a pack that its author should know. */
export interface PackIssue extends Issue {
  /** An error refuses the pack; with a warning it works as written, though hardly as meant. */
  readonly severity: 'error' | 'warning';
}

/**
 * Everything to say about a pack: the errors for which `parsePack` would refuse it, then warnings, which are found
 * once there are no errors. Takes anything and never throws.
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
  const { copy, issues } = plainCopy(data);
  const errors = issues.length > 0 ? issues : errorsOf(copy);
  return errors.length > 0
    ? errors.map((issue) => ({ severity: 'error', ...issue }))
    : warningsOf(copy as PackData).map((issue) => ({ severity: 'warning', ...issue }));
}

function errorsOf(copy: unknown): Issue[] {
  const issues = packShapeIssues(copy);
  return issues.length > 0 ? issues : checkContent(copy as PackData);
}
