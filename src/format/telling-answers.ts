import type { AnswerValue } from '../vocabulary';
import type { Condition, PackData } from './format';

/** Answers that between them make every pattern: of a number, every threshold and a value between each two. */
export function tellingAnswers(
  { symptoms }: Pick<PackData, 'symptoms'>,
  id: string,
  conditions: readonly Condition[],
): readonly AnswerValue[] {
  const symptom = symptoms[id];
  if (symptom?.options) return Object.keys(symptom.options).sort();
  if (symptom?.unit === undefined) return [true, false];
  const { min, max } = symptom;
  const thresholds = conditions.flatMap((condition) => numbersIn(condition, id));
  const points = [...new Set([min, ...thresholds, max])]
    .filter((n) => n >= min && n <= max)
    .sort((a, b) => a - b);
  const between = points.slice(1).map((point, index) => betweenPoints(points[index] as number, point));
  return [...points, ...between].sort((a, b) => a - b);
}

/** A value between two, whole where there is room for one, as it may be shown to people. */
function betweenPoints(low: number, high: number): number {
  const middle = (low + high) / 2;
  return high - low >= 2 ? Math.round(middle) : middle;
}

function numbersIn(condition: Condition, id: string): number[] {
  if (!('fact' in condition)) {
    return (condition.all ?? condition.any).flatMap((part) => numbersIn(part, id));
  }
  if (condition.fact !== id) return [];
  return [condition.value].flat().filter((value) => typeof value === 'number');
}
