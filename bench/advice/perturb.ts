import type { Model } from '../../src/planner/index';

/** The model with all log-odds moved by chance, standard deviation 0.5, and all minutes between half and double. */
export function perturbed(model: Model, random: () => number): Model {
  const normal = () => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
  const odds = (chance: number) => {
    if (chance <= 0 || chance >= 1) return chance;
    const moved = (chance / (1 - chance)) * Math.exp(0.5 * normal());
    return moved / (1 + moved);
  };
  const minutes = (given: number) => given * 2 ** (2 * random() - 1);
  const map = <Value, Other>(record: Readonly<Record<string, Value>>, change: (value: Value) => Other) =>
    Object.fromEntries(Object.entries(record).map(([id, value]) => [id, change(value)]));

  return {
    faults: map(model.faults, (weight) => weight * Math.exp(0.5 * normal())),
    remedies: map(model.remedies, (remedy) => ({
      ...remedy,
      minutes: minutes(remedy.minutes),
      chance: map(remedy.chance, odds),
    })),
    questions: map(model.questions ?? {}, (question) => {
      const answers = map(question.answers, (chances) => map(chances, odds));
      const sum = (fault: string) =>
        Object.values(answers).reduce((all, chances) => all + (chances[fault] ?? 0), 0);
      const shares = map(answers, (chances) =>
        Object.fromEntries(Object.entries(chances).map(([fault, chance]) => [fault, chance / sum(fault)])),
      );
      return { minutes: minutes(question.minutes), answers: shares };
    }),
    ...(model.service && { service: { minutes: minutes(model.service.minutes) } }),
  };
}
