import type { Model, Tree } from '../../src/planner/index';

/** Expected minutes of a plan, worked out along it. */
export function minutesOf(model: Model, tree: Tree | undefined): number {
  const follow = (step: Tree | undefined, weights: Readonly<Record<string, number>>): number => {
    const total = Object.values(weights).reduce((sum, weight) => sum + weight, 0);
    if (total === 0 || step === undefined) return total === 0 ? 0 : Number.POSITIVE_INFINITY;
    if (step.kind === 'service') return total * (model.service?.minutes ?? Number.NaN);
    const times = (factor: (fault: string) => number) =>
      Object.fromEntries(Object.entries(weights).map(([fault, weight]) => [fault, weight * factor(fault)]));
    if (step.kind === 'remedy') {
      const { minutes, chance } = model.remedies[step.id] ?? { minutes: Number.NaN, chance: {} };
      return (
        total * minutes +
        follow(
          step.ifItFails,
          times((fault) => 1 - (chance[fault] ?? 0)),
        )
      );
    }
    const { minutes, answers } = model.questions?.[step.id] ?? { minutes: Number.NaN, answers: {} };
    return Object.entries(answers).reduce(
      (sum, [answer, chance]) =>
        sum +
        follow(
          step.answers[answer],
          times((fault) => chance[fault] ?? 0),
        ),
      total * minutes,
    );
  };
  const whole = Object.values(model.faults).reduce((sum, weight) => sum + weight, 0);
  return follow(tree, model.faults) / whole;
}
