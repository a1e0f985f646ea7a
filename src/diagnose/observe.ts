import { InvalidObservationError, type Issue, reasonOf, unknownId } from '../errors';
import type { Symptom } from '../format/format';
import type { Pack } from '../format/pack';
import type { AnswerValue } from '../vocabulary';

/** Answered symptoms; what is missing is unknown. */
export type Answers = ReadonlyMap<string, AnswerValue>;

/** Gets an answer that is not there yet. */
export type Fetch = () => unknown;

export interface Observed {
  readonly answers: Answers;
  readonly fetches: ReadonlyMap<string, Fetch>;
}

/** Whether an answer may still have to be fetched, must be there, or has just been fetched. */
type Stage = 'asynchronous' | 'synchronous' | 'fetched';

/**
 * Checks what the caller says about a device: an object of symptom to answer, or a list of ids that means yes to
 * each. What is wrong is added to `issues`: `not-observations`, `unknown-symptom`, `wrong-kind`, `out-of-range`,
 * `unknown-option`, `answer-missing`, `needs-async`.
 */
export function observe(device: string, pack: Pack, given: unknown, stage: Stage, issues: Issue[]): Observed {
  const answers = new Map<string, AnswerValue>();
  const fetches = new Map<string, Fetch>();
  const refuse = (code: string, path: Issue['path'], message: string) => issues.push({ code, path, message });

  const entries = entriesOf(given);
  if (entries === undefined) {
    const what = 'observations are an object of symptom to answer, or a list of symptom ids';
    refuse('not-observations', [], `${what}; this is ${kindOf(given)}`);
  }
  for (const { id, value, path, listed } of entries ?? []) {
    if (typeof id !== 'string') {
      refuse('unknown-symptom', path, `a symptom id is a text, not ${kindOf(id)}`);
    } else if (!Object.hasOwn(pack.symptoms, id)) {
      refuse('unknown-symptom', path, unknownId(`symptom of ${device}`, id, Object.keys(pack.symptoms)));
    } else if (value === null || value === undefined) {
      // Unknown, as if it had been left out.
    } else if (stage === 'asynchronous' && isFetch(value)) {
      // A promise that nobody needs may fail without ending the process.
      if (value instanceof Promise) value.catch(() => undefined);
      fetches.set(id, typeof value === 'function' ? (value as Fetch) : () => value);
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
  }
  return { answers, fetches };
}

/**
 * Fetches the answers that `needed` names, each once and all at the same time.
 *
 * @throws {InvalidObservationError} with `answer-failed` for each that could not be fetched, and the issues of
 * {@link observe} for each that does not fit.
 */
export async function fetchAnswers(
  device: string,
  pack: Pack,
  { answers, fetches }: Observed,
  needed: readonly string[],
): Promise<Answers> {
  const issues: Issue[] = [];
  const settled = await Promise.allSettled(
    needed.map(async (id) => [id, await fetches.get(id)?.()] as const),
  );
  const fetched: [string, unknown][] = [];
  for (const [index, outcome] of settled.entries()) {
    if (outcome.status === 'fulfilled') fetched.push([...outcome.value]);
    else {
      const message = `the answer could not be fetched: ${reasonOf(outcome.reason)}`;
      issues.push({ code: 'answer-failed', path: [needed[index] as string], message });
    }
  }
  const checked = observe(device, pack, Object.fromEntries(fetched), 'fetched', issues);
  if (issues.length > 0) throw new InvalidObservationError(device, issues);
  return new Map([...answers, ...checked.answers]);
}

interface Entry {
  readonly id: unknown;
  readonly value: unknown;
  readonly path: readonly (string | number)[];
  readonly listed: boolean;
}

function entriesOf(given: unknown): Entry[] | undefined {
  if (Array.isArray(given)) {
    return Array.from(given, (id, index) => ({ id, value: true, path: [index], listed: true }));
  }
  if (typeof given === 'object' && given !== null) {
    return Object.entries(given).map(([id, value]) => ({ id, value, path: [id], listed: false }));
  }
  return undefined;
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
      return wrong('answer-missing', `a list means yes, and this symptom takes ${choice}; use an object`);
    if (typeof value !== 'string')
      return wrong('wrong-kind', `the answer is ${choice}, not ${kindOf(value)}`);
    if (!Object.hasOwn(symptom.options, value)) {
      return wrong('unknown-option', unknownId(`option, which are ${options.join(', ')}`, value, options));
    }
  } else if (symptom.unit !== undefined) {
    const range = `a number from ${symptom.min} to ${symptom.max} (${symptom.unit})`;
    if (listed)
      return wrong('answer-missing', `a list means yes, and this symptom takes ${range}; use an object`);
    if (typeof value !== 'number' || Number.isNaN(value)) {
      return wrong('wrong-kind', `the answer is ${range}, not ${kindOf(value)}`);
    }
    if (value < symptom.min || value > symptom.max)
      return wrong('out-of-range', `the answer is ${range}, not ${value}`);
  } else if (typeof value !== 'boolean') {
    return wrong(
      'wrong-kind',
      `the answer is true for yes, false for no, or null for unknown, not ${kindOf(value)}`,
    );
  }
  return undefined;
}

function kindOf(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'a list';
  if (Number.isNaN(value)) return 'NaN';
  return typeof value === 'string'
    ? `the text ${JSON.stringify(value.slice(0, 60))}`
    : `a value of type ${typeof value}`;
}
