import { bestOrder } from '../../src/planner/order';
import { type Action, fail, type Problem, serviceCost, total } from '../../src/planner/problem';
import { type Random, randomNumbers } from '../../src/study/random';
import { at, percent, table } from '../figures';
import type { Family } from './families';

/** Prints how much longer an order takes that was made with wrong estimates. */
export function printWrongEstimates(families: readonly Family[]): void {
  const random = randomNumbers(2026);
  const rows = families.map(({ name, problems }) => {
    const excess = problems.map((problem) => {
      const real = perturbed(problem, random);
      return minutesAlong(real, bestOrder(problem).before) / bestOrder(real).minutes - 1;
    });
    return [name, ...[at(excess, 0.5), at(excess, 0.95), at(excess, 1)].map((value) => percent(value))];
  });
  const title = '### Wrong estimates: all log-odds moved (sd 0.5), all minutes between half and double';
  table(title, ['order alone', 'median excess', '95 %', 'worst'], rows);
}

/** The problem with all log-odds moved by chance, standard deviation 0.5, and all minutes between half and double. */
function perturbed(problem: Problem, random: Random): Problem {
  const normal = () => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
  const odds = (chance: number) => {
    if (chance >= 1) return chance;
    const moved = (chance / (1 - chance)) * Math.exp(0.5 * normal());
    return moved / (1 + moved);
  };
  const minutes = (given: number) => given * 2 ** (2 * random() - 1);
  const weights = problem.weights.map((weight) => weight * Math.exp(0.5 * normal()));
  const whole = total(weights);
  return {
    ...problem,
    weights: weights.map((weight) => weight / whole),
    actions: problem.actions.map((action) => ({
      ...action,
      minutes: minutes(action.minutes),
      chance: action.chance.map(odds),
    })),
    serviceMinutes: minutes(problem.serviceMinutes),
  };
}

/** Expected minutes of an order that ends in service. */
function minutesAlong({ actions, serviceMinutes, weights }: Problem, order: readonly number[]): number {
  const state = weights.slice();
  let spent = 0;
  for (const place of order) {
    const action = actions[place] as Action;
    spent += action.minutes * total(state);
    fail(state, action);
  }
  return spent + serviceCost(serviceMinutes, total(state));
}
