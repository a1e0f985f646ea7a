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
