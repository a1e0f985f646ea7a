import { type Condition, factsOf, leavesOf, matches, tellingAnswers } from '../../format/condition';
import type { PackData } from '../../format/format';
import { limits } from '../../format/limits';
import type { AnswerValue } from '../../vocabulary';

/** Whether some answers make all of some conditions true and all of some others false. */
export type Possible = (isTrue: readonly Condition[], isFalse?: readonly Condition[]) => boolean;

/**
 * Looks for such answers among all that the conditions can tell apart. If there are too many of them, it returns true,
 * so that a warning is always proved.
 */
export function possibleIn(pack: Pick<PackData, 'symptoms'>): Possible {
  let left: number = limits.comparisons;
  return (isTrue, isFalse = []) => {
    const leaves = [...isTrue, ...isFalse].flatMap(leavesOf);
    const facts = factsOf({ all: leaves });
    const choices = facts.map((fact) => tellingAnswers(pack, fact, leaves));
    const cost = choices.reduce((product, { length }) => product * length, leaves.length);
    if (cost > left) return true;
    left -= cost;

    const answers = new Map<string, AnswerValue>();
    const search = (place: number): boolean => {
      const fact = facts[place];
      if (fact === undefined)
        return isTrue.every((one) => holds(one, answers)) && !isFalse.some((one) => holds(one, answers));
      return (choices[place] as readonly AnswerValue[]).some((answer) => {
        answers.set(fact, answer);
        return search(place + 1);
      });
    };
    return search(0);
  };
}

function holds(condition: Condition, answers: ReadonlyMap<string, AnswerValue>): boolean {
  if ('fact' in condition) return matches(condition, answers.get(condition.fact) as AnswerValue);
  if (condition.all) return condition.all.every((part) => holds(part, answers));
  return condition.any.some((part) => holds(part, answers));
}

/** Whether a condition can be both true and false. */
export function isOpen(condition: Condition, possible: Possible): boolean {
  return possible([condition]) && possible([], [condition]);
}

/** Whether a condition is never true without another. */
export function implies(condition: Condition, other: Condition, possible: Possible): boolean {
  return !possible([condition], [other]);
}
