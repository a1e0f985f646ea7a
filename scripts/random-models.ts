import type { Model } from '../src/planner/index';

export { randomNumbers } from '../src/study/random';

export interface Size {
  readonly faults: number;
  readonly remedies: number;
  readonly questions: number;
}

/** A random model with overlapping, imperfect remedies and noisy questions of two or three answers. */
export function randomModel(random: () => number, size: Size): Model {
  const whole = (least: number, most: number) => least + Math.floor(random() * (most - least + 1));
  const list = <Value>(count: number, prefix: string, value: () => Value) =>
    Object.fromEntries(Array.from({ length: count }, (_, index) => [`${prefix}${index}`, value()]));
  const faults = list(size.faults, 'f', () => 0.02 + random());
  const ids = Object.keys(faults);
  const overlap = 0.15 + 0.35 * random();
  return {
    faults,
    remedies: list(size.remedies, 'r', () => {
      const main = whole(0, ids.length - 1);
      const chance = ids.flatMap((id, index) =>
        index === main || random() < overlap ? [[id, 0.05 + 0.95 * random()]] : [],
      );
      return { minutes: whole(1, 40), chance: Object.fromEntries(chance) };
    }),
    questions: list(size.questions, 'q', () => {
      const answers = random() < 0.8 ? 2 : 3;
      const chances = ids.map(() => {
        const parts = Array.from({ length: answers }, () => 0.05 + random() ** 3);
        const sum = parts.reduce((all, part) => all + part, 0);
        return parts.map((part) => part / sum);
      });
      let answer = 0;
      return {
        minutes: whole(1, 6),
        answers: list(answers, 'a', () => {
          const number = answer++;
          return Object.fromEntries(ids.map((id, index) => [id, chances[index]?.[number] ?? 0]));
        }),
      };
    }),
    service: { minutes: [80, 150, 300][whole(0, 2)] as number },
  };
}

/** A random model in which minutes and chances are often 0, 1 or the same, so that orders tie and remedies are free. */
export function oddModel(random: () => number, size: Size): Model {
  const pick = <Value>(values: readonly Value[]) => values[Math.floor(random() * values.length)] as Value;
  const map = <Value>(record: Readonly<Record<string, Value>>, change: (value: Value) => Value) =>
    Object.fromEntries(Object.entries(record).map(([id, value]) => [id, change(value)]));
  const model = randomModel(random, size);
  return {
    ...model,
    faults: map(model.faults, (weight) => pick([1, 1, 2, weight])),
    remedies: map(model.remedies, ({ minutes, chance }) => ({
      minutes: pick([0, 10, 10, minutes]),
      chance: map(chance, (one) => pick([0, 0.5, 0.5, 1, one])),
    })),
    questions: map(model.questions ?? {}, (question) => ({
      ...question,
      minutes: pick([0, 1, question.minutes]),
    })),
  };
}
