import { InvalidObservationError, type Issue } from './errors';
import { unknownId } from './nearest';
import type { Symptom } from './pack/format';
import type { AnswerValue, Pack } from './types';

/** Answered symptoms; what is missing is unknown. */
export type Answers = ReadonlyMap<string, AnswerValue>;

/** Gets an answer that is not there yet. */
export type Fetch = () => unknown;

export interface Observed {
  readonly answers: Answers;
  readonly fetches: ReadonlyMap<string, Fetch>;
}

type Accepts = 'values' | 'values or fetches';

/**
 * Checks what the caller says about a device: an object of symptom to answer, or a list of ids that means yes
 * to each.
 *
 * @throws {InvalidObservationError} with every issue: `unknown-symptom`, `wrong-kind`, `out-of-range`,
 * `unknown-option`, `answer-missing`, `not-observations`, `needs-async`.
 */
export function observe(device: string, pack: Pack, given: unknown, accepts: Accepts): Observed {
  const answers = new Map<string, AnswerValue>();
  const fetches = new Map<string, Fetch>();
  const issues: Issue[] = [];

  const entries = entriesOf(given);
  if (entries === undefined) {
    issues.push({
      code: 'not-observations',
      path: [],
      message: `observations are an object of symptom to answer, or a list of symptom ids; this is ${kindOf(given)}`,
    });
  }
  for (const { id, value, path, listed } of entries ?? []) {
    if (typeof id !== 'string' || !Object.hasOwn(pack.symptoms, id)) {
      issues.push({
        code: 'unknown-symptom',
        path,
        message: unknownId(`symptom of ${device}`, String(id), Object.keys(pack.symptoms)),
      });
    } else if (value === null || value === undefined) {
    } else if (isFetch(value)) {
      if (accepts === 'values') {
        issues.push({
          code: 'needs-async',
          path,
          message: 'an answer that is a function or a promise needs diagnose, not diagnoseSync',
        });
      } else {
        // A promise that nobody needs may fail without ending the process.
        if (value instanceof Promise) value.catch(() => undefined);
        fetches.set(id, typeof value === 'function' ? (value as Fetch) : () => value);
      }
    } else {
      const issue = wrongAnswer(pack.symptoms[id] as Symptom, value, path, listed);
      if (issue) issues.push(issue);
      else answers.set(id, value as AnswerValue);
    }
  }
  if (issues.length > 0) throw new InvalidObservationError(device, issues);
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
  needed: Iterable<string>,
): Promise<Answers> {
  const issues: Issue[] = [];
  const fetched: Record<string, unknown> = Object.create(null);
  await Promise.all(
    [...needed].map(async (id) => {
      try {
        fetched[id] = await fetches.get(id)?.();
      } catch (cause) {
        issues.push({
          code: 'answer-failed',
          path: [id],
          message: `the answer could not be fetched: ${cause}`,
        });
      }
    }),
  );
  if (issues.length > 0) {
    issues.sort((a, b) => (String(a.path) < String(b.path) ? -1 : 1));
    throw new InvalidObservationError(device, issues);
  }
  return new Map([...answers, ...observe(device, pack, fetched, 'values').answers]);
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
    return wrong('wrong-kind', `the answer is true, false or null for unknown, not ${kindOf(value)}`);
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
