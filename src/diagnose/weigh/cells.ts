import { type Condition, tellingAnswers } from '../../format/condition';
import type { Pack } from '../../format/pack';
import type { AnswerValue } from '../../vocabulary';
import { evaluate } from '../recognise/condition';

/** Whether each sign of a variable holds. */
export type Pattern = readonly boolean[];

/** A finding that some fault lists. */
export interface Sign {
  readonly id: string;
  readonly condition: Condition;
  /** Chance in a fault that does not list it. */
  readonly otherwise: number;
}

/** The different patterns that the answers to one symptom can make, with an answer that makes each. */
export function symptomCells(pack: Pack, id: string, signs: readonly Sign[]) {
  const cells = new Map<string, { readonly pattern: Pattern; readonly answer: AnswerValue }>();
  const conditions = signs.map(({ condition }) => condition);
  for (const answer of tellingAnswers(pack, id, conditions)) {
    const given = new Map([[id, answer]]);
    const pattern = conditions.map((condition) => evaluate(condition, given).value === true);
    if (!cells.has(String(pattern))) cells.set(String(pattern), { pattern, answer });
  }
  const sorted = [...cells].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, cell]) => cell);
  return { patterns: sorted.map(({ pattern }) => pattern), answers: sorted.map(({ answer }) => answer) };
}

/**
 * Chances of the cells in one fault, by the chances of the signs that it lists. These share the whole out among the patterns they can
 * make; within such a share the others divide it as they do in any fault.
 */
export function cellChances(
  patterns: readonly Pattern[],
  signs: readonly Sign[],
  listed: readonly (number | undefined)[],
): readonly number[] {
  const isListed = listed.map((chance) => chance !== undefined);
  const chanceOf = signs.map(({ otherwise }, index) => listed[index] ?? otherwise);
  const product = (pattern: Pattern, of: boolean) =>
    pattern.reduce((chance, holds, index) => {
      const p = chanceOf[index] as number;
      return isListed[index] === of ? chance * (holds ? p : 1 - p) : chance;
    }, 1);
  const share = (pattern: Pattern) => String(pattern.filter((_, index) => isListed[index]));

  const shares = new Map(patterns.map((pattern) => [share(pattern), product(pattern, true)]));
  const whole = sum(shares.values());
  const inside = new Map<string, number>();
  for (const pattern of patterns)
    inside.set(share(pattern), (inside.get(share(pattern)) ?? 0) + product(pattern, false));
  return patterns.map(
    (pattern) =>
      ((shares.get(share(pattern)) as number) / whole) *
      (product(pattern, false) / (inside.get(share(pattern)) as number)),
  );
}

function sum(values: Iterable<number>): number {
  let all = 0;
  for (const value of values) all += value;
  return all;
}
