import { type Diagnoser, InvalidObservationError, type Issue, type Packs } from '../../index';
import { outcomes, type Session, type Step } from './session';

const fieldsOf = {
  answer: ['kind', 'symptom', 'answer'],
  described: ['kind'],
  remedy: ['kind', 'remedy', 'outcome'],
} as const satisfies Record<Step['kind'], readonly string[]>;

const sessionFields = ['format', 'device', 'steps'];
/** What a saved session is, or everything that is wrong with it. */
export type ReadSession =
  | { readonly session: Session; readonly issues: readonly [] }
  | { readonly session?: undefined; readonly issues: readonly Issue[] };

/**
 * Reads a saved session of a device. Ids and answers are checked by the library, so that a misspelt one is told the
 * nearest that is known.
 */
export function readSession(diagnoser: Diagnoser<Packs>, device: string, text: string): ReadSession {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    return { issues: [{ code: 'not-json', path: [], message: 'this is not JSON' }] };
  }
  if (!isObject(data) || !Array.isArray(data['steps'])) {
    const message = 'this is not a saved conversation: it has no list of "steps"';
    return { issues: [{ code: 'not-a-session', path: [], message }] };
  }
  const issues: Issue[] = [];
  const refuse = (code: string, path: Issue['path'], message: string) => issues.push({ code, path, message });
  for (const field of unknownFields(data, sessionFields))
    refuse('unknown-field', [field], 'there is no such field');
  if (data['format'] !== 1) refuse('wrong-format', ['format'], 'this version reads format 1 only');
  if (data['device'] !== device)
    refuse('other-device', ['device'], `it is about ${JSON.stringify(data['device'])}, not "${device}"`);
  const steps: readonly unknown[] = data['steps'];
  for (const [index, step] of steps.entries()) {
    issues.push(...stepIssues(diagnoser, device, step, ['steps', index]));
  }
  return issues.length > 0 ? { issues } : { session: data as unknown as Session, issues: [] };
}

function stepIssues(
  diagnoser: Diagnoser<Packs>,
  device: string,
  step: unknown,
  path: Issue['path'],
): Issue[] {
  const issue = (code: string, field: string, message: string): Issue => ({
    code,
    path: [...path, field],
    message,
  });
  if (!isObject(step)) return [{ code: 'wrong-type', path, message: 'a step is an object' }];
  const kinds = Object.keys(fieldsOf) as Step['kind'][];
  const kind = kinds.find((known) => known === step['kind']);
  if (kind === undefined) return [issue('unknown-kind', 'kind', `a step is one of ${kinds.join(', ')}`)];
  const fields: readonly string[] = fieldsOf[kind];
  const issues = unknownFields(step, fields).map((field) =>
    issue('unknown-field', field, 'there is no such field'),
  );
  const missing = fields.filter((field) => !Object.hasOwn(step, field));
  if (missing.length > 0)
    return [...issues, ...missing.map((field) => issue('missing-field', field, 'this field is missing'))];
  if (kind === 'answer')
    return [
      ...issues,
      ...libraryIssues(diagnoser, device, { [String(step['symptom'])]: step['answer'] }, {}, path),
    ];
  if (kind === 'described') return issues;
  if (!outcomes.includes(step['outcome']))
    issues.push(
      issue('unknown-outcome', 'outcome', `what came of a remedy is one of ${outcomes.join(', ')}`),
    );
  return [...issues, ...libraryIssues(diagnoser, device, {}, { [String(step['remedy'])]: undefined }, path)];
}

/** What the library says about one answer, or one remedy that was tried. */
function libraryIssues(
  diagnoser: Diagnoser<Packs>,
  device: string,
  answers: object,
  tried: object,
  path: Issue['path'],
): readonly Issue[] {
  try {
    diagnoser.diagnoseSync(device, answers, { tried, plan: 'list' });
    return [];
  } catch (error) {
    if (!(error instanceof InvalidObservationError)) throw error;
    return error.issues.map((issue) => ({ ...issue, path }));
  }
}

function unknownFields(value: object, known: readonly string[]): string[] {
  return Object.keys(value).filter((field) => !known.includes(field));
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
