import type { Heard } from '../conversation/view';
import { type Block, bullets, labelled, pairsOf, paragraph } from './document';
import { lineItems } from './question';
import { outcomeWords } from './words';

/** What the owner wrote, what was understood of it, and how to put it right. */
export function heardBlocks({
  text,
  isUnderstood,
  wantsHelp,
  answers,
  tried,
  ask,
  suggested,
}: Heard): Block[] {
  const understood = [
    ...answers.map(({ symptom, question, text: answer }) => ({
      term: question,
      text: answer,
      about: { symptom },
    })),
    ...tried.map(({ remedy, title, outcome }) => ({
      term: title,
      text: outcomeWords[outcome],
      about: { remedy },
    })),
  ];
  return [
    labelled('You wrote:', quoted(text)),
    ...pairsOf('I understood', understood),
    ...(understood.length > 0
      ? [paragraph({ text: 'Is this wrong? Go back, and say it in other words.', weight: 'quiet' })]
      : []),
    ...bullets('This may be dangerous, so I ask about it first', lineItems(ask)),
    ...(wantsHelp ? [paragraph('If you cannot find out, say that you do not know.')] : []),
    ...(isUnderstood ? [] : [paragraph({ text: 'I did not understand this.', weight: 'strong' })]),
    ...bullets('Did you mean', lineItems(suggested)),
  ];
}

/** An owner's own words, in quotation marks. */
export function quoted(words: string): string {
  return `“${words}”`;
}
