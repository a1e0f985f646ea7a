import type { Question } from '../../../index';
import { commandLine, typedObservations } from '../../answers';
import type { RenderContext } from '../../show/advice';
import { showFirst } from '../../show/print';
import { numbersOf } from './remedy';

/** Shows the questions worth answering, each with the flag that answers it, and the command to add answers to. */
export function showQuestions(context: RenderContext): void {
  const { page, diagnosis, program, full } = context;
  const { questions, remedies } = diagnosis;
  if (questions.length > 0) {
    page.heading('Questions worth answering');
    showFirst(page, questions, full ? questions.length : 5, '--full', (question) =>
      showQuestion(context, question),
    );
  }
  const numbers = numbersOf(diagnosis);
  const example = remedies.find(({ id }) => numbers.has(id))?.id;
  const additions = [
    ...(questions.length > 0 ? ['your answers'] : []),
    ...(example === undefined ? [] : [`remedies that did not help, such as --tried ${example}`]),
  ];
  if (additions.length === 0) return;
  page.heading('To continue');
  page.paragraph(`Run this command again and add ${additions.join(', or ')}:`, 2);
  page.command(commandLine(program, 'diagnose', ...typedObservations(diagnosis)), 4);
}

function showQuestion({ page, diagnosis }: RenderContext, question: Question): void {
  const dim = (text: string) => page.paragraph(page.style.dim(text), 4);
  page.item('-', question.question, 2);
  if (question.help !== undefined) dim(question.help);
  const numbers = numbersOf(diagnosis);
  const decided = question.decides.flatMap((id) => numbers.get(id) ?? []).sort((a, b) => a - b);
  if (decided.length > 0) {
    const list = new Intl.ListFormat('en-GB').format(decided.map(String));
    dim(`The answer decides whether you can do number${decided.length > 1 ? 's' : ''} ${list}.`);
  }
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
