import { type ConversationOutcome, readOutcome } from '../conversation/outcome';
import { isFull } from '../diagnose/entries';
import { InvalidOutcomesError, type Issue } from '../errors';
import type { Pack } from '../format/pack';
import { isPlainObject } from '../format/plain-object';
import { fitEstimates } from './fit';
import { type CalibratedEstimate, reportOf } from './report';
import { rowsOf } from './rows';
import { structureOf } from './structure';
import { withEstimates } from './written';

/** What outcomes make of a pack. */
export interface Calibration<P extends Pack = Pack> {
  /** The pack with counts beside its words. All else is the same. */
  readonly pack: P;
  /** How many outcomes were counted. Those that tell nothing of any fault are left out. */
  readonly outcomes: number;
  /** Every estimate of the faults, in the order of the pack. */
  readonly estimates: readonly CalibratedEstimate[];
}

/**
 * Counts outcomes of conversations beside the words of a pack: how common faults are, how often they show their signs, and
 * how often remedies cure them. Nothing else of the pack is learnt, least of all what protects the owner, and no count
 * leads beyond what the words can say. Which fault a device had is never known, so each outcome is shared out among the
 * faults, by the library's own weighing (expectation maximisation, with the words as prior). What was not asked is unknown,
 * not "no". Counts that the pack has already are replaced, so always pass all outcomes. The result depends on nothing but
 * the pack and the outcomes, in whatever order they are.
 *
 * @throws {InvalidOutcomesError} with every issue; the first key of a path is the place of the outcome. All outcomes must
 * be about the device that the first one with a device names.
 * @example
 * ```ts
 * import { packs } from 'remedy-rules';
 * import { calibrate } from 'remedy-rules/calibrate';
 *
 * const outcome = {
 *   device: 'mi-band-4',
 *   volunteered: { frozen: true },
 *   asked: {},
 *   tried: { 'restart-on-band': 'helped' },
 *   ending: 'solved',
 * } as const;
 * const { estimates } = calibrate(packs['mi-band-4'], [outcome]);
 * console.log(estimates.filter(({ of }) => of >= 0.5).map(({ path }) => path.join('.')));
 * ```
 */
export function calibrate<P extends Pack>(pack: P, outcomes: readonly ConversationOutcome[]): Calibration<P> {
  const structure = structureOf(pack);
  const rows = rowsOf(structure.evidence, checked(pack, outcomes)).sort((a, b) => (a.key < b.key ? -1 : 1));
  const estimates = reportOf(structure.estimates, fitEstimates(pack, structure, rows));
  const counted = estimates.map(({ word, seen, of }) => (of > 0 ? { word, seen, of } : word));
  return {
    pack: withEstimates(pack, counted) as P,
    outcomes: rows.reduce((sum, { count }) => sum + count, 0),
    estimates,
  };
}

function checked(pack: Pack, given: readonly unknown[]): ConversationOutcome[] {
  const issues: Issue[] = [];
  const packs = { [deviceIn(given)]: pack };
  const outcomes: ConversationOutcome[] = [];
  for (const [place, outcome] of given.entries()) {
    if (isFull(issues)) break;
    const wrong: Issue[] = [];
    const read = readOutcome(packs, outcome, wrong);
    for (const issue of wrong) issues.push({ ...issue, path: [place, ...issue.path] });
    if (read) outcomes.push(read);
  }
  if (issues.length > 0) throw new InvalidOutcomesError(issues);
  return outcomes;
}

/** The device that outcomes are about. A pack does not know by which name an app calls it. */
function deviceIn(given: readonly unknown[]): string {
  for (const outcome of given)
    if (isPlainObject(outcome) && typeof outcome['device'] === 'string') return outcome['device'];
  return 'device';
}
