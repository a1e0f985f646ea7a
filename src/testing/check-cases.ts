import type { Diagnosis } from '../diagnose/diagnosis';
import { createDiagnoser } from '../diagnoser';
import { InvalidCasesError } from '../errors';
import type { Pack } from '../format/pack';
import { type Case, parseCases } from './cases';
import { type Outcome, outcomeOf } from './outcome';
import { unknownIds } from './unknown-ids';

type ListKey = { [Key in keyof Outcome]: Outcome[Key] extends string[] ? Key : never }[keyof Outcome];

/** One case that came out differently. */
export interface Failure {
  readonly name: string;
  readonly problems: readonly string[];
}

/** How to run cases. */
export interface CheckOptions {
  /** Told after each case; waited for. */
  readonly onProgress?: (done: number, total: number) => void | PromiseLike<void>;
}

/**
 * Runs the cases of a pack, each through `diagnose` and `diagnoseSync`, and returns those that failed, and those marked
 * `todo` that did not.
 *
 * @param cases Cases by name, or the text of a JSON file of them.
 * @throws {InvalidCasesError} with everything that is wrong with the cases themselves: a misspelt key, a name that
 * stands twice, an expectation that is empty or names what the pack does not have.
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
      failures.push({ name, problems: [`passes, yet is marked "todo" (${one.todo}); remove the mark`] });
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
      return ['diagnose and diagnoseSync differ'];
  } catch (error) {
    return [String(error)];
  }
  const outcome = outcomeOf(pack, diagnosis);
  const problems: string[] = [];
  const say = (problem: string) =>
    problems.push(`${problem}; listed: ${outcome.order.join(', ') || 'nothing'}`);

  for (const [key, expected] of Object.entries(must)) {
    if (key === 'order') {
      const places = (expected as string[]).map((id) => outcome.order.indexOf(id));
      const sorted = places.every(
        (place, index) => place >= 0 && (index === 0 || place > (places[index - 1] as number)),
      );
      if (!sorted) say(`must list in this order: ${(expected as string[]).join(', ')}`);
    } else if (key === 'verdict' || key === 'leads' || key === 'next') {
      if (outcome[key] !== expected) say(`${key} must be ${expected}, is ${outcome[key]}`);
    } else if (key === 'first') {
      if (!(expected as string[]).includes(outcome.order[0] ?? '')) say(`first must be one of ${expected}`);
    } else {
      const actual = outcome[key as ListKey];
      for (const id of expected as string[])
        if (!actual.includes(id)) say(`${key} must have ${id}, has ${actual.join(', ')}`);
    }
  }
  for (const [key, refused] of Object.entries(mustNot)) {
    if (key === 'verdict') {
      if (outcome.verdict === refused) say(`verdict must not be ${refused}`);
    } else if (key === 'first') {
      if ((refused as string[]).includes(outcome.order[0] ?? ''))
        say(`first must not be ${outcome.order[0]}`);
    } else {
      const actual = outcome[key as ListKey];
      for (const id of refused as string[]) if (actual.includes(id)) say(`${key} must not have ${id}`);
    }
  }
  return problems;
}
