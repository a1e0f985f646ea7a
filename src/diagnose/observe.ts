import { InvalidObservationError, type Issue, reasonOf, UnknownDeviceError, unknownId } from '../errors';
import type { Pack, Packs } from '../format/pack';
import type { Language } from '../languages/language';
import { packIn } from '../pack/in-language';
import { raisedAlerts } from '../safety/hazards';
import { readAnswers, type Stage } from './answers';
import { neededAnswers } from './needed';
import { recogniseSync } from './recognise/closures';
import type { Request } from './request';
import { checkSettings, languageIn } from './settings';

/**
 * Checks a call whose answers must be there.
 *
 * @throws {UnknownDeviceError} for a device without a pack.
 * @throws {NotTranslatedError} for a pack in another language.
 * @throws {InvalidObservationError} with every wrong answer and setting.
 */
export function observe(packs: Packs, device: string, observations: unknown, settings: unknown): Request {
  return read(packs, device, observations, settings, 'synchronous').request;
}

/**
 * Checks a call and fetches the answers that can still decide something, each once and all at the same time. As soon as
 * an answer raises an alert, the others are not waited for, and it does not matter whether they can be fetched.
 *
 * @throws {UnknownDeviceError} for a device without a pack.
 * @throws {NotTranslatedError} for a pack in another language.
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
  const needed = neededAnswers(request.pack, request.answers, fetches.keys());
  if (needed.length === 0 || isAlarming(request)) return request;
  return fetchAll(request, new Map(needed.map((id) => [id, fetches.get(id) as () => unknown])));
}

function fetchAll(request: Request, fetches: ReadonlyMap<string, () => unknown>): Promise<Request> {
  const { device, pack } = request;
  const issues: Issue[] = [];
  let known = request;
  let left = fetches.size;
  return new Promise((resolve, reject) => {
    const settle = (answer: Readonly<Record<string, unknown>>) => {
      const { answers, unanswerable } = readAnswers(device, pack, answer, 'fetched', issues);
      known = {
        ...known,
        answers: new Map([...known.answers, ...answers]),
        unanswerable: new Set([...known.unanswerable, ...unanswerable]),
      };
      left -= 1;
      if (isAlarming(known)) resolve(known);
      else if (left > 0) return;
      else if (issues.length > 0) reject(new InvalidObservationError(device, issues.sort(bySymptom)));
      else resolve(known);
    };
    for (const [id, fetch] of fetches) {
      new Promise((take) => take(fetch())).then(
        (answer) => settle({ [id]: answer }),
        (cause) => {
          const message = `the answer could not be fetched: ${reasonOf(cause)}`;
          issues.push({ code: 'answer-failed', path: [id], message });
          settle({});
        },
      );
    }
  });
}

/** The order of the ids, since answers arrive in any. */
function bySymptom({ path: [a = ''] }: Issue, { path: [b = ''] }: Issue): number {
  return a < b ? -1 : 1;
}

/** Whether the answers raise an alert, whatever else is not known yet. */
function isAlarming({ pack, answers }: Request): boolean {
  const findings = recogniseSync(pack, answers);
  return raisedAlerts(pack, (finding) => findings.get(finding)?.value === true).length > 0;
}

function read(packs: Packs, device: string, observations: unknown, given: unknown, stage: Stage) {
  const issues: Issue[] = [];
  const language = languageIn(given, issues);
  const pack = packOf(packs, device, language);
  const { fetches, ...observed } = readAnswers(device, pack, observations, stage, issues);
  const settings = checkSettings(device, pack, given, issues);
  if (issues.length > 0) throw new InvalidObservationError(device, issues);
  return { request: { device, pack, ...observed, settings, ...(language && { language }) }, fetches };
}

/**
 * The pack of a device, in a language.
 *
 * @throws {UnknownDeviceError} if there is none.
 * @throws {NotTranslatedError} if it is in another language.
 */
export function packOf(packs: Packs, device: unknown, language?: Language): Pack {
  if (typeof device === 'string' && Object.hasOwn(packs, device)) {
    const pack = packs[device] as Pack;
    return language ? packIn(pack, language, device) : pack;
  }
  const wrong = typeof device === 'string' ? device : typeof device;
  throw new UnknownDeviceError({
    code: 'unknown-device',
    path: [],
    message: unknownId('device', wrong, Object.keys(packs)),
  });
}
