import type { Answers } from '../observe';
import type { Condition } from '../pack/format';
import { compile } from './compile';

/** The symptoms that conditions speak of, each once. */
export function factsOf(condition: Condition): string[] {
  if ('fact' in condition) return [condition.fact];
  return [...new Set((condition.all ?? condition.any).flatMap(factsOf))];
}

/** The symptoms in those parts of a condition that the answers leave unknown, each once. */
export function openFacts(condition: Condition, answers: Answers): string[] {
  if (compile(condition)(answers).value !== null) return [];
  if ('fact' in condition) return [condition.fact];
  return [...new Set((condition.all ?? condition.any).flatMap((part) => openFacts(part, answers)))];
}
