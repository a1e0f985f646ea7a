import { type Condition, partsOf } from '../../format/condition';
import type { Answers } from '../observe';
import { evaluate } from './evaluate';

/** The symptoms in those parts of a condition that the answers leave unknown, each once. */
export function openFacts(condition: Condition, answers: Answers): string[] {
  if (evaluate(condition, answers).value !== null) return [];
  if ('fact' in condition) return [condition.fact];
  return [...new Set(partsOf(condition).flatMap((part) => openFacts(part, answers)))];
}
