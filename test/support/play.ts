import type { Model, Tree } from '../../src/planner/index';

/** Minutes of one session in which the owner follows the plan, by chance. */
export function play(model: Model, tree: Tree | undefined, random: () => number): number {
  const fault = draw(model.faults, random);
  let minutes = 0;
  let step = tree;
  for (;;) {
    if (step === undefined) throw new Error('the plan ended before the device worked');
    if (step.kind === 'service') return minutes + (model.service?.minutes ?? Number.NaN);
    if (step.kind === 'remedy') {
      const remedy = model.remedies[step.id];
      minutes += remedy?.minutes ?? Number.NaN;
      if (random() < (remedy?.chance[fault] ?? 0)) return minutes;
      step = step.ifItFails;
    } else {
      const question = model.questions?.[step.id];
      minutes += question?.minutes ?? Number.NaN;
      const answers = Object.entries(question?.answers ?? {});
      const answer = draw(
        Object.fromEntries(answers.map(([id, chance]) => [id, chance[fault] ?? 0])),
        random,
      );
      step = step.answers[answer];
    }
  }
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
