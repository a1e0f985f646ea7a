import { imperatives } from './warned';

const lead =
  '(?:please|then|just|simply|now|first|next|always|also|so|and|or|to|try|maybe|perhaps|only|better|it is (?:best|enough|better)|(?:you|they|we|one|owners) (?:can|could|should|must|may|might|have to|need to|ought to|will))';

/** A clause in which the act is part of an instruction: a verb that starts one, perhaps after words such as "please". */
const instruction = new RegExp(`^(?:${lead} )*(?:${imperatives})\\b`);
const suggestion =
  /\b(?:why not|how about|what about|why (?:do not|dont) you|(?:could|would|can|will|should) you)\b/;

/** Whether a text that reports something, such as a question or a claim, tells its reader to do the act. */
export function isTold(before: string, act: string): boolean {
  const clause = before.slice(before.search(/[^.,:;!?]*$/)).trimStart();
  return instruction.test(clause + act) || suggestion.test(clause);
}
