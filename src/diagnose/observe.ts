import { InvalidObservationError, type Issue, reasonOf, UnknownDeviceError, unknownId } from '../errors';
import type { Symptom } from '../format/format';
import type { Pack, Packs } from '../format/pack';
import type { AnswerValue } from '../vocabulary';
import { neededAnswers } from './needed';
import type { Request } from './request';
import { checkSettings } from './settings';

/** What an owner said, read. */
interface Observed extends Pick<Request, 'answers' | 'unanswerable'> {
  /** Ways to get answers that are not there yet. */
  readonly fetches: ReadonlyMap<string, () => unknown>;
}

/** Whether an answer may still have to be fetched, must be there, or has just been fetched. */
type Stage = 'asynchronous' | 'synchronous' | 'fetched';

/**
 * Checks a call whose answers must be there.
 *
 * @throws {UnknownDeviceError} for a device without a pack.
 * @throws {InvalidObservationError} with every wrong answer and setting.
 */
export function observe(packs: Packs, device: string, observations: unknown, settings: unknown): Request {
  return read(packs, device, observations, settings, 'synchronous').request;
}

/**
 * Checks a call and fetches the answers that can still decide something, each once and all at the same time.
 *
 * @throws {UnknownDeviceError} for a device without a pack.
 * @throws {InvalidObservationError} with every wrong answer and setting; `answer-failed` for each that could not be
 * fetched.
 */
export async function observeAll(
  packs: Packs,
  device: string,
  observations: unknown,
  settings: unknown,
): Promise<Request> {
  const { request, fetches } = read(packs, device, observations, settings, 'asynchronous');
  if (fetches.size === 0) return request;
  const { pack, answers, unanswerable } = request;
  const needed = neededAnswers(pack, answers, fetches.keys());
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
  const checked = readAnswers(device, pack, Object.fromEntries(fetched), 'fetched', issues);
  if (issues.length > 0) throw new InvalidObservationError(device, issues);
  return {
    ...request,
    answers: new Map([...answers, ...checked.answers]),
    unanswerable: new Set([...unanswerable, ...checked.unanswerable]),
  };
}

function read(packs: Packs, device: string, observations: unknown, given: unknown, stage: Stage) {
  const pack = packOf(packs, device);
  const issues: Issue[] = [];
  const { fetches, ...observed } = readAnswers(device, pack, observations, stage, issues);
  const settings = checkSettings(device, pack, given, issues);
  if (issues.length > 0) throw new InvalidObservationError(device, issues);
  return { request: { device, pack, ...observed, settings }, fetches };
}

function packOf(packs: Packs, device: unknown): Pack {
  if (typeof device === 'string' && Object.hasOwn(packs, device)) return packs[device] as Pack;
  const wrong = typeof device === 'string' ? device : typeof device;
  throw new UnknownDeviceError({
    code: 'unknown-device',
    path: [],
    message: unknownId('device', wrong, Object.keys(packs)),
  });
}

/**
 * Reads an object of symptom to answer, or a list of ids that means yes to each. What is wrong is added to `issues`:
 * `not-observations`, `unknown-symptom`, `wrong-kind`, `out-of-range`, `unknown-option`, `answer-missing`, `needs-async`.
 */
function readAnswers(device: string, pack: Pack, given: unknown, stage: Stage, issues: Issue[]): Observed {
  const answers = new Map<string, AnswerValue>();
  const unanswerable = new Set<string>();
  const fetches = new Map<string, () => unknown>();
  const refuse = (code: string, path: Issue['path'], message: string) => issues.push({ code, path, message });

  const entries = entriesOf(given);
  if (entries === undefined) {
    const what = 'must be an object of symptom to answer, or a list of symptom ids';
    refuse('not-observations', [], `${what}, but is ${kindOf(given)}`);
  }
  for (const { id, value, path, listed } of entries ?? []) {
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
  }
  return { answers, unanswerable, fetches };
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
  return typeof value === 'string'
    ? `the string ${JSON.stringify(value.slice(0, 60))}`
    : `a value of type ${typeof value}`;
}
