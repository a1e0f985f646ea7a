import type { Issue, Path } from '../../errors';
import { placeholdersIn } from '../../format/texts';
import type { Repairs } from '../repair';

/**
 * Whether an issue about the content of a pack may only be there because of a part that was left out or replaced. It is
 * reported once that part is right.
 */
export function mayBeDueTo({ places, misnamed }: Repairs, issue: Issue, data: unknown): boolean {
  const { parts, keys } = decidedBy(issue, data);
  return (
    places.some((place) => parts.some((part) => isWithin(part, place) || isWithin(place, part))) ||
    [...places, ...misnamed].some((place) => keys.some((section) => isWithin(section, place)))
  );
}

export function isWithin(path: Path, place: Path): boolean {
  return place.length <= path.length && place.every((key, index) => path[index] === key);
}

interface Decided {
  /** Parts of the pack with everything in them. */
  readonly parts: readonly Path[];
  /** Maps of which only the keys matter. */
  readonly keys: readonly Path[];
}

/** What a pack says that makes something wrong. */
function decidedBy({ code, path }: Issue, data: unknown): Decided {
  const only = (...parts: readonly Path[]): Decided => ({ parts, keys: [] });
  const unknown = (...sections: readonly string[]): Decided => ({
    // A key is there, whatever its value. An item of a list may have been replaced.
    parts: typeof valueAt(data, path) === 'string' && isReferenceByValue(path) ? [path] : [],
    keys: sections.map((section) => [section]),
  });
  switch (code) {
    case 'id-clash':
    case 'reserved-id':
      return only();
    case 'unknown-source':
      return unknown('sources');
    case 'unknown-remedy':
      return unknown('remedies');
    case 'unknown-symptom':
      return unknown('symptoms');
    case 'unknown-finding':
      return unknown('symptoms', 'rules');
    case 'unknown-wording':
      return unknown('wording');
    case 'invalid-id':
      return { parts: [path], keys: [path.slice(0, 1)] };
    case 'weakens-base':
      return only(...(path[0] === 'overrides' ? [path.slice(1)] : []));
    case 'no-red-flags':
      return { parts: [], keys: [['alerts']] };
    case 'needs-rule':
    case 'covered':
      return only(...kindOf(idAt(data, path)));
    case 'wrong-comparison':
    case 'threshold-out-of-range':
      return only(path.slice(0, -1), ...kindOf(idAt(data, [...path.slice(0, -1), 'fact'])));
    case 'wrong-answer':
      // Of an outcome the last key is the symptom; the phrases of a symptom are sorted by its answers.
      return only(path, ...kindOf(String(path[2] === 'phrases' ? path[1] : path.at(-1))));
    case 'answers-safety':
      return { parts: [path], keys: [['alerts'], ['cautions']] };
    case 'incomplete-number':
    case 'two-kinds':
    case 'too-few-options':
      return only(...kindOf(String(path[1])));
    case 'range-reversed':
      return only(...(path[0] === 'symptoms' ? kindOf(String(path[1])) : [path]));
    case 'no-state':
      return only([...path, 'when'], [...path, 'after']);
    case 'undeclared-method':
      return only(...wordsAt(data, path), ['device'], ['declares'], ...aroundAct(path));
    default:
      return only(...wordsAt(data, path));
  }
}

/** Whether a reference is the element of a list, or the symptom of a condition. */
function isReferenceByValue(path: Path): boolean {
  return typeof path.at(-1) === 'number' || (path[0] === 'rules' && path.at(-1) === 'fact');
}

/** What says how a symptom is answered. */
export function kindOf(symptom: string): Path[] {
  return ['unit', 'min', 'max', 'options', 'covered'].map((field) => ['symptoms', symptom, field]);
}

/** A text, and the words that its placeholders stand for. */
function wordsAt(data: unknown, path: Path): Path[] {
  return [path, ...placeholdersIn(valueAt(data, path)).map(({ id }): Path => ['wording', id])];
}

/** What a remedy, or a test, declares and, for an act that begins in one text and ends in the next, all its texts. */
function aroundAct([section, id, field, ...rest]: Path): Path[] {
  if (section === 'symptoms' && field === 'how') return [['symptoms', String(id), 'how', 'methods']];
  if (section !== 'remedies' || id === undefined) return [];
  const isJoint = field === 'steps' && rest.length === 0;
  const fields = isJoint ? ['methods', 'before', 'success', 'after'] : ['methods'];
  return fields.map((name) => [section, id, name]);
}

function idAt(data: unknown, path: Path): string {
  const value = valueAt(data, path);
  return typeof value === 'string' && isReferenceByValue(path) ? value : String(path.at(-1));
}

export function valueAt(data: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (at, key) =>
      typeof at === 'object' && at !== null && Object.hasOwn(at, key)
        ? (at as Record<string | number, unknown>)[key]
        : undefined,
    data,
  );
}
