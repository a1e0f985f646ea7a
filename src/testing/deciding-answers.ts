import { evaluate } from '../diagnose/recognise/condition';
import { type Condition, conditionOf, factsOf, leavesOf, tellingAnswers } from '../format/condition';
import type { Pack } from '../format/pack';
import type { AnswerValue } from '../vocabulary';

/** Answers by symptom. */
export type Given = Readonly<Record<string, AnswerValue>>;

/** How many combinations of answers are tried. */
const most = 4096;

/**
 * Answers that make a finding true or false. First come those for which few things have to be so, or, if it is to be
 * false, those that are nearly true.
 */
export function decidingAnswers(pack: Pack, finding: string, value: boolean): Given[] {
  const condition = conditionOf(pack, finding);
  const all = combinations(pack, condition);
  const holding = all.filter((given) => holds(condition, given));
  if (value) return byKey(holding, yesCount);
  const failing = all.filter((given) => !holds(condition, given));
  return byKey(failing, (given) => Math.min(...holding.map((other) => distance(pack, given, other))));
}

function holds(condition: Condition, given: Given): boolean {
  return evaluate(condition, new Map(Object.entries(given))).value === true;
}

function combinations(pack: Pack, condition: Condition): Given[] {
  return factsOf(condition).reduce<Given[]>(
    (all, id) =>
      all
        .flatMap((given) => answersTo(pack, id, condition).map((answer) => ({ ...given, [id]: answer })))
        .slice(0, most),
    [{}],
  );
}

/** What a condition can tell apart, and the numbers next to its thresholds. */
function answersTo(pack: Pack, id: string, condition: Condition): AnswerValue[] {
  const { min = 0, max = 0 } = pack.symptoms[id] as { readonly min?: number; readonly max?: number };
  const beside = leavesOf(condition)
    .flatMap(({ fact, value }) => (fact === id && typeof value === 'number' ? [value - 1, value + 1] : []))
    .filter((number) => number >= min && number <= max);
  return [...new Set([...tellingAnswers(pack, id, [condition]), ...beside])];
}

function yesCount(given: Given): number {
  return Object.values(given).filter((answer) => answer === true).length;
}

/** How many answers differ; numbers that differ less count less. */
function distance(pack: Pack, one: Given, other: Given): number {
  return Object.keys(one).reduce((sum, id) => {
    const [a, b] = [one[id], other[id]];
    if (a === b) return sum;
    if (typeof a !== 'number' || typeof b !== 'number') return sum + 1;
    const { min, max } = pack.symptoms[id] as { readonly min: number; readonly max: number };
    return sum + 0.5 + (0.5 * Math.abs(a - b)) / (max - min);
  }, 0);
}

function byKey(all: readonly Given[], key: (given: Given) => number): Given[] {
  return all
    .map((given) => ({ given, rank: key(given) }))
    .sort((a, b) => a.rank - b.rank)
    .map(({ given }) => given);
}
