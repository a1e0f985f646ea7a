import type { Issue } from './errors';
import { unknownId } from './nearest';
import type { Pack, Vocabulary } from './types';

/** What `diagnose` may be told besides the observations. */
export interface DiagnoseOptions<V extends Vocabulary = Vocabulary> {
  /** Remedies that were tried and did not help; they count as evidence and are not suggested again. */
  readonly tried?: readonly V['remedy'][];
  /** Leaves remedies of risk `high`, or those to avoid, out of the list; the result says which. */
  readonly hide?: readonly ('high' | 'avoid')[];
}

const hideable = ['avoid', 'high'] as const;
const names = ['hide', 'tried'];

/**
 * Checks the options of a call. What is wrong is added to `issues`: `not-options`, `unknown-setting`, `wrong-kind`,
 * `unknown-remedy`.
 */
export function checkOptions(
  device: string,
  pack: Pack,
  given: unknown,
  issues: Issue[],
): Required<DiagnoseOptions> {
  const options = typeof given === 'object' && given !== null && !Array.isArray(given) ? given : undefined;
  if (options === undefined) {
    issues.push({ code: 'not-options', path: [], message: 'options are an object such as { tried: ["…"] }' });
  }
  for (const name of Object.keys(options ?? {})) {
    if (!names.includes(name)) {
      issues.push({ code: 'unknown-setting', path: [name], message: unknownId('option', name, names) });
    }
  }
  const list = (name: string, known: readonly string[], what: string, code: string): string[] => {
    const value: unknown = (options as Record<string, unknown> | undefined)?.[name] ?? [];
    if (!Array.isArray(value)) {
      issues.push({ code: 'wrong-kind', path: [name], message: `this option is a list of ${what} ids` });
      return [];
    }
    for (const [index, id] of value.entries()) {
      if (typeof id === 'string' && known.includes(id)) continue;
      const message =
        typeof id === 'string' ? unknownId(what, id, known) : `an id is a text, not a ${typeof id}`;
      issues.push({ code, path: [name, index], message });
    }
    return [...new Set(value as string[])].sort();
  };
  const tried = list('tried', Object.keys(pack.remedies), `remedy of ${device}`, 'unknown-remedy');
  const hide = list('hide', hideable, 'thing to hide', 'unknown-setting') as ('high' | 'avoid')[];
  return { tried, hide };
}
