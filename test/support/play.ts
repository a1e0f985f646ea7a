import type { Model } from '../../src/planner/index';

/** Minutes of one session in which the owner follows an order, by chance. */
export function play(
  { faults, remedies, service }: Model,
  order: readonly string[],
  random: () => number,
): number {
  const fault = draw(faults, random);
  let minutes = 0;
  for (const id of order) {
    if (id === 'service') return minutes + (service?.minutes ?? Number.NaN);
    minutes += remedies[id]?.minutes ?? Number.NaN;
    if (random() < (remedies[id]?.chance[fault] ?? 0)) return minutes;
  }
  throw new Error('the order ended before the device worked');
}

/** A key by its weight. */
function draw(weights: Readonly<Record<string, number>>, random: () => number): string {
  const entries = Object.entries(weights);
  let left = random() * entries.reduce((sum, [, weight]) => sum + weight, 0);
  for (const [key, weight] of entries) {
    left -= weight;
    if (left < 0) return key;
  }
  return entries.at(-1)?.[0] ?? '';
}
