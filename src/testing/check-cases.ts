import type { Diagnosis } from '../diagnose/diagnosis';
import { createDiagnoser } from '../diagnoser';
import { InvalidCasesError } from '../errors';
import type { Pack } from '../format/pack';
import { type Case, type Must, type MustNot, parseCases } from './cases';
import { type Outcome, outcomeOf } from './outcome';
import { unknownIds } from './unknown-ids';

/** A case that failed. */
export interface Failure {
  /** The name of the case. */
  readonly name: string;
  /** What is different from what the case says, one sentence each. */
  readonly problems: readonly string[];
}

/** How to run cases. */
export interface CheckOptions {
  /** Called after each case, and awaited. */
  readonly onProgress?: (done: number, total: number) => void | PromiseLike<void>;
}

/**
 * Runs the cases of a pack, each with `diagnose` and `diagnoseSync`. Returns the cases that failed, and those marked
 * `todo` that passed.
 *
 * @param cases Cases by name, or the text of a JSON file with cases.
 * @throws {InvalidCasesError} with every issue of the cases themselves: a misspelt key, a duplicate name, an empty
 * expectation, or an id that the pack does not have.
 *
 * @example
 * ```ts
 * import { packs } from 'remedy-rules';
 * import { checkCases } from 'remedy-rules/testing';
 *
 * const failures = await checkCases(packs['mi-band-2'], {
 *   'a frozen band': { given: ['frozen'], must: { suspects: ['software-hung'] }, mustNot: { verdict: 'stop' } },
 * });
 * console.log(failures);
 * ```
 */
export async function checkCases(
  pack: Pack,
  cases: unknown,
  { onProgress }: CheckOptions = {},
): Promise<Failure[]> {
  const parsed = parseCases(cases);
  const issues = unknownIds(pack, parsed);
  if (issues.length > 0) throw new InvalidCasesError(issues);

  const failures: Failure[] = [];
  const all = Object.entries(parsed);
  for (const [done, [name, one]] of all.entries()) {
    const problems = await checkCase(pack, one);
    if (one.todo === undefined) {
      if (problems.length > 0) failures.push({ name, problems });
    } else if (problems.length === 0) {
      failures.push({ name, problems: [`passes, but is marked "todo" (${one.todo}); remove the mark`] });
    }
    await onProgress?.(done + 1, all.length);
  }
  return failures;
}

async function checkCase(
  pack: Pack,
  { given, tried = [], must = {}, mustNot = {} }: Case,
): Promise<string[]> {
  const diagnoser = createDiagnoser({ device: pack });
  let diagnosis: Diagnosis;
  try {
    diagnosis = diagnoser.diagnoseSync('device', given, { tried });
    const asynchronous = await diagnoser.diagnose('device', given, { tried });
    if (JSON.stringify(asynchronous) !== JSON.stringify(diagnosis))
      return ['diagnose and diagnoseSync give different results'];
  } catch (error) {
    return [String(error)];
  }
  const outcome = outcomeOf(pack, diagnosis);
  const listed = outcome.lists.join(', ') || 'nothing';
  return Array.from(problemsIn(outcome, must, mustNot), (problem) => `${problem}; listed: ${listed}`);
}

function* problemsIn(outcome: Outcome, must: Must, mustNot: MustNot): Generator<string> {
  for (const [key, expected] of Object.entries(must) as [keyof Outcome, string | string[]][]) {
    const ids = [expected].flat();
    const actual = outcome[key];
    const missing = ids.filter((id) => !actual.includes(id));
    const got = `but got ${actual.join(', ') || 'nothing'}`;
    if (key === 'first') {
      if (missing.length === ids.length) yield `first: expected one of ${ids.join(', ')}, ${got}`;
    } else if (missing.length > 0) yield `${key}: expected ${missing.join(', ')}, ${got}`;
    else if (key === 'order' && String(actual.filter((id) => ids.includes(id))) !== String(ids))
      yield `order: expected ${ids.join(', ')} in this order, ${got}`;
  }
  for (const [key, refused] of Object.entries(mustNot) as [keyof Outcome, string | string[]][]) {
    const unwanted = outcome[key].filter((id) => [refused].flat().includes(id));
    if (unwanted.length > 0) yield `${key}: did not expect ${unwanted.join(', ')}`;
  }
}
