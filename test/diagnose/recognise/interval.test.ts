import { describe, expect, it } from 'vitest';
import { intervalOf } from '../../../src/diagnose/recognise/interval';

const values = [0, -0, 1, -1, 14.9, -14.9, 15, 1e-300, Number.MIN_VALUE, -Number.MIN_VALUE, 2 ** 53, -1e300];
const answers = values.flatMap((value) => [
  value,
  value * (1 + Number.EPSILON),
  value * (1 - Number.EPSILON),
]);

describe('intervalOf', () => {
  it.each([
    ['equal', (answer: number, value: number) => answer === value],
    ['lessThan', (answer: number, value: number) => answer < value],
    ['lessThanInclusive', (answer: number, value: number) => answer <= value],
    ['greaterThan', (answer: number, value: number) => answer > value],
    ['greaterThanInclusive', (answer: number, value: number) => answer >= value],
  ] as const)('%s holds for the numbers that it is true of, to the last bit', (operator, compare) => {
    for (const value of values) {
      const [lowest, highest] = intervalOf(operator, value);
      const inside = answers.filter((answer) => lowest <= answer && answer <= highest);
      expect(inside).toEqual(answers.filter((answer) => compare(answer, value)));
    }
  });
});
