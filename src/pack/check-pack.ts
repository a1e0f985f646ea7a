import type { Issue } from '../errors';
import { checkContent } from './check-content';
import { complete } from './complete';
import type { PackData } from './format';
import { plainCopy } from './plain';
import { packShapeIssues } from './shape';
import { warningsOf } from './warn';
import { unknownWording } from './wording';

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
  const refusals = issues.length > 0 ? issues : refusalsOf(copy);
  if (refusals.length > 0) return refusals.map((issue) => ({ severity: 'error', ...issue }));
  return warningsOf(copy as PackData).map((issue) => ({ severity: 'warning', ...issue }));
}

function refusalsOf(copy: unknown): Issue[] {
  const shape = packShapeIssues(copy);
  if (shape.length > 0) return shape;
  const data = copy as PackData;
  return [...unknownWording(data), ...checkContent(complete(data))];
}
