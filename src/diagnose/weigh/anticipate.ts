import { conditionOf } from '../../format/condition';
import { type Pack, perPack } from '../../format/pack';
import type { AnswerValue } from '../../vocabulary';
import { testOf } from '../recognise/condition';
import type { Answers } from '../request';
import { type DecidedRule, inOrder, type JointRule, jointFactor, jointRulesOf } from './joint-rules';
import { outcomesOf } from './outcomes';
import { cellOfAnswer, variablesById } from './variables';

/** What an answer to an open symptom would tell. */
export interface Anticipated {
  readonly answer: AnswerValue;
  /** By place of the fault, what the answer would multiply the belief by, up to a factor that all faults share. */
  readonly likelihood: Float64Array;
  /** Places of the faults that it would speak for. */
  readonly speaksFor: readonly number[];
}

/** What each answer to an open symptom would tell, the rules over several symptoms included that it would decide. */
export function anticipate(
  pack: Pack,
  answers: Answers,
  decided: readonly DecidedRule[],
  symptom: string,
): readonly Anticipated[] {
  const over = jointRulesOver(pack).get(symptom) ?? [];
  const open = over.filter(({ rule }) => !decided.some((one) => one.rule === rule));
  const variable = variablesById(pack).get(symptom);
  const told = new Map(answers);
  return outcomesOf(pack, symptom).map(({ answer, chances }) => {
    const cell = variable && cellOfAnswer(pack, variable, answer);
    const alone = cell === undefined ? [] : (variable?.speaksFor[cell] as readonly number[]);
    if (open.length === 0) return { answer, likelihood: chances, speaksFor: alone };
    told.set(symptom, answer);
    const added = open.flatMap(({ rule, test }): DecidedRule[] => {
      const holds = test(told);
      return holds === null ? [] : [{ rule, holds }];
    });
    if (added.length === 0) return { answer, likelihood: chances, speaksFor: alone };
    const after = inOrder([...decided, ...added]);
    const likelihood = chances.slice();
    for (const place of new Set(added.flatMap(({ rule }) => rule.places)))
      likelihood[place] =
        ((chances[place] as number) * jointFactor(after, place)) / jointFactor(decided, place);
    return {
      answer,
      likelihood,
      speaksFor: [...alone, ...added.flatMap(({ rule, holds }) => (holds ? rule.speaksFor : []))],
    };
  });
}

/**
 * Chances of the answers to a symptom by place of the fault. A rule changes how likely the answers before it were, so the
 * likelihoods of the answer that decides it do not add up to 1 by themselves.
 */
export function chancesOf(anticipated: readonly Anticipated[]): Float64Array[] {
  const [first] = anticipated;
  const whole = new Float64Array(first?.likelihood.length ?? 0);
  for (const { likelihood } of anticipated)
    for (let place = 0; place < whole.length; place++)
      whole[place] = (whole[place] as number) + (likelihood[place] as number);
  return anticipated.map(({ likelihood }) =>
    likelihood.map((chance, place) => chance / (whole[place] as number)),
  );
}

interface Tested {
  readonly rule: JointRule;
  readonly test: ReturnType<typeof testOf>;
}

/** The rules over several symptoms, by symptom. */
export const jointRulesOver = perPack((pack): ReadonlyMap<string, readonly Tested[]> => {
  const over = new Map<string, Tested[]>();
  for (const rule of jointRulesOf(pack).values()) {
    const tested = { rule, test: testOf(conditionOf(pack, rule.id)) };
    for (const symptom of rule.symptoms) over.set(symptom, [...(over.get(symptom) ?? []), tested]);
  }
  return over;
});
