import { type Issue, reasonOf } from '../errors';
import { limits } from './limits';

/**
 * A copy of a value that holds nothing but JSON: no functions, no getters, no inherited keys, no cycles, bounded in
 * depth and size. The caller's object is never touched again.
 */
export function plainCopy(value: unknown): { copy: unknown; issues: Issue[] } {
  const issues: Issue[] = [];
  let left: number = limits.values;

  const copy = (part: unknown, path: Issue['path']): unknown => {
    if (part === null || typeof part === 'boolean' || typeof part === 'string' || typeof part === 'number')
      return part;
    left -= 1;
    if (left < 0) return refuse('too-large', path, `a pack has at most ${limits.values} lists and objects`);
    if (path.length > limits.depth)
      return refuse('too-deep', path, `a pack is nested at most ${limits.depth} levels deep`);
    if (Array.isArray(part)) {
      if (part.length > limits.section)
        return refuse('too-large', path, `a list has at most ${limits.section} entries`);
      return part.map((entry, index) => copy(entry, [...path, index]));
    }
    if (typeof part !== 'object')
      return refuse('not-json', path, `a pack is plain JSON; this is a ${typeof part}`);
    const keys = Object.keys(part);
    if (keys.length > limits.section)
      return refuse('too-large', path, `a section has at most ${limits.section} entries`);
    const entries: [string, unknown][] = [];
    for (const key of keys) {
      const entry = (part as Record<string, unknown>)[key];
      if (key === '__proto__') refuse('invalid-id', path, '"__proto__" cannot be an id');
      else if (entry !== undefined) entries.push([key, copy(entry, [...path, key])]);
    }
    return Object.fromEntries(entries);
  };

  const refuse = (code: string, path: Issue['path'], message: string): undefined => {
    if (issues.length < limits.issues) issues.push({ code, path, message });
    return undefined;
  };

  try {
    return { copy: copy(value, []), issues };
  } catch (cause) {
    refuse('not-json', [], `a pack is plain JSON; reading this failed: ${reasonOf(cause)}`);
    return { copy: undefined, issues };
  }
}
