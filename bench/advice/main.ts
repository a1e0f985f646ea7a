import { packs } from '../../src/built-in/all';
import type { Pack } from '../../src/format/pack';
import { type Model, solve } from '../../src/planner/index';
import { minutesOf } from '../../test/support/minutes-of';
import { randomModel, randomNumbers } from '../../test/support/random-models';
import { perturbed } from './perturb';
import { allKnowing, minutesAtBestStop, rivals, safeProblem } from './rivals';
import { sampledModels } from './situations';

const [situations = 100, statesOffline = 100_000] = process.argv.slice(2).map(Number);

const random = randomNumbers(2026);
// What the engine compiles on the way is not to count as time of the first models.
for (let run = 0; run < 200; run++)
  solve(randomModel(random, { faults: 8, remedies: 8, questions: run % 3 }));

const sets: readonly (readonly [string, readonly Model[]])[] = [
  ...Object.entries(packs).map(
    ([device, pack]) => [device, sampledModels(pack as Pack, random, situations)] as const,
  ),
  [
    '300 random models',
    Array.from({ length: 300 }, () => randomModel(random, { faults: 8, remedies: 8, questions: 4 })),
  ],
];
const large = Array.from({ length: 300 }, () =>
  randomModel(random, { faults: 12, remedies: 15, questions: 0 }),
);

const at = (values: readonly number[], part: number) =>
  [...values].sort((a, b) => a - b)[Math.floor(part * (values.length - 1))] ?? 0;
const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
const percent = (value: number) => `${(100 * value).toFixed(value < 0.0995 ? 2 : 0)} %`;
const row = (...cells: readonly (string | number)[]) => console.log(`| ${cells.join(' | ')} |`);
const head = (title: string, ...cells: readonly string[]) => {
  console.log(`\n${title}\n`);
  row(...cells);
  row(...cells.map((_, index) => (index === 0 ? '---' : '--:')));
};

function timed<Value>(work: () => Value): [Value, number] {
  const start = process.cpuUsage();
  const value = work();
  const { user, system } = process.cpuUsage(start);
  return [value, (user + system) / 1000];
}

for (const [name, models] of [...sets, ['300 random models of 12 faults and 15 remedies', large] as const]) {
  head(`### Order alone: ${name}`, 'order', 'minutes', 'mean excess', 'worst excess');
  const best = models.map((model) => timed(() => solve(model, { questions: false })));
  const unproved = best.filter(([{ gap }]) => gap > 0).length;
  const minutes = best.map(([{ expectedMinutes }]) => expectedMinutes);
  const excess = (values: readonly number[]) =>
    values.map((value, index) => value / (minutes[index] as number) - 1);
  const show = (who: string, values: readonly number[]) =>
    row(who, mean(values).toFixed(1), percent(mean(excess(values))), percent(Math.max(...excess(values))));
  show('**ours**', minutes);
  for (const [who, orderOf] of Object.entries(rivals)) {
    const orders = models.map((model) => {
      const problem = safeProblem(model);
      return minutesAtBestStop(problem, orderOf(problem, model, random));
    });
    show(who, orders);
  }
  row('all-knowing floor', mean(models.map(allKnowing)).toFixed(1), '', '');
  const times = best.map(([, time]) => time);
  console.log(
    `\nNot proved: ${unproved} of ${models.length}. Time: median ${at(times, 0.5).toFixed(1)} ms, 95 % within ${at(times, 0.95).toFixed(1)} ms, longest ${Math.max(...times).toFixed(1)} ms.`,
  );
}

head(
  '### With questions',
  'models',
  'states',
  'ms (median)',
  'minutes',
  'saved by asking',
  'mean excess',
  '95 %',
  'worst',
  'proved',
  'mean gap',
);
for (const [name, models] of sets) {
  const offline = models.map((model) => solve(model, { budget: { states: statesOffline } }));
  for (const states of [600, 20_000]) {
    const runs = models.map((model) => timed(() => solve(model, { budget: { states } })));
    const solutions = runs.map(([solution]) => solution);
    const excess = solutions.map(({ expectedMinutes }, index) =>
      Math.max(0, expectedMinutes / (offline[index]?.expectedMinutes ?? 0) - 1),
    );
    row(
      name,
      states,
      at(
        runs.map(([, time]) => time),
        0.5,
      ).toFixed(1),
      mean(solutions.map(({ expectedMinutes }) => expectedMinutes)).toFixed(1),
      percent(mean(solutions.map(({ expectedMinutes, orderMinutes }) => 1 - expectedMinutes / orderMinutes))),
      percent(mean(excess)),
      percent(at(excess, 0.95)),
      percent(Math.max(...excess)),
      `${solutions.filter(({ gap }) => gap === 0).length} of ${models.length}`,
      percent(mean(solutions.map(({ gap }) => gap))),
    );
  }
  row(
    name,
    `${statesOffline} (offline)`,
    '',
    mean(offline.map(({ expectedMinutes }) => expectedMinutes)).toFixed(1),
    '',
    '',
    '',
    '',
    `${offline.filter(({ gap }) => gap === 0).length} of ${models.length}`,
    percent(mean(offline.map(({ gap }) => gap))),
  );
}

head(
  '### Wrong estimates: all log-odds moved (sd 0.5), all minutes between half and double',
  'models',
  'order alone, median excess',
  '95 %',
  'with questions, median excess',
  '95 %',
);
for (const [name, models] of sets) {
  const both = [false, true].map((questions) =>
    models.map((model) => {
      const real = perturbed(model, random);
      const { tree } = solve(model, { questions, tree: true });
      return minutesOf(real, tree) / solve(real, { questions }).expectedMinutes - 1;
    }),
  );
  row(name, ...both.flatMap((excess) => [percent(at(excess, 0.5)), percent(at(excess, 0.95))]));
}
