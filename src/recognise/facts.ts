import type { Condition } from '../pack/format';

/** The symptoms that conditions speak of, each once. */
export function factsOf(condition: Condition): string[] {
  if ('fact' in condition) return [condition.fact];
  return [...new Set((condition.all ?? condition.any).flatMap(factsOf))];
}
