import type { Model } from '../src/planner/index';

/**
 * The theory written down and nothing else: the cheapest of service, every remedy and every question, with what
 * follows each, and a memory of what was tried and answered.
 */
export function plainMinutes({ faults, remedies, questions = {}, service }: Model): number {
  const ids = Object.keys(faults);
  const whole = ids.reduce((sum, id) => sum + (faults[id] ?? 0), 0);
  const cures = Object.values(remedies);
  const asks = Object.values(questions).map(({ minutes, answers }) => ({
    minutes,
    answers: Object.values(answers),
  }));
  const memory = new Map<string, number>();

  const cost = (weights: readonly number[], tried: number, given: readonly number[]): number => {
    const total = weights.reduce((sum, weight) => sum + weight, 0);
    if (total === 0) return 0;
    const key = `${tried}/${given.join()}`;
    const known = memory.get(key);
    if (known !== undefined) return known;
    let best = service === undefined ? Number.POSITIVE_INFINITY : service.minutes * total;
    for (const [number, { minutes, chance }] of cures.entries()) {
      if (tried & (1 << number)) continue;
      const failed = weights.map((weight, fault) => weight * (1 - (chance[ids[fault] as string] ?? 0)));
      best = Math.min(best, minutes * total + cost(failed, tried | (1 << number), given));
    }
    for (const [number, { minutes, answers }] of asks.entries()) {
      if (given[number] !== -1) continue;
      const after = answers.map((chance, answer) =>
        cost(
          weights.map((weight, fault) => weight * (chance[ids[fault] as string] ?? 0)),
          tried,
          given.map((one, index) => (index === number ? answer : one)),
        ),
      );
      best = Math.min(
        best,
        after.reduce((sum, one) => sum + one, minutes * total),
      );
    }
    memory.set(key, best);
    return best;
  };
  return (
    cost(
      ids.map((id) => faults[id] as number),
      0,
      asks.map(() => -1),
    ) / whole
  );
}
