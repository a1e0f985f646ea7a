import type { Heard } from '../conversation/view';
import type { RenderSentences } from '../languages/subjects/render';
import { type Block, bullets, labelled, pairsOf, paragraph } from './document';
import { lineItems } from './question';

/** What the owner wrote, what was understood of it, and how to put it right. */
export function heardBlocks(
  { text, isUnderstood, wantsHelp, answers, tried, ask, suggested, otherDevice }: Heard,
  { heard: words, outcomes, quoted }: RenderSentences,
): Block[] {
  const understood = [
    ...answers.map(({ symptom, question, text: answer }) => ({
      term: question,
      text: answer,
      about: { symptom },
    })),
    ...tried.map(({ remedy, title, outcome }) => ({
      term: title,
      text: outcomes[outcome],
      about: { remedy },
    })),
  ];
  return [
    labelled(words.youWrote, quoted(text)),
    ...(otherDevice === undefined
      ? []
      : [paragraph({ text: words.otherDevice(otherDevice), weight: 'strong' })]),
    ...pairsOf(words.understood, understood),
    ...(understood.length > 0 ? [paragraph({ text: words.isWrong, weight: 'quiet' })] : []),
    ...bullets(words.askedFirst, lineItems(ask)),
    ...(wantsHelp ? [paragraph(words.cannotFindOut)] : []),
    ...(isUnderstood ? [] : [paragraph({ text: words.notUnderstood, weight: 'strong' })]),
    ...bullets(words.didYouMean, lineItems(suggested)),
  ];
}
