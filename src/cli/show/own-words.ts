import type { Pack } from '../../index';
import { outcomeWords } from '../../render/index';
import { notUnderstood, type ReadWords } from '../own-words';
import type { Page } from './page';

/** Shows what was understood of the owner's own words, what was not, and how to put it right. */
export function showWords(
  page: Page,
  device: string,
  pack: Pack,
  { told, readings, answers, tried }: Omit<ReadWords, 'ask'>,
): void {
  const { symptoms, remedies } = pack;
  const questionOf = (id: string) => symptoms[id]?.question ?? id;
  const understood = [
    ...Object.entries(answers).map(([id, answer]) => `${questionOf(id)} ${spoken(pack, id, answer)} (${id})`),
    ...Object.entries(tried).map(
      ([id, outcome]) => `${remedies[id]?.title ?? id}: ${outcomeWords[outcome]} (${id})`,
    ),
  ];
  if (understood.length > 0) page.heading('I understood');
  for (const line of understood) page.item('-', line, 2);
  const [first] = Object.entries(answers);
  if (first !== undefined)
    page.paragraph(
      `Is this wrong? Add the right answer, such as --answer ${first[0]}=${opposite(first[1])}`,
      2,
    );
  for (const one of told.filter(({ isUnderstood }) => !isUnderstood)) {
    page.gap();
    const [what, ...nearest] = notUnderstood(pack, one);
    page.paragraph(what);
    for (const line of nearest) page.item('-', line.trim(), 2);
  }
  const others = readings.flatMap(({ named }) => named).filter((one) => one.device !== device);
  for (const { name } of others) {
    page.gap();
    page.paragraph(`You mention ${name}, but this diagnosis is for ${pack.device.name}.`);
  }
}

/** Asks about the red flags that may be meant, each with the commands that answer it. */
export function showSafetyQuestions(
  page: Page,
  { symptoms }: Pack,
  ask: readonly string[],
  commandWith: (answer: string) => string,
): void {
  for (const id of ask) {
    page.heading(page.style.red(`First make sure: ${symptoms[id]?.question ?? id}`));
    page.paragraph(`If yes, run again with ${id}:`, 2);
    page.command(commandWith(id), 4);
    page.paragraph(`If no, with --answer ${id}=no:`, 2);
    page.command(commandWith(`--answer ${id}=no`), 4);
  }
}

function spoken({ symptoms }: Pack, id: string, answer: boolean | number | string): string {
  if (typeof answer === 'boolean') return answer ? 'yes' : 'no';
  const symptom = symptoms[id];
  return typeof answer === 'number'
    ? `${answer} ${symptom?.unit ?? ''}`
    : (symptom?.options?.[answer] ?? answer);
}

function opposite(answer: boolean | number | string): string {
  return typeof answer === 'boolean' ? (answer ? 'no' : 'yes') : 'unknown';
}
