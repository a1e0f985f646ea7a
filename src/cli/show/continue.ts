import type { Diagnosis, Language, Question } from '../../index';
import { commandLine, typedObservations } from '../answers';
import type { Speech } from '../language';
import type { Page } from './page';

type Words = Language['command']['diagnose'];

/** How to continue after a diagnosis: the flags that answer what was asked, and the command to add them to. */
export function showContinue(
  page: Page,
  diagnosis: Diagnosis,
  { program, full, speech }: { readonly program: string; readonly full: boolean; readonly speech: Speech },
): void {
  const { verdict, next, questions, remedies } = diagnosis;
  if (verdict === 'stop') return;
  const words = speech.language.command.diagnose;
  const first = next.kind === 'remedy' ? next.id : remedies.find(({ advice }) => advice === 'try')?.id;
  const additions = [
    ...(questions.length > 0 ? [words.yourAnswers] : []),
    ...(first === undefined ? [] : [words.triedRemedies(`--tried ${first}`)]),
  ];
  if (additions.length > 0) {
    page.heading(words.toContinue);
    for (const flags of answerFlags(diagnosis, words, full)) page.paragraph(flags, 2);
    page.paragraph(words.runAgain(additions), 2);
    page.command(commandLine(program, 'diagnose', ...typedObservations(diagnosis), ...speech.flags), 4);
  }
  if (!full && remedies.length > 0) {
    page.gap();
    page.paragraph(page.style.dim(words.addFull('--full')));
  }
}

/** The flags that answer the questions that are shown. */
function answerFlags({ verdict, next, questions }: Diagnosis, words: Words, full: boolean): string[] {
  const flags =
    next.kind === 'red-flags'
      ? [words.ifNothingIsTrue(next.ids.map((id) => `--answer ${id}=no`).join(' '))]
      : [];
  const isAsked = ({ id }: Question) => next.kind === 'question' && next.id === id;
  const shown = full ? questions : verdict === 'ask' ? questions.slice(0, 5) : questions.filter(isAsked);
  return [...flags, ...shown.flatMap((question) => flagsFor(question, words))];
}

function flagsFor({ id, kind, options = {}, min = 0, max = 0, unit = '' }: Question, words: Words): string[] {
  const flag = `--answer ${id}`;
  switch (kind) {
    case 'yes-no':
      return [words.either(`${flag}=yes`, `${flag}=no`)];
    case 'number':
      return [words.numberFlag(flag, min, max, unit)];
    case 'choice':
      return Object.entries(options).map(([option, text]) => words.flagFor(`${flag}=${option}`, text));
  }
}
