import type { Line } from '../conversation/view';
import type { Question, Test } from '../diagnose/diagnosis';
import type { RenderSentences } from '../languages/subjects/render';
import { type About, type Block, bullets, type Item, labelled, numbered, paragraph } from './document';

/** A question of a list, with its help, the possible answers and, if asked for, the reason to ask it. */
export function questionItem(question: Question, words: RenderSentences, full: boolean): Item {
  const why = full ? [paragraph({ text: question.why, weight: 'quiet' })] : [];
  return {
    text: [question.question],
    blocks: [...answerBlocks(question, words), ...why],
    about: aboutQuestion(question),
  };
}

export function aboutQuestion({ id, lang }: Pick<Question, 'id' | 'lang'>): About {
  return { symptom: id, ...(lang !== undefined && { lang }) };
}

/** Lines to choose or tick, each with its help. */
export function lineItems(lines: readonly Line[]): Item[] {
  return lines.map(({ symptom, text, help, lang }) => ({
    text: [text],
    ...(help !== undefined && { blocks: [paragraph({ text: help, weight: 'quiet' })] }),
    about: aboutQuestion({ id: symptom, ...(lang !== undefined && { lang }) }),
  }));
}

/** The test that finds an answer: its warnings, then its steps, unless something must be ruled out first. */
function testBlocks({ steps, warnings, ruleOut }: Test, { signalWords, remedy }: RenderSentences): Block[] {
  if (ruleOut.length > 0) return [];
  return [
    ...warnings.map(({ signalWord, hazard, consequence, avoidance }) =>
      labelled(signalWords[signalWord], `${hazard} ${consequence} ${avoidance}`, { signal: signalWord }),
    ),
    ...numbered(remedy.howToFindOut, steps),
  ];
}

/** The help for a question, its test, and the possible answers. */
export function answerBlocks(
  { help, how, kind, options = {}, min = 0, max = 0, unit = '' }: Question,
  words: RenderSentences,
): Block[] {
  return [
    ...(help === undefined ? [] : [paragraph({ text: help, weight: 'quiet' })]),
    ...(how === undefined ? [] : testBlocks(how, words)),
    ...(kind === 'number' ? [paragraph({ text: words.range(min, max, unit), weight: 'quiet' })] : []),
    ...bullets(undefined, Object.values(options)),
  ];
}
