import { tellingAnswers } from '../../format/condition';
import type { Pack } from '../../format/pack';
import type { AnswerValue } from '../../vocabulary';

/** The answers to a symptom that can make a difference to any rule. */
export function possibleAnswers(pack: Pack, symptom: string): readonly AnswerValue[] {
  return tellingAnswers(
    pack,
    symptom,
    Object.values(pack.rules).map(({ conditions }) => conditions),
  );
}
