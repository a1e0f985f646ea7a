import type { Diagnosis, Question } from '../../index';
import { commandLine, typedObservations } from '../answers';
import type { Page } from './page';

/** How to continue after a diagnosis: the flags that answer what was asked, and the command to add them to. */
export function showContinue(
  page: Page,
  diagnosis: Diagnosis,
  { program, full }: { readonly program: string; readonly full: boolean },
): void {
  const { verdict, next, questions, remedies } = diagnosis;
  if (verdict === 'stop') return;
  const first = next.kind === 'remedy' ? next.id : remedies.find(({ advice }) => advice === 'try')?.id;
  const additions = [
    ...(questions.length > 0 ? ['your answers'] : []),
    ...(first === undefined ? [] : [`remedies that did not help, such as --tried ${first}`]),
  ];
  if (additions.length > 0) {
    page.heading('To continue');
    for (const flags of answerFlags(diagnosis, full)) page.paragraph(flags, 2);
    page.paragraph(`Run this command again and add ${additions.join(', or ')}:`, 2);
    page.command(commandLine(program, 'diagnose', ...typedObservations(diagnosis)), 4);
  }
  if (!full && remedies.length > 0) {
    page.gap();
    page.paragraph(
      page.style.dim('Add --full to see everything: all steps, questions, reasons and sources.'),
    );
  }
}

/** The flags that answer the questions that are shown. */
function answerFlags({ verdict, next, questions }: Diagnosis, full: boolean): string[] {
  const flags =
    next.kind === 'red-flags'
      ? [`If nothing is true: ${next.ids.map((id) => `--answer ${id}=no`).join(' ')}`]
      : [];
  const isAsked = ({ id }: Question) => next.kind === 'question' && next.id === id;
  const shown = full ? questions : verdict === 'ask' ? questions.slice(0, 5) : questions.filter(isAsked);
  return [...flags, ...shown.flatMap(flagsFor)];
}

function flagsFor({ id, kind, options = {}, min, max, unit }: Question): string[] {
  switch (kind) {
    case 'yes-no':
      return [`--answer ${id}=yes or --answer ${id}=no`];
    case 'number':
      return [`--answer ${id}=NUMBER (${min} to ${max} ${unit})`];
    case 'choice':
      return Object.entries(options).map(([option, text]) => `--answer ${id}=${option} for “${text}”`);
  }
}
