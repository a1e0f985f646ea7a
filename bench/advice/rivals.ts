import { GreedySearch } from '../../src/planner/greedy';
import { type Model, solve } from '../../src/planner/index';
import { cured, type Problem, problemOf } from '../../src/planner/problem';
import { costsAlong } from '../../src/planner/sequence';

/** Ways to order remedies, by name: numbers of the problem's remedies. */
export const rivals: Readonly<
  Record<string, (problem: Problem, model: Model, random: () => number) => readonly number[]>
> = {
  'chance per minute, updated': ({ remedies, serviceMinutes, weights }) => {
    const greedy = new GreedySearch(remedies, serviceMinutes, weights.length);
    greedy.run(weights, new Uint8Array(remedies.length));
    return Array.from(greedy.sequence.subarray(0, greedy.length));
  },
  'likeliest first': ({ remedies, weights }) => sorted(remedies, (remedy) => -cured(weights, remedy)),
  'quickest first': ({ remedies }) => sorted(remedies, ({ minutes }) => minutes),
  'as the documents list them': ({ remedies }, model) => {
    const place = Object.keys(model.remedies);
    return sorted(remedies, ({ id }) => place.indexOf(id));
  },
  random: ({ remedies }, _, random) => sorted(remedies, () => random()),
};

function sorted<Item>(items: readonly Item[], by: (item: Item) => number): number[] {
  const keys = items.map(by);
  return [...items.keys()].sort((a, b) => (keys[a] as number) - (keys[b] as number) || a - b);
}

/** The model's problem without the remedies that no safe plan contains. */
export function safeProblem(model: Model): Problem {
  const problem = problemOf(model);
  const isSafe = (id: string) => model.remedies[id]?.risk !== 'high';
  return { ...problem, remedies: problem.remedies.filter(({ id }) => isSafe(id)) };
}

/** Expected minutes of an order with its best stop, which flatters whoever does not know where to stop. */
export function minutesAtBestStop(problem: Problem, order: readonly number[]): number {
  const stops = [...order.keys(), order.length];
  return Math.min(...stops.map((stop) => costsAlong(problem, order.slice(0, stop))[0] as number));
}

/** Expected minutes of somebody who knows the fault. */
export function allKnowing(model: Model): number {
  const whole = Object.values(model.faults).reduce((sum, weight) => sum + weight, 0);
  return Object.entries(model.faults).reduce((sum, [fault, weight]) => {
    const only = Object.entries(model.remedies).map(([id, remedy]) => [
      id,
      { ...remedy, chance: { [fault]: remedy.chance[fault] ?? 0 } },
    ]);
    const known: Model = {
      faults: { [fault]: 1 },
      remedies: Object.fromEntries(only),
      ...(model.service && { service: model.service }),
    };
    return sum + (weight / whole) * solve(known).expectedMinutes;
  }, 0);
}
