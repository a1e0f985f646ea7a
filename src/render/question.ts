import type { Question } from '../diagnose/diagnosis';
import { type Block, bullets, type Item, paragraph } from './document';

/** A question of a list, with its help, the possible answers and, if asked for, the reason to ask it. */
export function questionItem(question: Question, full: boolean): Item {
  const why = full ? [paragraph({ text: question.why, weight: 'quiet' })] : [];
  return {
    text: [question.question],
    blocks: [...answerBlocks(question), ...why],
    about: { symptom: question.id },
  };
}

/** The help for a question, and the possible answers. */
export function answerBlocks({ help, kind, options = {}, min, max, unit }: Question): Block[] {
  return [
    ...(help === undefined ? [] : [paragraph({ text: help, weight: 'quiet' })]),
    ...(kind === 'number' ? [paragraph({ text: `From ${min} to ${max} ${unit}.`, weight: 'quiet' })] : []),
    ...bullets(undefined, Object.values(options)),
  ];
}
