import type { AnswerValue, Diagnosis, Pack } from '../index';
import { BadInputError } from './errors';

type Symptom = Pack['symptoms'][string];

/**
 * What was typed, as observations: the id of a symptom alone means yes. A value that does not fit the symptom is
 * returned as it is, because the library says what is wrong with it.
 *
 * @throws {BadInputError} if an answer is not `id=value`, or a symptom is answered twice.
 */
export function readAnswers(
  pack: Pack,
  symptoms: readonly string[],
  answers: readonly string[],
): Record<string, AnswerValue | null> {
  const read = new Map<string, AnswerValue | null>();
  const put = (id: string, value: AnswerValue | null) => {
    if (read.has(id)) throw new BadInputError(`"${id}" is answered twice; give one answer per symptom`);
    read.set(id, value);
  };
  for (const id of symptoms) put(id, true);
  for (const text of answers) {
    const at = text.indexOf('=');
    if (at < 1) throw new BadInputError(`--answer takes id=value, such as battery-percent=8, not "${text}"`);
    const id = text.slice(0, at);
    const symptom = Object.hasOwn(pack.symptoms, id) ? pack.symptoms[id] : undefined;
    put(id, readAnswer(symptom, text.slice(at + 1).trim()));
  }
  return Object.fromEntries(read);
}

const yesNo: Readonly<Record<string, boolean>> = { yes: true, true: true, no: false, false: false };

function readAnswer(symptom: Symptom | undefined, text: string): AnswerValue | null {
  if (symptom?.options && Object.hasOwn(symptom.options, text)) return text;
  if (text === 'unknown') return null;
  if (symptom?.options) return text;
  if (symptom?.unit !== undefined) return text === '' || Number.isNaN(Number(text)) ? text : Number(text);
  return Object.hasOwn(yesNo, text) ? (yesNo[text] as boolean) : text;
}

/** What was typed after `--tried`: a remedy, or a remedy and its outcome. */
export function readTried(tried: readonly string[]): Record<string, string> {
  return Object.fromEntries(
    tried.map((text) => {
      const at = text.indexOf('=');
      return at < 1 ? [text, 'no-change'] : [text.slice(0, at), text.slice(at + 1).trim()];
    }),
  );
}

/** Answers as they are typed, the opposite of {@link readAnswers}: first the ids that mean yes, then the flags. */
export function typedAnswers(observed: Readonly<Record<string, AnswerValue | null>>): string[] {
  const entries = Object.entries(observed);
  return [
    ...entries.filter(([, answer]) => answer === true).map(([id]) => id),
    ...entries
      .filter(([, answer]) => answer !== true)
      .map(([id, answer]) => `--answer ${id}=${answer === false ? 'no' : (answer ?? 'unknown')}`),
  ];
}

/** The words that pass a diagnosis's device, answers and tried remedies to a command. */
export function typedObservations({
  device,
  observed,
  tried,
}: Pick<Diagnosis, 'device' | 'observed' | 'tried'>): string[] {
  const answers = Object.fromEntries(observed.map(({ symptom, answer }) => [symptom, answer]));
  return [device, ...typedAnswers(answers), ...typedTried(tried)];
}

/** Tried remedies as they are typed, the opposite of {@link readTried}. */
export function typedTried(tried: Diagnosis['tried']): string[] {
  return Object.entries(tried).map(
    ([id, outcome]) => `--tried ${id}${outcome === 'no-change' ? '' : `=${outcome}`}`,
  );
}

/** A command to copy; file names with special characters are quoted for a shell. */
export function commandLine(program: string, ...words: readonly string[]): string {
  return [program, ...words.map((word) => (word.startsWith('--') ? word : quoted(word)))].join(' ');
}

function quoted(word: string): string {
  return /^[\w./\\:~-]+$/.test(word) ? word : `"${word.replace(/["$`\\]/g, '\\$&')}"`;
}
