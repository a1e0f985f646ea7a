import type { AnswerValue, Question } from '../../index';
import { type Complaint, findComplaints } from './complaints';
import type { Entry, Outcome } from './conversation';
import type { Choice, Prompts } from './prompts';
import type { State } from './state';

/** What the owner can do: add an entry, go back, ask for the reasons, or end. */
export type Reply = Entry | 'back' | 'why' | 'end';

const outcomeLabels: readonly (readonly [Outcome, string])[] = [
  ['helped', 'Yes, it works now'],
  ['no-change', 'No, nothing changed'],
  ['worse', 'No, it got worse'],
  ['skipped', 'I did not try it'],
];

/** Asks the owner for a reply to what is shown. */
export function askReply({ conversation, pack, view }: State, prompts: Prompts): Promise<Reply> {
  const isStart = conversation.entries.length === 0;
  const goBack = (label: string) => (isStart ? [] : [choice('back', label)]);
  const leave = [...goBack('Go back'), choice('end', 'Stop here')];
  switch (view.kind) {
    case 'opening':
      return askComplaint(view.complaints, isStart, leave, prompts);
    case 'question':
      return view.question.kind === 'number'
        ? askNumber(view.question, prompts)
        : prompts.choose(view.question.question, [...answersTo(view.question), ...leave]);
    case 'red-flags': {
      const { symptoms } = view;
      const lines = symptoms.map((id) => choice(answerOf(id, true), pack.symptoms[id]?.question ?? id));
      const none = choice({ kind: 'red-flags', symptoms, answer: false }, 'No, none of this');
      const unknown = choice({ kind: 'red-flags', symptoms, answer: null }, 'I do not know');
      // A careless Enter must not pass for a look at the device.
      return prompts.choose('Look at it first. Is any of this so?', [...lines, none, unknown, ...leave]);
    }
    case 'remedy': {
      const outcomes = outcomeLabels.map(([outcome, label]) =>
        choice({ kind: 'remedy', remedy: view.remedy.id, outcome }, label),
      );
      const reasons = choice('why', 'Why this? Show the reasons and sources');
      return prompts.choose('Did it help?', [...outcomes, reasons, ...leave]);
    }
    case 'helped':
      return prompts.choose('What now?', [
        choice('end', 'It works: finish'),
        choice(
          { kind: 'remedy', remedy: view.remedy, outcome: 'helped-then-returned' },
          'The problem came back',
        ),
        ...goBack('Go back'),
      ]);
    case 'stop':
    case 'service':
      return prompts.choose('What now?', [
        choice('end', 'Finish, and show the text for support'),
        ...goBack('I made a mistake: go back'),
      ]);
  }
}

function choice(value: Reply, label: string): Choice<Reply> {
  return { value, label };
}

function askComplaint(
  complaints: readonly Complaint[],
  isFirst: boolean,
  leave: readonly Choice<Reply>[],
  prompts: Prompts,
): Promise<Reply> {
  const choices = new Map(
    complaints.map((complaint) => [
      complaint,
      choice(answerOf(complaint.symptom, complaint.answer), labelOf(complaint)),
    ]),
  );
  const done = choice(
    { kind: 'described' },
    isFirst ? 'I am not sure, or it is not in the list' : 'No, that is all',
  );
  const question = isFirst
    ? 'What is wrong? Type a word, or choose from the list.'
    : 'Is anything else wrong?';
  return prompts.search(question, (typed) => {
    const found = findComplaints(complaints, typed).flatMap((complaint) => choices.get(complaint) ?? []);
    // Only matches, so that Enter chooses the best one.
    if (typed !== '') return found.length > 0 ? found : [done];
    return [done, ...found, ...leave];
  });
}

function labelOf({ question, answer }: Complaint): string {
  return answer ? question : `${question} No.`;
}

function answersTo({ id, kind, options = {} }: Question): Choice<Reply>[] {
  const known =
    kind === 'choice'
      ? Object.entries(options).map(([option, label]) => choice(answerOf(id, option), label))
      : [choice(answerOf(id, true), 'Yes'), choice(answerOf(id, false), 'No')];
  return [...known, choice(answerOf(id, null), 'I do not know')];
}

/** A number is typed, so the other choices of a menu are typed too. */
async function askNumber(question: Question, prompts: Prompts): Promise<Reply> {
  const { id, min, max, unit } = question;
  const range = `a number from ${min} to ${max} (${unit})`;
  const message = `${question.question} Type ${range}. Press Enter if you do not know, b to go back, s to stop.`;
  const read = (typed: string): Reply | undefined => {
    const word = typed.trim().toLowerCase();
    if (word === '') return answerOf(id, null);
    if (word === 'b') return 'back';
    if (word === 's') return 'end';
    const number = numberIn(question, word);
    return number === undefined ? undefined : answerOf(id, number);
  };
  const typed = await prompts.line(message, (text) => (read(text) ? undefined : `Please type ${range}.`));
  return read(typed) as Reply;
}

function answerOf(symptom: string, answer: AnswerValue | null): Entry {
  return { kind: 'answer', symptom, answer };
}

/** A number in the range, with or without its unit, or with a decimal comma; `undefined` for anything else. */
export function numberIn({ unit = '', min = 0, max = 0 }: Question, typed: string): number | undefined {
  const bare = typed.endsWith(unit.toLowerCase()) ? typed.slice(0, typed.length - unit.length) : typed;
  const value = bare.trim() === '' ? Number.NaN : Number(bare.replace(',', '.'));
  return value >= min && value <= max ? value : undefined;
}
