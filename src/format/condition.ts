import type { AnswerValue } from '../vocabulary';
import type { Frequency } from './estimates';
import type { Symptom } from './symptom';

/** `in`: equal to one of a list; `…Inclusive`: or equal. */
export type Operator =
  | 'equal'
  | 'in'
  | 'lessThan'
  | 'lessThanInclusive'
  | 'greaterThan'
  | 'greaterThanInclusive';

/** One comparison: unknown while its symptom is unanswered. */
export interface Leaf {
  /** Id of a symptom. */
  readonly fact: string;
  /** How the answer is compared with the value. */
  readonly operator: Operator;
  /** What the answer is compared with; for `in`, a list. */
  readonly value: boolean | number | string | readonly (number | string)[];
}

/** Conditions of which all, or any, must hold; never empty. */
export type Conditions =
  | { readonly all: readonly Condition[]; readonly any?: never }
  | { readonly any: readonly Condition[]; readonly all?: never };

/** A part of conditions. */
export type Condition = Conditions | Leaf;

/** Conditions over symptoms that recognise one finding. */
export interface Rule {
  /** What is recognised, as a short statement. */
  readonly name?: string;
  /** When it is true: if all of these hold, or any of them. These are json-rules-engine conditions. */
  readonly conditions: Conditions;
  /**
   * How often it is true without any fault that lists it. By default `rarely`; of a rule over several symptoms, as often
   * as its answers come together by chance.
   */
  readonly otherwise?: Frequency;
  /** Ids of the sources that claim this. */
  readonly sources?: readonly string[];
}

/** The conditions of a finding: those of its rule, or that the symptom with its name is answered with yes. */
export function conditionOf(
  { rules = {} }: { rules?: Readonly<Record<string, Rule>> },
  finding: string,
): Condition {
  const rule = Object.hasOwn(rules, finding) ? rules[finding] : undefined;
  return rule?.conditions ?? { fact: finding, operator: 'equal', value: true };
}

/** The parts of which all, or any, must hold. */
export function partsOf(conditions: Conditions): readonly Condition[] {
  return conditions.all ?? conditions.any;
}

/** Every comparison in a condition. */
export function leavesOf(condition: Condition): Leaf[] {
  return 'fact' in condition ? [condition] : partsOf(condition).flatMap(leavesOf);
}

/** The symptoms in a condition, each once. */
export function factsOf(condition: Condition): string[] {
  return [...new Set(leavesOf(condition).map(({ fact }) => fact))];
}

/** Whether a comparison holds for an answer. */
export function matches({ operator, value }: Leaf, answer: AnswerValue): boolean {
  // The types are told apart first, because comparing values of unknown types takes several times as long.
  if (typeof value === 'object') {
    for (const one of value) if (answer === one) return true;
    return false;
  }
  if (typeof value !== 'number' || typeof answer !== 'number') return answer === value;
  switch (operator) {
    case 'lessThan':
      return answer < value;
    case 'lessThanInclusive':
      return answer <= value;
    case 'greaterThan':
      return answer > value;
    case 'greaterThanInclusive':
      return answer >= value;
    default:
      return answer === value;
  }
}

/**
 * Answers to a symptom that together cover everything the conditions can tell apart: for a number, every threshold and
 * a value between each two.
 */
export function tellingAnswers(
  { symptoms }: { readonly symptoms: Readonly<Record<string, Symptom>> },
  id: string,
  conditions: readonly Condition[],
): readonly AnswerValue[] {
  const symptom = symptoms[id];
  if (symptom?.options) return Object.keys(symptom.options).sort();
  if (symptom?.unit === undefined) return [true, false];
  const { min, max } = symptom;
  const thresholds = conditions
    .flatMap(leavesOf)
    .flatMap(({ fact, value }) => (fact === id ? value : []))
    .filter((value) => typeof value === 'number');
  const points = [...new Set([min, ...thresholds, max])]
    .filter((n) => n >= min && n <= max)
    .sort((a, b) => a - b);
  const between = points.slice(1).map((point, index) => middleOf(points[index] as number, point));
  return [...points, ...between].sort((a, b) => a - b);
}

/** A number between two, whole if possible, because people may see it. */
function middleOf(low: number, high: number): number {
  const middle = (low + high) / 2;
  return high - low >= 2 ? Math.round(middle) : middle;
}
