import type { Issue } from '../errors';
import { limits } from '../format/limits';

const tokens = /"(?:\\.|[^"\\])*"|[{}[\],:]/g;

/** Where the parser of JSON stands: in an object with the keys seen so far, or in a list at a place. */
type Level = { readonly keys: Set<string>; key: string } | { place: number };

/**
 * Keys that stand twice in one object of a JSON text. `JSON.parse` keeps the last of them without a word, so only the
 * text can tell.
 */
export function duplicateKeys(json: string): Issue[] {
  const issues: Issue[] = [];
  const levels: Level[] = [];
  let text = '';
  for (const [token] of json.matchAll(tokens)) {
    const level = levels.at(-1);
    if (token === '{') levels.push({ keys: new Set(), key: '' });
    else if (token === '[') levels.push({ place: 0 });
    else if (token === '}' || token === ']') levels.pop();
    else if (token === ',' && level && 'place' in level) level.place += 1;
    else if (token === ':' && level && 'keys' in level) {
      level.key = text;
      if (level.keys.has(text)) {
        const path = levels.map((one) => ('place' in one ? one.place : one.key));
        issues.push({
          code: 'duplicate-key',
          path,
          message: `"${text}" stands here twice; only the last would count`,
        });
      }
      level.keys.add(text);
    } else if (token.startsWith('"')) text = unquoted(token);
  }
  return issues.slice(0, limits.issues);
}

function unquoted(token: string): string {
  try {
    return JSON.parse(token);
  } catch {
    return token.slice(1, -1);
  }
}
