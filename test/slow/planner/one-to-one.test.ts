import { expect, it } from 'vitest';
import { randomNumbers } from '../../../scripts/random-models';
import { type Model, solve } from '../../../src/planner/index';
import { minutesOf } from '../../support/minutes-of';

/** Imperfect remedies, one for each fault and none that helps two; some cost nothing or have the same ratio. */
function oneToOne(random: () => number): Model {
  const whole = (least: number, most: number) => least + Math.floor(random() * (most - least + 1));
  const numbers = Array.from({ length: whole(1, 5) }, (_, number) => number);
  return {
    faults: Object.fromEntries(numbers.map((number) => [`f${number}`, whole(1, 8) / 8])),
    remedies: Object.fromEntries(
      numbers.map((number) => [
        `a${number}`,
        { minutes: whole(0, 60), chance: { [`f${number}`]: whole(1, 20) / 20 } },
      ]),
    ),
    service: { minutes: [20, 80, 150, 300][whole(0, 3)] as number },
  };
}

/** Every order that ends in service. */
function ordersOf(remedies: readonly string[]): string[][] {
  return [
    ['service'],
    ...remedies.flatMap((id) =>
      ordersOf(remedies.filter((other) => other !== id)).map((rest) => [id, ...rest]),
    ),
  ];
}

/** The best prefix of the order by chance per minute, which the theory calls optimal here. */
function bestPrefix(model: Model): number {
  const whole = Object.values(model.faults).reduce((sum, weight) => sum + weight, 0);
  const ids = Object.keys(model.remedies).sort((a, b) => ratio(b) - ratio(a));
  function ratio(id: string): number {
    const { minutes, chance } = model.remedies[id] as Model['remedies'][string];
    const [[fault, one]] = Object.entries(chance) as [[string, number]];
    return ((model.faults[fault] as number) * one) / whole / minutes;
  }
  const stops = Array.from({ length: ids.length + 1 }, (_, stop) => [...ids.slice(0, stop), 'service']);
  return Math.min(...stops.map((order) => minutesOf(model, order)));
}

it('where no two remedies cure the same fault, 4,000 orders are as good as the best of all', () => {
  const random = randomNumbers(4000);
  for (let run = 0; run < 4000; run++) {
    const model = oneToOne(random);
    const { expectedMinutes, order, proved, gap } = solve(model);
    const best = Math.min(...ordersOf(Object.keys(model.remedies)).map((one) => minutesOf(model, one)));
    expect(Math.abs(expectedMinutes - best)).toBeLessThanOrEqual(1e-9 * best);
    expect(Math.abs(bestPrefix(model) - best)).toBeLessThanOrEqual(1e-9 * best);
    expect(Math.abs(minutesOf(model, order) - best)).toBeLessThanOrEqual(1e-9 * best);
    expect([proved, gap]).toEqual([true, 0]);
  }
});
