import type { Issue } from '../../errors';
import type { PackData } from '../../format/format';
import { warnOfActs } from './acts';
import { warnOfConditions } from './conditions';
import { possibleIn } from './possible';
import { warnOfAlike, warnOfReach } from './reach';
import { warnOfUnused } from './unused';
import { warnOfUses } from './uses';

/** Parts of a pack without errors that probably do not work as its author wants. */
export function* warningsOf(pack: PackData): Generator<Issue> {
  const possible = possibleIn(pack);
  yield* warnOfUnused(pack);
  yield* warnOfConditions(pack, possible);
  yield* warnOfUses(pack, possible);
  yield* warnOfReach(pack, possible);
  yield* warnOfAlike(pack);
  yield* warnOfActs(pack);
}
