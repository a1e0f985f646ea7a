import type { Model } from '../../src/planner/index';

/** Expected minutes of an order, worked out along it. */
export function minutesOf({ faults, remedies, service }: Model, order: readonly string[]): number {
  const ids = Object.keys(faults);
  const whole = ids.reduce((sum, id) => sum + (faults[id] as number), 0);
  let weights = ids.map((id) => (faults[id] as number) / whole);
  let minutes = 0;
  for (const id of order) {
    const left = weights.reduce((sum, weight) => sum + weight, 0);
    if (id === 'service') return minutes + left * (service?.minutes ?? Number.NaN);
    minutes += left * (remedies[id]?.minutes ?? Number.NaN);
    weights = weights.map(
      (weight, index) => weight * (1 - (remedies[id]?.chance[ids[index] as string] ?? 0)),
    );
  }
  return weights.some((weight) => weight > 0) ? Number.POSITIVE_INFINITY : minutes;
}
