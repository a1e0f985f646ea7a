import type { Issue } from '../errors';
import type { PackData } from '../format/format';
import { firstIssues } from '../format/limits';
import { isPlainObject } from '../format/plain-object';
import { checkContent } from './checks/content';
import { mayBeDueTo } from './checks/decided-by';
import { repaired } from './repair';
import { packSchema } from './schema';
import { readShape } from './shape';

/** A plain copy of a pack, and everything that is wrong with its shape and its content. */
export function readPack(value: unknown): { pack: PackData; issues: Issue[] } {
  const { copy, issues, isWhole } = readShape('pack', value);
  const pack = copy as PackData;
  if (issues.length === 0) return { pack, issues: firstIssues(checkContent(pack)) };
  return { pack, issues: isWhole && isPlainObject(copy) ? firstIssues(withContent(issues, copy)) : issues };
}

/** Issues of the shape, and those of the content that are there whatever the wrong parts should have been. */
function* withContent(issues: readonly Issue[], copy: unknown): Generator<Issue> {
  yield* issues;
  const { data, repairs } = repaired(packSchema, copy);
  for (const issue of checkContent(data as PackData)) if (!mayBeDueTo(repairs, issue, data)) yield issue;
}
