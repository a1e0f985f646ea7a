import type { Diagnosis } from '../diagnose/diagnosis';
import { createSyncDiagnoser } from '../diagnoser';
import type { Pack } from '../format/pack';
import { type Case, parseCases } from './cases';
import { findingsOf } from './outcome';
import { type Reached, type Unreached, type Wish, wishesOf } from './wishes';

/** What cases must cover. */
export interface CoverageSettings {
  /** Whether each sign of each fault must be found in one case and absent in another. */
  readonly signs?: boolean;
}

/**
 * Lists the parts of a pack that its cases do not cover: every rule must be true and just false, every fault suspected,
 * every remedy listed, every need and block open and closed, every alert raised by each of its triggers, and every
 * caution in force and not. With `signs`, every sign must be present and absent too.
 *
 * @throws {InvalidCasesError} with every issue of the cases.
 */
export function coverage(pack: Pack, cases: unknown, settings: CoverageSettings = {}): Unreached[] {
  const all = Object.values(parseCases(cases)).map((one) => reach(pack, one));
  return unmet(wishesOf(pack, settings), all).map(({ path, missing }) => ({ path, missing }));
}

/** What a case leads to. */
export function reach(
  pack: Pack,
  { given, tried = [] }: Pick<Case, 'given' | 'tried'>,
  plan?: 'list',
): Reached {
  const settings = { tried, ...(plan && { plan }) };
  const diagnosis: Diagnosis = createSyncDiagnoser({ device: pack }).diagnoseSync('device', given, settings);
  return { tried, diagnosis, findings: findingsOf(pack, diagnosis) };
}

/** The wishes that no case meets. */
export function unmet(wishes: readonly Wish[], reached: readonly Reached[]): Wish[] {
  return wishes.filter(({ isMet }) => !reached.some(isMet));
}
