import type { AnswerValue, Diagnosis, Pack } from '../index';
import { BadInputError } from './errors';

type Symptom = Pack['symptoms'][string];

/**
 * What was typed, as observations: a symptom's bare name means yes. What does not fit the symptom is handed on as
 * it is, so that the library says what is wrong with it.
 *
 * @throws {BadInputError} where an answer is not `id=value`, or one symptom is answered twice.
 */
export function readAnswers(
  pack: Pack,
  named: readonly string[],
  answered: readonly string[],
): Record<string, AnswerValue | null> {
  const answers = new Map<string, AnswerValue | null>();
  const put = (id: string, value: AnswerValue | null) => {
    if (answers.has(id)) throw new BadInputError(`"${id}" is answered twice; one answer a symptom, please`);
    answers.set(id, value);
  };
  for (const id of named) put(id, true);
  for (const text of answered) {
    const at = text.indexOf('=');
    if (at < 1) throw new BadInputError(`--answer takes id=value, such as battery-percent=8, not "${text}"`);
    const id = text.slice(0, at);
    put(
      id,
      answerOf(Object.hasOwn(pack.symptoms, id) ? pack.symptoms[id] : undefined, text.slice(at + 1).trim()),
    );
  }
  return Object.fromEntries(answers);
}

/**
 * What was typed after `--tried`, as the library takes it: a remedy, or a remedy and what came of it.
 */
export function readTried(tried: readonly string[]): Record<string, string> {
  return Object.fromEntries(
    tried.map((text) => {
      const at = text.indexOf('=');
      return at < 1 ? [text, 'no-change'] : [text.slice(0, at), text.slice(at + 1).trim()];
    }),
  );
}

const spoken: Readonly<Record<string, boolean>> = { yes: true, true: true, no: false, false: false };

function answerOf(symptom: Symptom | undefined, text: string): AnswerValue | null {
  if (symptom?.options && Object.hasOwn(symptom.options, text)) return text;
  if (text === 'unknown') return null;
  if (symptom?.options) return text;
  if (symptom?.unit !== undefined) return text === '' || Number.isNaN(Number(text)) ? text : Number(text);
  return Object.hasOwn(spoken, text) ? (spoken[text] as boolean) : text;
}

/** Answers as they are typed to `diagnose`: what is so by its name, the rest as flags. */
export function typed(observed: Readonly<Record<string, AnswerValue>>): string {
  const entries = Object.entries(observed);
  const named = entries.filter(([, answer]) => answer === true).map(([id]) => id);
  const flags = entries
    .filter(([, answer]) => answer !== true)
    .map(([id, answer]) => `--answer ${id}=${answer === false ? 'no' : answer}`);
  return [...named, ...flags].join(' ');
}

/** The command that asks for a diagnosis, or for a conversation that goes on from there. */
export function diagnoseCommand(
  program: string,
  { device, observed, tried }: Pick<Diagnosis, 'device' | 'observed' | 'tried'>,
  command: 'diagnose' | 'ask' = 'diagnose',
): string {
  const answers = typed(Object.fromEntries(observed.map(({ symptom, answer }) => [symptom, answer])));
  return [program, command, device, ...(answers === '' ? [] : [answers]), ...triedFlags(tried)].join(' ');
}

function triedFlags(tried: Diagnosis['tried']): string[] {
  return Object.entries(tried).map(
    ([id, outcome]) => `--tried ${id}${outcome === 'no-change' ? '' : `=${outcome}`}`,
  );
}
