import type { Outcome, View, ViewOf } from '../../conversation/index';
import type { AnswerValue, Language, Question } from '../../index';
import { type Asking, choice, type Reply } from './asking';
import { askComplaint } from './complaint';
import type { Choice } from './prompts';
import { askTicks } from './ticks';

type AskWords = Language['command']['ask'];

const outcomes: readonly Outcome[] = ['helped', 'no-change', 'worse', 'helped-then-returned', 'skipped'];

/** Asks the owner for a reply to what is shown. */
export async function askReply(asking: Asking, view: View): Promise<Reply> {
  const { talk, prompts, conversation, language } = asking;
  const { tell } = talk;
  const words = language.command.ask;
  const screens = language.render.view;
  const tick = (symptoms: readonly string[]) => talk.tick(conversation, symptoms);
  const choose = (message: string, choices: readonly Choice<Reply>[]) =>
    prompts.choose(message, choices, (typed) => tell(conversation, typed));
  const goBack = (label: string) => (view.canGoBack ? [choice(talk.back(conversation), label)] : []);
  const leave = [...goBack(words.goBack), choice('end', words.stopHere)];
  switch (view.kind) {
    case 'opening':
      return askComplaint(asking, view, leave);
    case 'signs':
      return askTicks(asking, screens.signs, view.signs);
    case 'remains':
      return askTicks(asking, screens.remains, view.complaints);
    case 'question':
      return view.question.kind === 'number'
        ? askNumber(asking, view.question)
        : choose(view.question.question, [...answersTo(asking, view.question), ...leave]);
    case 'red-flags':
      // A careless Enter must not pass for a look at the device, so "none of this" comes last.
      return choose(words.redFlags, [
        ...view.redFlags.map(({ symptom, answer, text }) =>
          choice(talk.answer(conversation, symptom, answer), text),
        ),
        choice(tick([]), words.noneOfThis),
        choice(talk.doNotKnow(conversation), words.notKnown),
        ...leave,
      ]);
    case 'remedy':
      return choose(words.didItHelp, [
        ...outcomesOf(view, words).map(([outcome, label]) =>
          choice(talk.tried(conversation, view.remedy.id, outcome), label),
        ),
        choice('why', words.why),
        ...leave,
      ]);
    case 'solved':
      return choose(words.whatNow, [
        choice('end', words.finish),
        choice(talk.tried(conversation, view.remedy, 'helped-then-returned'), words.cameBack),
        ...goBack(words.goBack),
      ]);
    case 'stop':
    case 'service':
      return choose(words.whatNow, [choice('end', words.finishWithText), ...goBack(words.mistake)]);
  }
}

/** Those of the remedy's own follow the good news, since they are more than nothing. */
function outcomesOf({ remedy }: ViewOf<'remedy'>, words: AskWords): (readonly [string, string])[] {
  const [helped, ...others] = outcomes.map((id) => [id, words.outcomes[id]] as const);
  const own = remedy.outcomes.map(({ id, text }) => [id, text] as const);
  return [...(helped ? [helped] : []), ...own, ...others];
}

function answersTo(
  { talk, conversation, language }: Asking,
  { id, kind, options = {} }: Question,
): Choice<Reply>[] {
  const words = language.command.ask;
  const answered = (answer: AnswerValue, label: string) =>
    choice(talk.answer(conversation, id, answer), label);
  const known =
    kind === 'choice'
      ? Object.entries(options).map(([option, label]) => answered(option, label))
      : [answered(true, words.yes), answered(false, words.no)];
  return [...known, choice(talk.doNotKnow(conversation), words.notKnown)];
}

/** A number is typed, so the other choices of a menu are typed too. */
async function askNumber(
  { talk, prompts, conversation, language }: Asking,
  question: Question,
): Promise<Reply> {
  const { id, min = 0, max = 0, unit = '' } = question;
  const { tell } = talk;
  const { ask: words, numberFrom } = language.command;
  const range = numberFrom(min, max, unit);
  const message = `${question.question} ${words.typeNumber(range)}`;
  const read = (typed: string): Reply | undefined => {
    const word = typed.trim().toLowerCase();
    if (word === '') return talk.doNotKnow(conversation);
    if (word === words.backLetter) return talk.back(conversation);
    if (word === words.stopLetter) return 'end';
    const number = numberIn(question, word);
    if (number !== undefined) return talk.answer(conversation, id, number);
    return /\p{L}/u.test(word) ? tell(conversation, typed) : undefined;
  };
  const typed = await prompts.line([message], (text) => (read(text) ? undefined : words.pleaseType(range)));
  return read(typed) as Reply;
}

/** A number in the range, with or without its unit, or with a decimal comma; `undefined` for anything else. */
export function numberIn({ unit = '', min = 0, max = 0 }: Question, typed: string): number | undefined {
  const bare = typed.endsWith(unit.toLowerCase()) ? typed.slice(0, typed.length - unit.length) : typed;
  const value = bare.trim() === '' ? Number.NaN : Number(bare.replace(',', '.'));
  return value >= min && value <= max ? value : undefined;
}
