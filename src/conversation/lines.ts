import { cellOfAnswer, pointing, type Variable, variablesById } from '../diagnose/weigh/variables';
import { weigh } from '../diagnose/weigh/weigh';
import { langOf, type Pack, perPack } from '../format/pack';
import { roleOf } from '../format/role';
import { isYesNo, phrasesOf, type Symptom } from '../format/symptom';
import type { AnswerValue } from '../vocabulary';
import type { Line } from './view';

/** A yes/no symptom as a line to choose or tick. */
export function lineOf(pack: Pack, symptom: string, answer = true): Line {
  const asked = pack.symptoms[symptom] as Symptom;
  const { question, help } = asked;
  const phrases = phrasesOf(asked).filter((one) => one.answer === answer);
  const text = answer ? question : `${question} No.`;
  return {
    symptom,
    ...langOf(pack, 'symptoms', symptom),
    question,
    answer,
    text,
    ...(help !== undefined && { help }),
    phrases: phrases.map(({ phrase }) => phrase),
  };
}

/** Every yes/no symptom as something to start with, the most common complaints first. */
export const openingLines = perPack((pack): readonly Line[] => {
  const { faults } = weigh(pack, new Map(), new Map());
  const variables = variablesById(pack);
  return Object.entries(pack.symptoms)
    .filter(([, symptom]) => isYesNo(symptom))
    .map(([id]) => {
      const variable = variables.get(id);
      const common = variable
        ? faults.reduce((sum, { prior, place }) => sum + prior * pointing(variable, place), 0)
        : 0;
      return { line: lineOf(pack, id, troubleIn(pack, variable)), common };
    })
    .sort((a, b) => b.common - a.common || (a.line.symptom < b.line.symptom ? -1 : 1))
    .map(({ line }) => line);
});

/** Whether a line is a complaint that the pack has advice for. */
export function isComplaint(pack: Pack, { symptom }: Line): boolean {
  return roleOf(pack, symptom) === 'complaint' && pack.symptoms[symptom]?.covered !== false;
}

/** Whether an answer is a complaint, covered or not. */
export function isTrouble(pack: Pack, symptom: string, answer: AnswerValue | null): boolean {
  const line = openingLines(pack).find((one) => one.symptom === symptom);
  return line !== undefined && line.answer === answer && roleOf(pack, symptom) === 'complaint';
}

/** The answer that is trouble: yes, unless only no is a sign of a fault. */
function troubleIn(pack: Pack, variable: Variable | undefined): boolean {
  if (variable === undefined) return true;
  const speaks = (answer: boolean) => {
    const cell = cellOfAnswer(pack, variable, answer);
    return cell !== undefined && (variable.speaksFor[cell] as readonly number[]).length > 0;
  };
  return speaks(true) || !speaks(false);
}
