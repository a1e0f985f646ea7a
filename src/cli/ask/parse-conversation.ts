import { type Diagnoser, InvalidObservationError, type Issue, type Packs } from '../../index';
import { type Conversation, type Entry, outcomes } from './conversation';

const fieldsOf = {
  answer: ['kind', 'symptom', 'answer'],
  'red-flags': ['kind', 'symptoms', 'answer'],
  described: ['kind'],
  remedy: ['kind', 'remedy', 'outcome'],
} as const satisfies Record<Entry['kind'], readonly string[]>;

const conversationFields = ['format', 'device', 'entries'];

/** A saved conversation, or everything that is wrong with it. */
export type ParsedConversation =
  | { readonly conversation: Conversation; readonly issues: readonly [] }
  | { readonly conversation?: undefined; readonly issues: readonly Issue[] };

/** Reads a saved conversation. The library checks ids and answers, and names the nearest id. */
export function parseConversation(
  diagnoser: Diagnoser<Packs>,
  device: string,
  text: string,
): ParsedConversation {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    return { issues: [{ code: 'not-json', path: [], message: 'not valid JSON' }] };
  }
  if (!isObject(data) || !Array.isArray(data['entries'])) {
    const message = 'not a saved conversation: the list "entries" is missing';
    return { issues: [{ code: 'not-a-conversation', path: [], message }] };
  }
  const issues = unknownFields(data, conversationFields, []);
  if (data['format'] !== 1) {
    issues.push({
      code: 'wrong-format',
      path: ['format'],
      message: `must be 1, but is ${JSON.stringify(data['format'])}`,
    });
  }
  if (data['device'] !== device) {
    const message = `must be "${device}", but is ${JSON.stringify(data['device'])}`;
    issues.push({ code: 'other-device', path: ['device'], message });
  }
  const entries: readonly unknown[] = data['entries'];
  for (const [index, entry] of entries.entries()) {
    issues.push(...entryIssues(diagnoser, device, entry, ['entries', index]));
  }
  return issues.length > 0 ? { issues } : { conversation: data as unknown as Conversation, issues: [] };
}

function entryIssues(
  diagnoser: Diagnoser<Packs>,
  device: string,
  entry: unknown,
  path: Issue['path'],
): Issue[] {
  if (!isObject(entry)) return [{ code: 'wrong-type', path, message: 'must be an object' }];
  const issue = (code: string, field: string, message: string): Issue => ({
    code,
    path: [...path, field],
    message,
  });
  const kinds = Object.keys(fieldsOf) as Entry['kind'][];
  const kind = kinds.find((known) => known === entry['kind']);
  if (kind === undefined) return [issue('unknown-kind', 'kind', `must be one of ${kinds.join(', ')}`)];
  const fields: readonly string[] = fieldsOf[kind];
  const issues = unknownFields(entry, fields, path);
  const missing = fields.filter((field) => !Object.hasOwn(entry, field));
  if (missing.length > 0) {
    return [...issues, ...missing.map((field) => issue('missing-field', field, 'required field is missing'))];
  }
  if (kind === 'described') return issues;
  if (kind === 'remedy' && !outcomes.includes(entry['outcome'])) {
    issues.push(issue('unknown-outcome', 'outcome', `must be one of ${outcomes.join(', ')}`));
  }
  if (kind === 'red-flags') {
    const { symptoms, answer } = entry;
    if (!Array.isArray(symptoms)) return [...issues, issue('wrong-type', 'symptoms', 'must be a list')];
    if (answer !== false && answer !== null)
      issues.push(issue('wrong-type', 'answer', 'must be false or null'));
    const answered = Object.fromEntries(symptoms.map((symptom) => [String(symptom), answer]));
    return [...issues, ...libraryIssues(diagnoser, device, answered, {}, path)];
  }
  const [answers, tried] =
    kind === 'answer'
      ? [{ [String(entry['symptom'])]: entry['answer'] }, {}]
      : [{}, { [String(entry['remedy'])]: undefined }];
  return [...issues, ...libraryIssues(diagnoser, device, answers, tried, path)];
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

function unknownFields(value: object, known: readonly string[], path: Issue['path']): Issue[] {
  return Object.keys(value)
    .filter((field) => !known.includes(field))
    .map((field) => ({ code: 'unknown-field', path: [...path, field], message: 'unknown field' }));
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
