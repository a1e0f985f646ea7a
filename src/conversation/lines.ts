import { cellOfAnswer, pointing, type Variable, variablesById } from '../diagnose/weigh/variables';
import { weigh } from '../diagnose/weigh/weigh';
import { langOf, type Pack, perPack } from '../format/pack';
import { roleOf } from '../format/role';
import { isYesNo, phrasesOf, type Symptom } from '../format/symptom';
import { conversation as english } from '../languages/en/conversation';
import type { Language } from '../languages/language';
import type { AnswerValue } from '../vocabulary';
import type { Line } from './view';

/** A pack and the language of what is said about it. */
interface Speaking {
  readonly pack: Pack;
  readonly language?: Language;
}

/** A yes/no symptom as a line to choose or tick. */
export function lineOf({ pack, language }: Speaking, symptom: string, answer = true): Line {
  const words = language?.conversation ?? english;
  const asked = pack.symptoms[symptom] as Symptom;
  const { question, help } = asked;
  const phrases = phrasesOf(asked).filter((one) => one.answer === answer);
  const text = answer ? question : words.answeredNo(question);
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
export function openingLines(speaking: Speaking): Line[] {
  return openingsIn(speaking.pack).map(({ symptom, answer }) => lineOf(speaking, symptom, answer));
}

/** The answer to each yes/no symptom that an owner may start with, in the order of {@link openingLines}. */
const openingsIn = perPack((pack): readonly Pick<Line, 'symptom' | 'answer'>[] => {
  const { faults } = weigh(pack, new Map(), new Map());
  const variables = variablesById(pack);
  return Object.entries(pack.symptoms)
    .filter(([, symptom]) => isYesNo(symptom))
    .map(([id]) => {
      const variable = variables.get(id);
      const common = variable
        ? faults.reduce((sum, { prior, place }) => sum + prior * pointing(variable, place), 0)
        : 0;
      return { symptom: id, answer: troubleIn(pack, variable), common };
    })
    .sort((a, b) => b.common - a.common || (a.symptom < b.symptom ? -1 : 1));
});

/** Whether a line is a complaint that the pack has advice for. */
export function isComplaint(pack: Pack, { symptom }: Pick<Line, 'symptom'>): boolean {
  return roleOf(pack, symptom) === 'complaint' && pack.symptoms[symptom]?.covered !== false;
}

/** Whether an answer is a complaint, covered or not. */
export function isTrouble(pack: Pack, symptom: string, answer: AnswerValue | null): boolean {
  const line = openingsIn(pack).find((one) => one.symptom === symptom);
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
