import { type Issue, reasonOf, unknownId } from '../errors';
import type { Symptom } from '../format/format';
import type { Pack } from '../format/pack';
import { isPlainObject } from '../format/plain-object';
import type { AnswerValue } from '../vocabulary';
import { type Entry, entriesOf, isFull } from './entries';
import type { Request } from './request';

/** What an owner said, read. */
interface Observed extends Pick<Request, 'answers' | 'unanswerable'> {
  /** Ways to get answers that are not there yet. */
  readonly fetches: ReadonlyMap<string, () => unknown>;
}

/** Whether an answer may still have to be fetched, must be there, or has just been fetched. */
export type Stage = 'asynchronous' | 'synchronous' | 'fetched';

/**
 * Reads an object of symptom to answer, or a list of ids that means yes to each. What is wrong is added to `issues`:
 * `not-observations`, `unknown-symptom`, `wrong-kind`, `out-of-range`, `unknown-option`, `answer-missing`, `needs-async`.
 */
export function readAnswers(
  device: string,
  pack: Pack,
  given: unknown,
  stage: Stage,
  issues: Issue[],
): Observed {
  const answers = new Map<string, AnswerValue>();
  const unanswerable = new Set<string>();
  const fetches = new Map<string, () => unknown>();
  const refuse = (code: string, path: Issue['path'], message: string) => issues.push({ code, path, message });

  const read = ({ id, value, path, listed }: Entry) => {
    if (typeof id !== 'string') {
      refuse('unknown-symptom', path, `a symptom id must be a string, but is ${kindOf(id)}`);
    } else if (!Object.hasOwn(pack.symptoms, id)) {
      refuse('unknown-symptom', path, unknownId(`symptom of ${device}`, id, Object.keys(pack.symptoms)));
    } else if (value === undefined) {
      // As if it had been left out.
    } else if (value === null) {
      unanswerable.add(id);
    } else if (stage === 'asynchronous' && isFetch(value)) {
      // A promise that nobody needs may fail without ending the process.
      if (value instanceof Promise) value.catch(() => undefined);
      fetches.set(id, typeof value === 'function' ? (value as () => unknown) : () => value);
    } else if (stage === 'synchronous' && isFetch(value)) {
      refuse(
        'needs-async',
        path,
        'an answer that is a function or a promise needs diagnose, not diagnoseSync',
      );
    } else {
      const issue = wrongAnswer(pack.symptoms[id] as Symptom, value, path, listed);
      if (issue) issues.push(issue);
      else answers.set(id, value as AnswerValue);
    }
  };

  try {
    const entries = entriesOf(given, true);
    if (entries === undefined) {
      const what = 'must be an object of symptom to answer, or a list of symptom ids';
      refuse('not-observations', [], `${what}, but is ${kindOf(given)}`);
    }
    for (const entry of entries ?? []) {
      if (isFull(issues)) break;
      read(entry);
    }
  } catch (cause) {
    refuse('not-observations', [], `reading them failed: ${reasonOf(cause)}`);
  }
  return { answers, unanswerable, fetches };
}

function isFetch(value: unknown): boolean {
  return typeof value === 'function' || (typeof value === 'object' && value !== null && 'then' in value);
}

function wrongAnswer(
  symptom: Symptom,
  value: unknown,
  path: Issue['path'],
  listed: boolean,
): Issue | undefined {
  const wrong = (code: string, message: string): Issue => ({ code, path, message });
  if (symptom.options) {
    const options = Object.keys(symptom.options);
    const choice = `one of ${options.map((option) => `"${option}"`).join(', ')}`;
    if (listed)
      return wrong(
        'answer-missing',
        `a list means yes, but the answer to this symptom is ${choice}; use an object`,
      );
    if (typeof value !== 'string') return wrong('wrong-kind', `must be ${choice}, but is ${kindOf(value)}`);
    if (!Object.hasOwn(symptom.options, value)) {
      return wrong('unknown-option', unknownId(`option, which are ${options.join(', ')}`, value, options));
    }
  } else if (symptom.unit !== undefined) {
    const range = `a number from ${symptom.min} to ${symptom.max} (${symptom.unit})`;
    if (listed)
      return wrong(
        'answer-missing',
        `a list means yes, but the answer to this symptom is ${range}; use an object`,
      );
    if (typeof value !== 'number' || Number.isNaN(value)) {
      return wrong('wrong-kind', `must be ${range}, but is ${kindOf(value)}`);
    }
    if (value < symptom.min || value > symptom.max)
      return wrong('out-of-range', `must be ${range}, but is ${value}`);
  } else if (typeof value !== 'boolean') {
    return wrong(
      'wrong-kind',
      `must be true (yes), false (no) or null (the owner does not know), but is ${kindOf(value)}`,
    );
  }
  return undefined;
}

function kindOf(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'a list';
  if (Number.isNaN(value)) return 'NaN';
  if (typeof value === 'object' && !isPlainObject(value))
    return `an instance of ${value.constructor?.name ?? 'a class'}, whose contents would not be read`;
  return typeof value === 'string'
    ? `the string ${JSON.stringify(value.slice(0, 60))}`
    : `a value of type ${typeof value}`;
}
