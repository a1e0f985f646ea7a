import { plainMinutes } from '../../scripts/plain-solver';
import { policyMinutes } from '../../scripts/policy-minutes';
import { randomModel, randomNumbers } from '../../scripts/random-models';
import { type Model, solve } from '../../src/planner/index';
import { at, mean, percent, seconds, table } from '../figures';
import { exactMinutes } from './exact';
import { oneStep } from './one-step';

/** What is compared with the best possible plan: minutes that each needs for a model. */
const ways: Readonly<Record<string, (model: Model) => number>> = {
  '**ours**': (model) => policyMinutes(model, (left, asked) => solve(left, { asked }).next),
  'best order, nothing asked': (model) => solve({ ...model, questions: {} }).expectedMinutes,
  'one step of looking ahead': (model) => policyMinutes(model, oneStep),
};

/** Prints how far each way to decide is above the best possible plan, on random models small enough for that. */
export function printPolicies(count: number, large: number): void {
  const random = randomNumbers(2026);
  const whole = (least: number, most: number) => least + Math.floor(random() * (most - least + 1));
  const draw = (times: number, size: () => Parameters<typeof randomModel>[1]) =>
    Array.from({ length: times }, () => randomModel(random, size()));

  const small = draw(30, () => ({ faults: whole(1, 5), remedies: whole(0, 5), questions: whole(0, 3) }));
  assertExact(small);
  printSet(
    `${count} random models of 4 to 12 faults, 4 to 12 remedies and 0 to 6 questions`,
    draw(count, () => ({ faults: whole(4, 12), remedies: whole(4, 12), questions: whole(0, 6) })),
  );
  printSet(
    `${large} random models of 12 faults, 12 remedies and 6 questions`,
    draw(large, () => ({ faults: 12, remedies: 12, questions: 6 })),
  );
}

/** The plain solver is slow and easy to check by eye; the quick one must agree with it. */
function assertExact(models: readonly Model[]): void {
  const apart = models.map((model) => Math.abs(exactMinutes(model) / plainMinutes(model) - 1));
  if (Math.max(...apart) > 1e-9) throw new Error('the quick oracle and the plain one do not agree');
}

function printSet(title: string, models: readonly Model[]): void {
  const [least, took] = seconds(() => models.map(exactMinutes));
  const rows = Object.entries(ways).map(([name, minutesOf]) => {
    const [minutes, took] = seconds(() => models.map(minutesOf));
    const excess = minutes.map((one, index) => one / (least[index] as number) - 1);
    const figures = [mean(excess), at(excess, 0.95), at(excess, 1)].map((value) => percent(value));
    return [name, mean(minutes).toFixed(1), ...figures, took.toFixed(1)];
  });
  table(
    `### ${title}`,
    ['', 'minutes', 'mean excess', '95 %', 'worst', 'seconds'],
    [['best possible', mean(least).toFixed(1), '', '', '', took.toFixed(1)], ...rows],
  );
}
