import { plainMinutes } from '../../test/support/plain-solver';
import { randomModel, randomNumbers } from '../../test/support/random-models';
import { exactMinutes } from './exact';
import { at, mean, percent, table } from './figures';
import { neverAsk, oneStep, twoSteps } from './look-ahead';
import { type Policy, policyMinutes } from './policy-minutes';

const policies: Readonly<Record<string, Policy>> = {
  'never ask: chance per minute, updated': neverAsk,
  'look one step ahead': oneStep,
  'look two steps ahead': twoSteps,
};

// oracle.js [count]
const count = Number(process.argv[2] ?? 1000);
const random = randomNumbers(2026);
const whole = (least: number, most: number) => least + Math.floor(random() * (most - least + 1));

// The plain solver is slow and easy to check by eye; the quick one must agree with it.
const small = Array.from({ length: 30 }, () =>
  randomModel(random, { faults: whole(1, 5), remedies: whole(0, 5), questions: whole(0, 3) }),
);
const apart = small.map((model) => Math.abs(exactMinutes(model) / plainMinutes(model) - 1));
if (Math.max(...apart) > 1e-9) throw new Error('the quick oracle and the plain one do not agree');

const models = Array.from({ length: count }, () =>
  randomModel(random, { faults: whole(4, 12), remedies: whole(4, 12), questions: whole(0, 6) }),
);
const seconds = (since: number) => ((performance.now() - since) / 1000).toFixed(1);

const start = performance.now();
const least = models.map(exactMinutes);
table(
  `### ${count} random models of 4 to 12 faults, 4 to 12 remedies, 0 to 6 questions`,
  ['policy', 'minutes', 'mean excess', '95 %', 'worst', 'seconds'],
  [
    ['best possible', mean(least).toFixed(1), '', '', '', seconds(start)],
    ...Object.entries(policies).map(([name, policy]) => {
      const began = performance.now();
      const minutes = models.map((model) => policyMinutes(model, policy));
      const excess = minutes.map((one, index) => one / (least[index] as number) - 1);
      const figures = [mean(excess), at(excess, 0.95), at(excess, 1)].map((value) => percent(value));
      return [name, mean(minutes).toFixed(1), ...figures, seconds(began)];
    }),
  ],
);
