import { conditionOf, factsOf, tellingAnswers } from '../../format/condition';
import { signChance } from '../../format/estimates';
import { otherwiseOf } from '../../format/fault';
import { type Pack, perPack } from '../../format/pack';
import { isYesNo, type Symptom } from '../../format/symptom';
import type { AnswerValue } from '../../vocabulary';
import { cellOfAnswer, faultsOf, variablesById } from './variables';

/** An answer to a symptom that makes a difference, with its chance by place of the fault. */
export interface Outcome {
  readonly answer: AnswerValue;
  readonly chances: Float64Array;
}

/**
 * The answers to a symptom that any rule can tell apart; in every fault their chances add up to 1. Answers that are the
 * same evidence share its chance equally.
 */
export function outcomesOf(pack: Pack, symptom: string): readonly Outcome[] {
  const known = outcomesIn(pack);
  const outcomes = known.get(symptom) ?? workOut(pack, symptom);
  known.set(symptom, outcomes);
  return outcomes;
}

const outcomesIn = perPack(() => new Map<string, readonly Outcome[]>());

function workOut(pack: Pack, symptom: string): readonly Outcome[] {
  const conditions = Object.keys(pack.rules).map((id) => conditionOf(pack, id));
  const answers = tellingAnswers(
    pack,
    symptom,
    conditions.filter((condition) => factsOf(condition).includes(symptom)),
  );
  const variable = variablesById(pack).get(symptom);
  if (variable === undefined)
    return answers.map((answer) => ({ answer, chances: unlisted(pack, symptom, answer, answers.length) }));
  const cells = answers.map((answer) => cellOfAnswer(pack, variable, answer) as number);
  return answers.map((answer, index) => {
    const cell = cells[index] as number;
    const sharing = cells.filter((other) => other === cell).length;
    return { answer, chances: (variable.chances[cell] as Float64Array).map((chance) => chance / sharing) };
  });
}

/** Chances of an answer that is no sign of any fault by itself. */
function unlisted(pack: Pack, symptom: string, answer: AnswerValue, answers: number): Float64Array {
  const yes = signChance[otherwiseOf(pack, symptom)];
  const isTold = isYesNo(pack.symptoms[symptom] as Symptom);
  const chance = isTold ? (answer === true ? yes : 1 - yes) : 1 / answers;
  return new Float64Array(faultsOf(pack).length).fill(chance);
}
