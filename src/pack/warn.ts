import type { Issue } from '../errors';
import type { PackData } from './format';
import { limits } from './limits';
import { possibleIn } from './possible';
import { warnOfConditions } from './warn-conditions';
import { warnOfFaults } from './warn-faults';
import { warnOfReach } from './warn-reach';
import { warnOfUnused } from './warn-unused';
import { warnOfUses } from './warn-uses';

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
