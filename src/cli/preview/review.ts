import type { Pack } from '../../index';
import type { PackIssue, Place } from '../../pack/index';
import type { Failure } from '../../testing/index';
import { findIssues } from '../find-issues';
import { caseNames, type FoundPack, namedCases } from '../pack-files';

/** A remedy with its place in every list. */
export type PlacedRemedy = Place & { readonly id: string };

/** The result of the cases. */
interface CasesResult {
  readonly names: readonly string[];
  readonly failures: readonly Failure[];
  /** Why the cases could not be run. */
  readonly invalid?: string;
}

/** What the author of a pack looks at while writing. */
export interface Review {
  readonly issues: readonly PackIssue[];
  /** Missing while the pack has errors. */
  readonly pack?: Pack;
  readonly remedies?: readonly PlacedRemedy[];
  /** Missing without cases, and while the pack has errors. */
  readonly cases?: CasesResult;
}

/** Called after each part of the work. */
export type OnProgress = (done: number, total: number) => Promise<void>;

/**
 * Reads a pack, checks it and runs its cases.
 *
 * @throws {BadInputError} if a file cannot be read.
 */
export async function reviewPack(
  target: string,
  casesFile: string | undefined,
  onProgress: OnProgress | undefined,
): Promise<Review> {
  const { issues, pack, found } = await findIssues(target);
  if (!pack || !found) return { issues };
  const { placeOf } = await import('../../pack/index');
  const remedies = Object.entries(pack.remedies).map(([id, remedy]) => ({ id, ...placeOf(remedy) }));
  const cases = await runCases(pack, found, casesFile, onProgress);
  return { issues, pack, remedies, ...(cases && { cases }) };
}

async function runCases(
  pack: Pack,
  found: FoundPack,
  casesFile: string | undefined,
  onProgress: OnProgress | undefined,
): Promise<CasesResult | undefined> {
  const { cases } = namedCases(found, casesFile);
  if (cases === undefined) return undefined;
  const { checkCases, InvalidCasesError } = await import('../../testing/index');
  try {
    const failures = await checkCases(pack, cases, onProgress && { onProgress });
    return { names: caseNames(cases), failures };
  } catch (error) {
    if (!(error instanceof InvalidCasesError)) throw error;
    return { names: [], failures: [], invalid: error.message };
  }
}
