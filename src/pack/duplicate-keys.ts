import type { Issue } from '../errors';
import { firstIssues } from '../format/limits';

const tokens = /"(?:\\.|[^"\\])*"|[{}[\],:]/g;

/** Where the reader of a JSON text is: in an object with the keys so far, or in a list at an index. */
type Level = { readonly keys: Set<string>; at: string } | { readonly keys?: never; at: number };

/**
 * Finds keys that occur twice in one object of a JSON text. `JSON.parse` silently keeps the last one, so only the text
 * shows them.
 */
export function duplicateKeys(json: string): Issue[] {
  return firstIssues(duplicatesIn(json));
}

function* duplicatesIn(json: string): Generator<Issue> {
  const levels: Level[] = [];
  let key = '';
  for (const [token] of json.matchAll(tokens)) {
    const level = levels.at(-1);
    if (token === '{') levels.push({ keys: new Set(), at: '' });
    else if (token === '[') levels.push({ at: 0 });
    else if (token === '}' || token === ']') levels.pop();
    else if (token === ',' && level && !level.keys) level.at += 1;
    else if (token === ':' && level?.keys) {
      level.at = key;
      const message = `duplicate key "${key}"; only the last one would be used`;
      if (level.keys.has(key)) yield { code: 'duplicate-key', path: levels.map(({ at }) => at), message };
      level.keys.add(key);
    } else if (token.startsWith('"')) key = unquoted(token);
  }
}

function unquoted(token: string): string {
  try {
    return JSON.parse(token);
  } catch {
    return token.slice(1, -1);
  }
}
