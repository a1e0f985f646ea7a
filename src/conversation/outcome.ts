import { readAnswers } from '../diagnose/answers';
import { isFull } from '../diagnose/entries';
import { readTried, type TriedOutcome } from '../diagnose/settings';
import { type Issue, unknownId } from '../errors';
import { isDevice, type Pack, type Packs } from '../format/pack';
import { isPlainObject } from '../format/plain-object';
import type { AnswerValue } from '../vocabulary';
import type { HandOver } from './hand-over';

/** What a conversation taught: ids, answers and outcomes. It has no words of the owner, no name and no time. */
export interface ConversationOutcome {
  /** Key of the device. */
  readonly device: string;
  /** Symptom to answer, of what the owner came with or said without being asked. */
  readonly volunteered: Readonly<Record<string, AnswerValue>>;
  /** Symptom to answer, of what was asked, or what the app knew whatever the answer. */
  readonly asked: Readonly<Record<string, AnswerValue>>;
  /** Remedy to outcome. What the owner skipped was not tried. */
  readonly tried: Readonly<Record<string, TriedOutcome>>;
  /** How it ended. */
  readonly ending: HandOver['standing'];
}

/** Every way in which a conversation can end. */
export const endings = [
  'solved',
  'stopped',
  'not-covered',
  'nothing-left',
  'not-finished',
] as const satisfies HandOver['standing'][];

const fields: readonly string[] = ['device', 'volunteered', 'asked', 'tried', 'ending'];

/**
 * Reads an outcome of any origin. What is wrong is added to `issues`: `wrong-kind`, `unknown-field`, `missing-field`,
 * `unknown-device`, `unknown-ending`, `answered-twice`, and the codes of answers and of remedies that were tried.
 */
export function readOutcome(packs: Packs, value: unknown, issues: Issue[]): ConversationOutcome | undefined {
  const refuse = (code: string, path: Issue['path'], message: string) => issues.push({ code, path, message });
  if (!isPlainObject(value)) {
    refuse('wrong-kind', [], 'must be an object with "device", "volunteered", "asked", "tried" and "ending"');
    return undefined;
  }
  for (const name of Object.keys(value)) {
    if (isFull(issues)) break;
    if (!fields.includes(name)) refuse('unknown-field', [name], unknownId('field', name, fields));
  }
  for (const name of fields) if (value[name] === undefined) refuse('missing-field', [name], 'is missing');
  const { device, ending } = value;
  if (ending !== undefined && !endings.some((one) => one === ending))
    refuse('unknown-ending', ['ending'], `must be one of ${endings.join(', ')}`);
  if (device === undefined) return undefined;
  if (!isDevice(packs, device)) {
    const wrong = typeof device === 'string' ? device : typeof device;
    refuse('unknown-device', ['device'], unknownId('device', wrong, Object.keys(packs)));
    return undefined;
  }
  const pack = packs[device] as Pack;
  const read = (name: 'volunteered' | 'asked') => {
    const wrong: Issue[] = [];
    const given = value[name] ?? {};
    const { answers } = readAnswers(device, pack, given, 'synchronous', wrong);
    issues.push(...wrong.map((issue) => ({ ...issue, path: [name, ...issue.path] })));
    return answers;
  };
  const [volunteered, asked] = [read('volunteered'), read('asked')];
  for (const id of asked.keys())
    if (volunteered.has(id) && !isFull(issues))
      refuse(
        'answered-twice',
        ['asked', id],
        `"${id}" is also among what was volunteered; remove one of them`,
      );
  const wrong: Issue[] = [];
  const tried = readTried(device, pack, value['tried'] ?? {}, wrong);
  issues.push(...wrong.map((issue) => ({ ...issue, path: ['tried', ...issue.path] })));
  return {
    device,
    volunteered: Object.fromEntries(volunteered),
    asked: Object.fromEntries(asked),
    tried: Object.fromEntries(tried),
    ending: ending as ConversationOutcome['ending'],
  };
}
