import type { Issue } from '../errors';
import { firstIssues, limits } from '../format/limits';

/** Where the reader of a JSON text is: in an object with the keys so far, or in a list at an index. */
type Level = { readonly keys: Set<string>; at: string } | { readonly keys?: never; at: number };

/**
 * Finds keys that occur twice in one object of a JSON text. `JSON.parse` silently keeps the last one, so only the text
 * shows them. What is nested more deeply than a pack may be is not read.
 */
export function duplicateKeys(json: string): Issue[] {
  return firstIssues(duplicatesIn(json));
}

function* duplicatesIn(json: string): Generator<Issue> {
  const levels: Level[] = [];
  let key = '';
  for (const token of tokensOf(json)) {
    const level = levels.at(-1);
    if (levels.length > limits.depth) return;
    if (token === '{') levels.push({ keys: new Set(), at: '' });
    else if (token === '[') levels.push({ at: 0 });
    else if (token === '}' || token === ']') levels.pop();
    else if (token === ',' && level && !level.keys) level.at += 1;
    else if (token === ':' && level?.keys) {
      level.at = shortened(key);
      const message = `duplicate key ${JSON.stringify(level.at)}; only the last one would be used`;
      if (level.keys.has(key)) yield { code: 'duplicate-key', path: levels.map(({ at }) => at), message };
      level.keys.add(key);
    } else if (token.startsWith('"')) key = unquoted(token);
  }
}

/** The strings and the punctuation of a JSON text. */
function* tokensOf(json: string): Generator<string> {
  const starts = /["{}[\],:]/g;
  for (let found = starts.exec(json); found !== null; found = starts.exec(json)) {
    if (found[0] === '"') {
      const end = endOfString(json, found.index);
      starts.lastIndex = end;
      yield json.slice(found.index, end);
    } else yield found[0];
  }
}

/** Not a pattern: on a string without an end it takes quadratic time, and on a long one it overflows the stack. */
function endOfString(json: string, start: number): number {
  for (let at = start + 1; at < json.length; at += 1) {
    if (json[at] === '\\') at += 1;
    else if (json[at] === '"') return at + 1;
  }
  return json.length;
}

function unquoted(token: string): string {
  try {
    return JSON.parse(token);
  } catch {
    return token.slice(1, -1);
  }
}

function shortened(key: string): string {
  return key.length > limits.text ? `${key.slice(0, limits.text)}…` : key;
}
