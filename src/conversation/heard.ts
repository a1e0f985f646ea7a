import { spokenAnswer } from '../diagnose/report/cite';
import { isYesNo } from '../format/symptom';
import { conversation as english } from '../languages/en/conversation';
import type { AnswerValue } from '../vocabulary';
import { lineOf } from './lines';
import type { State } from './state';
import type { Heard } from './view';

/** What the owner has just said in their own words. What a red flag already rules out, or the pack does not know, is left out. */
export function heardIn(state: State): Heard | undefined {
  const { pack, said, conversation } = state;
  const last = conversation.entries.at(-1);
  if (last?.kind !== 'told') return undefined;
  const { text, isUnderstood, wantsHelp, otherDevice } = last;
  return {
    text,
    isUnderstood,
    wantsHelp,
    answers: Object.entries(last.answers)
      .filter(([symptom, answer]) => said.answers.get(symptom) === answer)
      .map(([symptom, answer]) => ({ symptom, ...answeredIn(state, symptom, answer) })),
    tried: Object.entries(last.tried)
      .filter(([remedy, outcome]) => said.outcomes.get(remedy) === outcome)
      .map(([remedy, outcome]) => ({ remedy, title: pack.remedies[remedy]?.title ?? remedy, outcome })),
    ask: last.ask.filter((symptom) => isAsked(pack, symptom)).map((symptom) => lineOf(state, symptom)),
    suggested: Object.entries(last.suggested).flatMap(([symptom, answer]) => {
      const known = Object.hasOwn(pack.symptoms, symptom) ? pack.symptoms[symptom] : undefined;
      return known && isYesNo(known) && typeof answer === 'boolean' ? [lineOf(state, symptom, answer)] : [];
    }),
    ...(otherDevice !== undefined && { otherDevice }),
  };
}

function isAsked({ symptoms }: State['pack'], symptom: string): boolean {
  const known = Object.hasOwn(symptoms, symptom) ? symptoms[symptom] : undefined;
  return known !== undefined && isYesNo(known);
}

/** An answer with its question, in words. */
export function answeredIn({ pack, language }: State, symptom: string, answer: AnswerValue | null) {
  const { notKnown } = language?.conversation ?? english;
  return {
    question: pack.symptoms[symptom]?.question ?? symptom,
    answer,
    text: answer === null ? notKnown : spokenAnswer(pack, symptom, answer, language?.report),
  };
}
