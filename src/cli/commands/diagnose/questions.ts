import type { Question } from '../../../index';
import { diagnoseCommand } from '../../answers';
import type { RenderContext } from '../../show/advice';
import { numbersOf, showFirst } from './remedy';

/** Shows the questions worth asking, each with the flag that answers it, and the command to add them to. */
export function showQuestions(context: RenderContext): void {
  const { page, diagnosis, program } = context;
  const { questions, tried, remedies } = diagnosis;
  if (questions.length > 0) {
    page.heading('Questions worth answering');
    showFirst(context, questions, (question) => showQuestion(context, question));
  }
  const numbers = numbersOf(diagnosis);
  const example = remedies.find(({ id }) => numbers.has(id))?.id;
  const additions = [
    ...(questions.length > 0 ? ['answers'] : []),
    ...(example === undefined ? [] : [`what you tried without success, such as --tried ${example}`]),
  ];
  if (additions.length === 0) return;
  page.heading('To go on');
  page.paragraph(`Run this again and add ${additions.join(', or ')}:`, 2);
  page.command(diagnoseCommand(program, { ...diagnosis, tried }), 4);
}

function showQuestion({ page, diagnosis }: RenderContext, question: Question): void {
  page.item('-', question.question, 2);
  if (question.help !== undefined) page.paragraph(page.style.dim(question.help), 4);
  const numbers = numbersOf(diagnosis);
  const decided = question.decides.flatMap((id) => numbers.get(id) ?? []).sort((a, b) => a - b);
  if (decided.length > 0)
    page.paragraph(page.style.dim(`It decides whether you can do ${listed(decided)}.`), 4);
  for (const flag of flagsFor(question)) page.paragraph(flag, 4);
}

/** The flags that answer a question. */
export function flagsFor({ id, kind, options = {}, min, max, unit }: Question): string[] {
  switch (kind) {
    case 'yes-no':
      return [`--answer ${id}=yes or --answer ${id}=no`];
    case 'number':
      return [`--answer ${id}=NUMBER (${min} to ${max} ${unit})`];
    case 'choice':
      return Object.entries(options).map(([option, text]) => `--answer ${id}=${option} for “${text}”`);
  }
}

function listed(numbers: readonly number[]): string {
  return numbers.length < 2
    ? `number ${numbers}`
    : `numbers ${numbers.slice(0, -1).join(', ')} and ${numbers.at(-1)}`;
}
