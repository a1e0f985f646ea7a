import type { AnswerValue, Question } from '../../index';
import { type Complaint, findComplaints } from './complaints';
import type { Entry, Outcome } from './conversation';
import type { Choice, Prompts } from './prompts';
import type { State } from './state';

/** What the owner does: say something, take the last one back, ask for the reasons, or end. */
export type Reply = Entry | 'back' | 'why' | 'end';

const outcomeLabels: readonly (readonly [Outcome, string])[] = [
  ['helped', 'It helped: the device works again'],
  ['no-change', 'I did it, and nothing changed'],
  ['worse', 'It got worse'],
  ['skipped', 'I cannot or will not do this now'],
];

/** Asks the owner for a reply to what is context. */
export function askReply({ conversation, view }: State, prompts: Prompts): Promise<Reply> {
  const isStart = conversation.entries.length === 0;
  const goBack = (label: string) => (isStart ? [] : [choice('back', label)]);
  const leave = [...goBack('Go back one step'), choice('end', 'Stop here')];
  switch (view.kind) {
    case 'opening':
      return askComplaint(view.complaints, isStart, leave, prompts);
    case 'question':
      return view.question.kind === 'number'
        ? askNumber(view.question, prompts)
        : prompts.choose(view.question.question, [...answersTo(view.question), ...leave]);
    case 'remedy': {
      const outcomes = outcomeLabels.map(([outcome, label]) =>
        choice({ kind: 'remedy', remedy: view.remedy.id, outcome }, label),
      );
      const reasons = choice('why', 'Why this? Show the reasons and sources');
      return prompts.choose('What came of it?', [...outcomes, reasons, ...leave]);
    }
    case 'helped':
      return prompts.choose('And now?', [
        choice('end', 'It works: end here'),
        choice(
          { kind: 'remedy', remedy: view.remedy, outcome: 'helped-then-returned' },
          'The trouble came back',
        ),
        ...goBack('Go back one step'),
      ]);
    case 'stop':
    case 'service':
      return prompts.choose('And now?', [
        choice('end', 'End here, and show what to tell them'),
        ...goBack('I answered wrongly: go back one step'),
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
    isFirst ? 'Not sure, or not in the list: ask me' : 'No, that is all',
  );
  const question = isFirst ? 'What is wrong? Type a word or two, or choose.' : 'Is anything else wrong?';
  return prompts.search(question, (typed) => {
    const found = findComplaints(complaints, typed).flatMap((complaint) => choices.get(complaint) ?? []);
    // What is typed must find, so nothing else may be under the cursor then.
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

/** A number is typed, and so is everything that a menu would offer beside it. */
async function askNumber(question: Question, prompts: Prompts): Promise<Reply> {
  const { id, min, max, unit } = question;
  const range = `a number from ${min} to ${max} (${unit})`;
  const message = `${question.question} Type ${range}; just Enter if you do not know, b to go back, s to stop here.`;
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

/** A number within the range, also with its unit or a decimal comma; `undefined` for anything else. */
export function numberIn({ unit = '', min = 0, max = 0 }: Question, typed: string): number | undefined {
  const bare = typed.endsWith(unit.toLowerCase()) ? typed.slice(0, typed.length - unit.length) : typed;
  const value = bare.trim() === '' ? Number.NaN : Number(bare.replace(',', '.'));
  return value >= min && value <= max ? value : undefined;
}
