import { evaluate } from '../diagnose/recognise/condition';
import { jointRulesOf } from '../diagnose/weigh/joint-rules';
import { outcomesOf } from '../diagnose/weigh/outcomes';
import { cellOfAnswer, variablesById, variablesOf } from '../diagnose/weigh/variables';
import { conditionOf, leavesOf, matches } from '../format/condition';
import type { Pack } from '../format/pack';
import { openersOf } from '../study/truth';
import type { AnswerValue } from '../vocabulary';

/** Kinds of answers. Owners volunteer a yes more often than a no. */
export const answerKinds = { yes: 0, no: 1, other: 2 } as const;

/** A symptom that tells something about the fault. */
export interface Evidence {
  readonly id: string;
  /** The answers that any rule can tell apart. */
  readonly answers: readonly AnswerValue[];
  /** By answer, one of {@link answerKinds}. */
  readonly kinds: readonly number[];
  /** By answer, whether an owner would come with it: a complaint that is a sign of some fault. */
  readonly isComplaint: readonly boolean[];
  /** The place among the answers of one that an owner gave. */
  readonly placeOf: (answer: AnswerValue) => number;
}

/** The symptoms that tell something about the fault, alone or in a rule. */
export function evidenceIn(pack: Pack): readonly Evidence[] {
  const inRules = [...jointRulesOf(pack).values()].flatMap(({ symptoms }) => symptoms);
  const ids = [...new Set([...variablesOf(pack).map(({ id }) => id), ...inRules])].sort();
  return ids.map((id) => evidenceOf(pack, id));
}

function evidenceOf(pack: Pack, id: string): Evidence {
  const answers = outcomesOf(pack, id).map(({ answer }) => answer);
  const leaves = Object.keys(pack.rules)
    .flatMap((rule) => leavesOf(conditionOf(pack, rule)))
    .filter(({ fact }) => fact === id);
  // Numbers between the same thresholds are the same answer.
  const profile = (answer: AnswerValue) =>
    typeof answer === 'number' ? String(leaves.map((leaf) => matches(leaf, answer))) : String(answer);
  const places = new Map([...answers.entries()].reverse().map(([place, answer]) => [profile(answer), place]));
  const variable = variablesById(pack).get(id);
  return {
    id,
    answers,
    kinds: answers.map((answer) =>
      answer === true ? answerKinds.yes : answer === false ? answerKinds.no : answerKinds.other,
    ),
    isComplaint: answers.map((answer) => {
      if (variable === undefined || !openersOf(pack).has(id)) return false;
      const cell = cellOfAnswer(pack, variable, answer);
      return cell !== undefined && (variable.speaksFor[cell] as readonly number[]).length > 0;
    }),
    placeOf: (answer) => places.get(profile(answer)) ?? 0,
  };
}

/** Whether a finding about one symptom holds, by the answer to it. */
export function truthByAnswer(pack: Pack, finding: string, { id, answers }: Evidence): readonly boolean[] {
  const condition = conditionOf(pack, finding);
  return answers.map((answer) => evaluate(condition, new Map([[id, answer]])).value === true);
}
