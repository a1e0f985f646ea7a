import { isRemedyRulesError } from '../../../../src/errors';
import type { Pack } from '../../../../src/format/pack';
import { checkCases, type Failure } from '../../../../src/testing/index';
import { type Range, rangeAt } from './positions';
import { type PlacedIssue, placed, readJson } from './read-json';

/** What came of the cases so far. */
export interface CasesReport {
  /** Errors in the cases themselves. */
  readonly issues: readonly PlacedIssue[];
  readonly failures: readonly (Failure & Range)[];
  readonly done: number;
  readonly total: number;
}

/** Runs the cases in a text with a pack. */
export async function runCases(
  pack: Pack,
  text: string,
  onProgress: (done: number, total: number) => Promise<void>,
): Promise<CasesReport> {
  const { root, issues } = readJson(text);
  if (issues.length > 0) return { issues, failures: [], done: 0, total: 0 };
  let all = 0;
  try {
    const failures = await checkCases(pack, text, {
      onProgress: (done, total) => {
        all = total;
        return onProgress(done, total);
      },
    });
    const places = failures.map((failure) => ({ ...failure, ...rangeAt(root, [failure.name]) }));
    return { issues, failures: places, done: all, total: all };
  } catch (error) {
    if (!isRemedyRulesError(error, 'invalid-cases')) throw error;
    const found = error.issues.map((issue) => placed(root, issue, 'error'));
    return { issues: found, failures: [], done: 0, total: 0 };
  }
}
