import type { Issue } from '../../errors';
import type { PackData } from '../../format/format';
import { limits } from '../../format/limits';
import { warnOfConditions } from './conditions';
import { warnOfFaults } from './faults';
import { possibleIn } from './possible';
import { warnOfReach } from './reach';
import { warnOfUnused } from './unused';
import { warnOfUses } from './uses';

/** What works in a pack as it is written, though hardly as it is meant; the pack has no errors. */
export function warningsOf(pack: PackData): Issue[] {
  const possible = possibleIn(pack);
  return [
    ...warnOfUnused(pack),
    ...warnOfConditions(pack, possible),
    ...warnOfUses(pack, possible),
    ...warnOfReach(pack, possible),
    ...warnOfFaults(pack),
  ].slice(0, limits.issues);
}
