import { type Issue, type Path, reasonOf } from '../errors';
import { limits } from '../format/limits';
import { isPlainObject } from '../format/plain-object';

/**
 * A copy of a value that contains nothing but JSON: no functions, getters, inherited keys or cycles, and of limited
 * depth and size. Every property is read once, and the caller's object is never touched again.
 */
export function plainCopy(
  value: unknown,
  {
    longest = limits.text,
    longestKey = limits.id,
    entries: most = limits.section,
  }: { readonly longest?: number; readonly longestKey?: number; readonly entries?: number } = {},
): { copy: unknown; issues: Issue[] } {
  const issues: Issue[] = [];
  let left: number = limits.values;
  let characters: number = limits.characters;

  const refuse = (code: string, path: Path, message: string): undefined => {
    if (issues.length < limits.issues) issues.push({ code, path, message });
    return undefined;
  };

  const copy = (part: unknown, path: Path): unknown => {
    left -= 1;
    if (left === -1) refuse('too-large', path, `a pack must have at most ${limits.values} values`);
    if (left < 0) return undefined;
    if (typeof part === 'string') return copyText(part, path);
    if (part === null || typeof part === 'boolean' || typeof part === 'number') return part;
    if (typeof part !== 'object')
      return refuse('not-json', path, `must be plain JSON, but is a ${typeof part}`);
    if (path.length > limits.depth)
      return refuse('too-deep', path, `must be nested at most ${limits.depth} levels deep`);
    return Array.isArray(part) ? copyList(part, path) : copyObject(part, path);
  };

  const copyText = (text: string, path: Path) => {
    if (characters < 0) return undefined;
    characters -= text.length;
    if (characters < 0) return refuse('too-large', [], tooManyCharacters);
    const length = lengthOf(text, longest);
    if (length > longest) {
      const counted = length > text.length ? `, but has ${length} in normal form NFKC` : '';
      return refuse('wrong-size', path, `must have at most ${longest} characters${counted}`);
    }
    if (unprintable.test(text))
      return refuse(
        'control-character',
        path,
        'must not have control characters, line breaks or marks that reverse the text',
      );
    return text;
  };

  const copyList = (list: readonly unknown[], path: Path) => {
    const length = Number(list.length);
    if (length > limits.section)
      return refuse('too-large', path, `must have at most ${limits.section} entries`);
    return Array.from({ length }, (_, index) => copy(list[index], [...path, index]));
  };

  const copyObject = (object: object, path: Path) => {
    if (!isPlainObject(object))
      return refuse('not-json', path, 'must be plain JSON, but is an object of a class');
    const keys = Object.keys(object);
    if (keys.length > most) return refuse('too-large', path, `must have at most ${most} entries`);
    const entries: [string, unknown][] = [];
    for (const key of keys) {
      const entry = (object as Record<string, unknown>)[key];
      if (behaviours.has(key)) refuse('invalid-id', path, `"${key}" is not allowed as an id`);
      else if (key.length > longestKey) {
        const start = `${key.slice(0, limits.id)}…`;
        refuse('invalid-id', [...path, start], `an id must have at most ${longestKey} characters`);
      } else if (entry !== undefined) entries.push([key, copy(entry, [...path, key])]);
    }
    return Object.fromEntries(entries);
  };

  try {
    return { copy: copy(value, []), issues };
  } catch (cause) {
    refuse('not-json', [], `must be plain JSON, but reading it failed: ${reasonOf(cause)}`);
    return { copy: undefined, issues };
  }
}

export const tooManyCharacters = `all texts together must have at most ${limits.characters} characters`;

/**
 * The length of a text, with every character that stands for several written out: one may stand for eighteen, and the
 * checks read them all.
 */
export function lengthOf(text: string, longest: number = limits.text): number {
  return text.length > longest ? text.length : Math.max(text.length, text.normalize('NFKC').length);
}

/** Keys that change how an object behaves when it is read, compared or printed. */
const behaviours: ReadonlySet<string> = new Set(['__proto__', 'toString', 'valueOf']);

/** Invisible characters and those that reverse a text: controls, line breaks, direction overrides, half surrogates. */
const unprintable = /[\p{Cc}\p{Zl}\p{Zp}\p{Cs}\u202a-\u202e\u2066-\u2069]/u;
