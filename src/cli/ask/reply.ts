import type { Outcome, View, ViewOf } from '../../conversation/index';
import type { AnswerValue, Question } from '../../index';
import { type Asking, choice, type Reply } from './asking';
import { askComplaint } from './complaint';
import type { Choice } from './prompts';
import { askTicks } from './ticks';

const outcomeLabels: readonly (readonly [Outcome, string])[] = [
  ['helped', 'Yes, it works now'],
  ['no-change', 'No, nothing changed'],
  ['worse', 'No, it got worse'],
  ['helped-then-returned', 'It helped, but the problem came back'],
  ['skipped', 'I did not try it'],
];

/** Asks the owner for a reply to what is shown. */
export async function askReply(asking: Asking, view: View): Promise<Reply> {
  const { talk, prompts, conversation } = asking;
  const tick = (symptoms: readonly string[]) => talk.tick(conversation, symptoms);
  const choose = (message: string, choices: readonly Choice<Reply>[]) =>
    prompts.choose(message, choices, (typed) => talk.tell(conversation, typed));
  const goBack = (label: string) => (view.canGoBack ? [choice(talk.back(conversation), label)] : []);
  const leave = [...goBack('Go back'), choice('end', 'Stop here')];
  switch (view.kind) {
    case 'opening':
      return askComplaint(asking, view, leave);
    case 'signs':
      return askTicks(asking, 'Which of these is also true?', view.signs);
    case 'remains':
      return askTicks(asking, 'Is any of this still true?', view.complaints);
    case 'question':
      return view.question.kind === 'number'
        ? askNumber(asking, view.question)
        : choose(view.question.question, [...answersTo(asking, view.question), ...leave]);
    case 'red-flags':
      // A careless Enter must not pass for a look at the device, so "none of this" comes last.
      return choose('Look at it first. Is any of this true?', [
        ...view.redFlags.map(({ symptom, answer, text }) =>
          choice(talk.answer(conversation, symptom, answer), text),
        ),
        choice(tick([]), 'No, none of this'),
        choice(talk.doNotKnow(conversation), 'I do not know'),
        ...leave,
      ]);
    case 'remedy':
      return choose('Did it help?', [
        ...[...outcomeLabels.slice(0, 1), ...ownOutcomes(view), ...outcomeLabels.slice(1)].map(
          ([outcome, label]) => choice(talk.tried(conversation, view.remedy.id, outcome), label),
        ),
        choice('why', 'Why this? Show the reasons and sources'),
        ...leave,
      ]);
    case 'solved':
      return choose('What now?', [
        choice('end', 'It works: finish'),
        choice(talk.tried(conversation, view.remedy, 'helped-then-returned'), 'The problem came back'),
        ...goBack('Go back'),
      ]);
    case 'stop':
    case 'service':
      return choose('What now?', [
        choice('end', 'Finish, and show the text for support'),
        ...goBack('I made a mistake: go back'),
      ]);
  }
}

function ownOutcomes({ remedy }: ViewOf<'remedy'>) {
  return remedy.outcomes.map(({ id, text }) => [id, text] as const);
}

function answersTo({ talk, conversation }: Asking, { id, kind, options = {} }: Question): Choice<Reply>[] {
  const answered = (answer: AnswerValue, label: string) =>
    choice(talk.answer(conversation, id, answer), label);
  const known =
    kind === 'choice'
      ? Object.entries(options).map(([option, label]) => answered(option, label))
      : [answered(true, 'Yes'), answered(false, 'No')];
  return [...known, choice(talk.doNotKnow(conversation), 'I do not know')];
}

/** A number is typed, so the other choices of a menu are typed too. */
async function askNumber({ talk, prompts, conversation }: Asking, question: Question): Promise<Reply> {
  const { id, min, max, unit } = question;
  const range = `a number from ${min} to ${max} (${unit})`;
  const message = `${question.question} Type ${range}. Or answer in your own words. Press Enter if you do not know, b to go back, s to stop.`;
  const read = (typed: string): Reply | undefined => {
    const word = typed.trim().toLowerCase();
    if (word === '') return talk.doNotKnow(conversation);
    if (word === 'b') return talk.back(conversation);
    if (word === 's') return 'end';
    const number = numberIn(question, word);
    if (number !== undefined) return talk.answer(conversation, id, number);
    return /\p{L}/u.test(word) ? talk.tell(conversation, typed) : undefined;
  };
  const typed = await prompts.line([message], (text) => (read(text) ? undefined : `Please type ${range}.`));
  return read(typed) as Reply;
}

/** A number in the range, with or without its unit, or with a decimal comma; `undefined` for anything else. */
export function numberIn({ unit = '', min = 0, max = 0 }: Question, typed: string): number | undefined {
  const bare = typed.endsWith(unit.toLowerCase()) ? typed.slice(0, typed.length - unit.length) : typed;
  const value = bare.trim() === '' ? Number.NaN : Number(bare.replace(',', '.'));
  return value >= min && value <= max ? value : undefined;
}
