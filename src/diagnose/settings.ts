import type { Issue } from '../errors';
import { unknownId } from '../errors';
import type { Pack } from '../format/pack';
import type { Vocabulary } from '../vocabulary';

/** What `diagnose` may be told besides the observations. */
export interface DiagnoseOptions<V extends Vocabulary = Vocabulary> {
  /**
   * Remedies that were tried, as a list of those that changed nothing or with what came of each. They count as evidence
   * and are not suggested again.
   */
  readonly tried?: readonly V['remedy'][] | { readonly [Remedy in V['remedy']]?: TriedOutcome | undefined };
  /** `list` leaves out what only a conversation needs, for bulk use: questions and close calls. Default `full`. */
  readonly plan?: 'full' | 'list';
  /** Leaves remedies of risk `high`, or those to avoid, out of the list; the result says which. */
  readonly hide?: readonly ('high' | 'avoid')[];
}

/** What `explain` may be told besides the observations. */
export interface ExplainOptions<V extends Vocabulary = Vocabulary> extends Pick<DiagnoseOptions<V>, 'tried'> {
  /** A remedy, to be told why it does not stand first and what would put it there. */
  readonly whyNot?: V['remedy'];
}

/** What came of a remedy that was tried. */
export type TriedOutcome = 'no-change' | 'worse' | 'helped-then-returned';

/** Checked options. */
export interface Settings {
  /** Remedy to what came of it, by id. */
  readonly tried: ReadonlyMap<string, TriedOutcome>;
  readonly hide: readonly ('high' | 'avoid')[];
  readonly plan: 'full' | 'list';
}

const outcomes: readonly unknown[] = ['no-change', 'worse', 'helped-then-returned'] satisfies TriedOutcome[];
const plans: readonly unknown[] = ['full', 'list'];
const hideable: readonly string[] = ['avoid', 'high'];
const names = ['hide', 'plan', 'tried'];

/**
 * Checks the options of a call. What is wrong is added to `issues`: `not-options`, `unknown-setting`, `wrong-kind`,
 * `unknown-remedy`, `unknown-outcome`.
 */
export function checkOptions(device: string, pack: Pack, given: unknown, issues: Issue[]): Settings {
  const refuse = (code: string, path: Issue['path'], message: string) => issues.push({ code, path, message });
  if (!isObject(given)) refuse('not-options', [], 'options are an object such as { tried: ["…"] }');
  const options = isObject(given) ? given : {};
  for (const name of Object.keys(options)) {
    if (!names.includes(name)) refuse('unknown-setting', [name], unknownId('option', name, names));
  }

  const tried = new Map<string, TriedOutcome>();
  const remedies = Object.keys(pack.remedies);
  for (const { id, outcome, path } of triedEntries(options['tried'] ?? [], refuse)) {
    if (typeof id !== 'string' || !remedies.includes(id)) {
      const what = `remedy of ${device}`;
      refuse('unknown-remedy', path, typeof id === 'string' ? unknownId(what, id, remedies) : notText(id));
    } else if (outcome === undefined) {
      // Not tried, as if it had been left out.
    } else if (!outcomes.includes(outcome)) {
      refuse('unknown-outcome', path, `what came of a remedy is one of ${outcomes.join(', ')}`);
    } else tried.set(id, outcome as TriedOutcome);
  }

  const hide = options['hide'] ?? [];
  if (!Array.isArray(hide))
    refuse('wrong-kind', ['hide'], `this option is a list of ${hideable.join(' and ')}`);
  else {
    for (const [index, id] of hide.entries()) {
      if (hideable.includes(id)) continue;
      refuse(
        'unknown-setting',
        ['hide', index],
        typeof id === 'string' ? unknownId('thing to hide', id, hideable) : notText(id),
      );
    }
  }
  const plan = options['plan'] ?? 'full';
  if (!plans.includes(plan)) refuse('unknown-setting', ['plan'], `this option is one of ${plans.join(', ')}`);
  return {
    tried: new Map([...tried].sort(([a], [b]) => (a < b ? -1 : 1))),
    hide: hide as Settings['hide'],
    plan: plan as Settings['plan'],
  };
}

type Refuse = (code: string, path: Issue['path'], message: string) => void;

function triedEntries(tried: unknown, refuse: Refuse) {
  if (Array.isArray(tried)) {
    return Array.from(tried, (id: unknown, index) => ({
      id,
      outcome: 'no-change' as unknown,
      path: ['tried', index],
    }));
  }
  if (isObject(tried)) {
    return Object.entries(tried).map(([id, outcome]) => ({
      id: id as unknown,
      outcome,
      path: ['tried', id],
    }));
  }
  refuse(
    'wrong-kind',
    ['tried'],
    'this option is a list of remedy ids, or an object of remedy id to what came of it',
  );
  return [];
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function notText(id: unknown): string {
  return `an id is a text, not a ${typeof id}`;
}
