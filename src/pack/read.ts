import type { Issue } from '../errors';
import type { PackData } from '../format/format';
import { firstIssues } from '../format/limits';
import { isPlainObject } from '../format/plain-object';
import { checkContent } from './checks/content';
import { mayBeDueTo } from './checks/decided-by';
import { noRepairs, type Repairs, repaired } from './repair';
import { packSchema } from './schema';
import { readShape } from './shape';

/**
 * A plain copy of a pack, and everything that is wrong with its shape and its content, whatever the parts should have
 * been that were repaired before.
 */
export function readPack(value: unknown, earlier: Repairs = noRepairs): { pack: PackData; issues: Issue[] } {
  const { copy, issues, isWhole } = readShape('pack', value);
  const pack = copy as PackData;
  if (!isWhole || !isPlainObject(copy)) return { pack, issues };
  return { pack, issues: firstIssues(withContent(issues, copy, earlier)) };
}

/** Issues of the shape, and those of the content that are there whatever the wrong parts should have been. */
function* withContent(issues: readonly Issue[], copy: unknown, earlier: Repairs): Generator<Issue> {
  for (const issue of issues) if (!mayBeDueTo(earlier, issue, copy)) yield issue;
  const { data, repairs } =
    issues.length === 0 ? { data: copy, repairs: noRepairs } : repaired(packSchema, copy);
  const places = [...earlier.places, ...repairs.places];
  const misnamed = [...earlier.misnamed, ...repairs.misnamed];
  for (const issue of checkContent(data as PackData))
    if (!mayBeDueTo({ places, misnamed }, issue, data)) yield issue;
}
