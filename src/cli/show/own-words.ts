import type { Language, Pack } from '../../index';
import { notUnderstood, type ReadWords } from '../own-words';
import type { Page } from './page';

/** Shows what was understood of the owner's own words, what was not, and how to put it right. */
export function showWords(
  page: Page,
  language: Language,
  device: string,
  pack: Pack,
  { told, readings, answers, tried }: Omit<ReadWords, 'ask'>,
): void {
  const { symptoms, remedies } = pack;
  const words = language.command.diagnose;
  const questionOf = (id: string) => symptoms[id]?.question ?? id;
  const understood = [
    ...Object.entries(answers).map(
      ([id, answer]) => `${questionOf(id)} ${spoken(language, pack, id, answer)} (${id})`,
    ),
    ...Object.entries(tried).map(
      ([id, outcome]) => `${remedies[id]?.title ?? id}: ${language.render.outcomes[outcome]} (${id})`,
    ),
  ];
  if (understood.length > 0) page.heading(words.understood);
  for (const line of understood) page.item('-', line, 2);
  const [first] = Object.entries(answers);
  if (first !== undefined) page.paragraph(words.isWrong(`--answer ${first[0]}=${opposite(first[1])}`), 2);
  for (const one of told.filter(({ isUnderstood }) => !isUnderstood)) {
    page.gap();
    const [what, ...nearest] = notUnderstood(language, pack, one);
    page.paragraph(what);
    for (const line of nearest) page.item('-', line.trim(), 2);
  }
  const others = readings.flatMap(({ named }) => named).filter((one) => one.device !== device);
  for (const { name } of others) {
    page.gap();
    page.paragraph(words.otherDevice(name, pack.device.name));
  }
}

/** Asks about the red flags that may be meant, each with the commands that answer it. */
export function showSafetyQuestions(
  page: Page,
  { command: { diagnose: words } }: Language,
  { symptoms }: Pack,
  ask: readonly string[],
  commandWith: (answer: string) => string,
): void {
  for (const id of ask) {
    page.heading(page.style.red(words.makeSure(symptoms[id]?.question ?? id)));
    page.paragraph(words.ifYes(id), 2);
    page.command(commandWith(id), 4);
    page.paragraph(words.ifNo(`--answer ${id}=no`), 2);
    page.command(commandWith(`--answer ${id}=no`), 4);
  }
}

function spoken(
  { report: words }: Language,
  { symptoms }: Pack,
  id: string,
  answer: boolean | number | string,
): string {
  if (typeof answer === 'boolean') return answer ? words.yes : words.no;
  const symptom = symptoms[id];
  return typeof answer === 'number'
    ? words.number(answer, symptom?.unit ?? '')
    : (symptom?.options?.[answer] ?? answer);
}

function opposite(answer: boolean | number | string): string {
  return typeof answer === 'boolean' ? (answer ? 'no' : 'yes') : 'unknown';
}
