import { KnownFaults } from '../../src/planner/bound';
import { bestOrder } from '../../src/planner/order';
import type { Action } from '../../src/planner/problem';
import { type Random, randomNumbers } from '../../src/study/random';
import { minutesAtBestStop, minutesByRule, type RuleOfThumb } from '../../src/study/rules-of-thumb';
import { at, mean, percent, seconds, table } from '../figures';
import type { Family } from './families';

/** Prints how good the order of remedies is where nothing is asked. */
export function printOrders(families: readonly Family[]): void {
  // What the engine compiles on the way is not to count as time of the first problems.
  for (const { problems } of families) for (const problem of problems.slice(0, 50)) bestOrder(problem);
  printProofs(families);
  const random = randomNumbers(2026);
  for (const family of families) printRules(family, random);
}

function printProofs(families: readonly Family[]): void {
  const rows = families.map(({ name, problems }) => {
    const solved = problems.map((problem) => seconds(() => bestOrder(problem)));
    const times = solved.map(([, took]) => 1000 * took);
    const gaps = solved.map(([{ minutes, lowerBound }]) => minutes / lowerBound - 1);
    // Less than this is rounding.
    const unproved = gaps.filter((gap) => gap > 1e-9).length;
    const spent = [at(times, 0.5), at(times, 0.95), at(times, 1)].map((value) => value.toFixed(2));
    return [name, problems.length, unproved, percent(at(gaps, 1)), ...spent];
  });
  const head = ['', 'problems', 'not proved', 'largest gap', 'median ms', '95 %', 'longest'];
  table('### The order alone: proofs and processor time', head, rows);
}

function printRules({ name, problems, listed }: Family, random: Random): void {
  const best = problems.map((problem) => bestOrder(problem).minutes);
  const row = (who: string, minutes: readonly number[]) => {
    const excess = minutes.map((one, index) => one / (best[index] as number) - 1);
    return [who, mean(minutes).toFixed(1), percent(mean(excess)), percent(at(excess, 1))];
  };
  const byRule = problems.map((problem) => minutesByRule(problem, listed));
  const rules = Object.keys(byRule[0] ?? {}) as RuleOfThumb[];
  const shuffled = problems.map((problem) => minutesAtBestStop(problem, inAnyOrder(problem.actions, random)));
  const floor = problems.map(({ actions, serviceMinutes, weights }) =>
    new KnownFaults(actions, serviceMinutes, weights.length).bound(weights, new Uint8Array(actions.length)),
  );
  table(
    `### The order alone: ${name}`,
    ['order', 'minutes', 'mean excess', 'worst excess'],
    [
      row('**ours**', best),
      ...rules.map((rule) =>
        row(
          rule,
          byRule.map((minutes) => minutes[rule]),
        ),
      ),
      row('in any order', shuffled),
      ['if the fault were known', mean(floor).toFixed(1), '', ''],
    ],
  );
}

function inAnyOrder(actions: readonly Action[], random: Random): Action[] {
  const keys = new Map(actions.map((action) => [action, random()]));
  return [...actions].sort((a, b) => (keys.get(a) as number) - (keys.get(b) as number));
}
