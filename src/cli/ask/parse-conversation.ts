import { type Diagnoser, InvalidObservationError, type Issue, type Packs } from '../../index';
import { type Conversation, type Entry, outcomes } from './conversation';

const fieldsOf = {
  answer: ['kind', 'symptom', 'answer'],
  described: ['kind'],
  remedy: ['kind', 'remedy', 'outcome'],
} as const satisfies Record<Entry['kind'], readonly string[]>;

const conversationFields = ['format', 'device', 'entries'];
/** What a saved conversation is, or everything that is wrong with it. */
export type ParsedConversation =
  | { readonly conversation: Conversation; readonly issues: readonly [] }
  | { readonly conversation?: undefined; readonly issues: readonly Issue[] };

/**
 * Reads a saved conversation of a device. Ids and answers are checked by the library, so that a misspelt one is told the
 * nearest that is known.
 */
export function parseConversation(
  diagnoser: Diagnoser<Packs>,
  device: string,
  text: string,
): ParsedConversation {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    return { issues: [{ code: 'not-json', path: [], message: 'this is not JSON' }] };
  }
  if (!isObject(data) || !Array.isArray(data['entries'])) {
    const message = 'this is not a saved conversation: it has no list of "entries"';
    return { issues: [{ code: 'not-a-conversation', path: [], message }] };
  }
  const issues: Issue[] = [];
  const refuse = (code: string, path: Issue['path'], message: string) => issues.push({ code, path, message });
  for (const field of unknownFields(data, conversationFields))
    refuse('unknown-field', [field], 'there is no such field');
  if (data['format'] !== 1) refuse('wrong-format', ['format'], 'this version reads format 1 only');
  if (data['device'] !== device)
    refuse('other-device', ['device'], `it is about ${JSON.stringify(data['device'])}, not "${device}"`);
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
  const issue = (code: string, field: string, message: string): Issue => ({
    code,
    path: [...path, field],
    message,
  });
  if (!isObject(entry)) return [{ code: 'wrong-type', path, message: 'an entry is an object' }];
  const kinds = Object.keys(fieldsOf) as Entry['kind'][];
  const kind = kinds.find((known) => known === entry['kind']);
  if (kind === undefined) return [issue('unknown-kind', 'kind', `an entry is one of ${kinds.join(', ')}`)];
  const fields: readonly string[] = fieldsOf[kind];
  const issues = unknownFields(entry, fields).map((field) =>
    issue('unknown-field', field, 'there is no such field'),
  );
  const missing = fields.filter((field) => !Object.hasOwn(entry, field));
  if (missing.length > 0)
    return [...issues, ...missing.map((field) => issue('missing-field', field, 'this field is missing'))];
  if (kind === 'answer')
    return [
      ...issues,
      ...libraryIssues(diagnoser, device, { [String(entry['symptom'])]: entry['answer'] }, {}, path),
    ];
  if (kind === 'described') return issues;
  if (!outcomes.includes(entry['outcome']))
    issues.push(
      issue('unknown-outcome', 'outcome', `what came of a remedy is one of ${outcomes.join(', ')}`),
    );
  return [...issues, ...libraryIssues(diagnoser, device, {}, { [String(entry['remedy'])]: undefined }, path)];
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
