import { type Issue, reasonOf, unknownId } from '../errors';
import type { Pack } from '../format/pack';
import { isPlainObject } from '../format/plain-object';
import type { Language } from '../languages/language';
import type { Vocabulary } from '../vocabulary';
import { entriesOf, isFull } from './entries';

/** Remedies that were tried: a list of those that changed nothing, or an object of remedy to outcome. */
export type Tried<V extends Vocabulary = Vocabulary> =
  | readonly V['remedy'][]
  | { readonly [Remedy in V['remedy']]?: TriedOutcome | undefined };

/** What a caller may set besides the observations. */
export interface DiagnoseSettings<V extends Vocabulary = Vocabulary> {
  /**
   * They count as evidence and are not suggested again. Outcomes are `helped`, `no-change`, `worse` and
   * `helped-then-returned`; a list of remedies means `no-change` for each.
   */
  readonly tried?: Tried<V>;
  /**
   * `list` is faster, for bulk use: beside a list of remedies, `questions` is empty, and `next` is a question only if
   * the first remedy depends on it. Default `full`.
   */
  readonly plan?: 'full' | 'list';
  /** Leaves out remedies of risk `high`, or those to avoid. The result names them in `hidden`. */
  readonly hide?: readonly ('high' | 'avoid')[];
  /** The language of all texts, such as `russian` of `remedy-rules/languages/ru`. Default English. */
  readonly language?: Language;
}

/** What a caller of `explain` may set besides the observations. */
export interface ExplainSettings<V extends Vocabulary = Vocabulary>
  extends Pick<DiagnoseSettings<V>, 'tried' | 'language'> {
  /** Explain why this remedy does not come first, and what would put it first. */
  readonly whyNot?: V['remedy'];
}

/** The outcome of a remedy that was tried. */
export type TriedOutcome = 'helped' | 'no-change' | 'worse' | 'helped-then-returned';

/** Checked settings. */
export interface Settings {
  /** Remedy to outcome, by id. */
  readonly tried: ReadonlyMap<string, TriedOutcome>;
  readonly hide: readonly ('high' | 'avoid')[];
  readonly plan: 'full' | 'list';
}

/** Every outcome of a remedy that was tried. */
export const triedOutcomes = [
  'helped',
  'no-change',
  'worse',
  'helped-then-returned',
] as const satisfies TriedOutcome[];
export const plans = ['full', 'list'] as const;
export const hideable = ['avoid', 'high'] as const;
const names: readonly string[] = ['hide', 'language', 'plan', 'tried'];

/**
 * Checks the settings of a call. What is wrong is added to `issues`: `not-settings`, `unknown-setting`, `wrong-kind`,
 * `unknown-remedy`, `unknown-outcome`.
 */
export function checkSettings(device: string, pack: Pack, given: unknown, issues: Issue[]): Settings {
  const refuse = refuseIn(issues);
  const none: Settings = { tried: new Map(), hide: [], plan: 'full' };
  try {
    if (!isPlainObject(given)) {
      refuse('not-settings', [], 'settings must be an object such as { tried: ["…"] }');
      return none;
    }
    for (const name of Object.keys(given)) {
      if (isFull(issues)) break;
      if (!names.includes(name)) refuse('unknown-setting', [name], unknownId('setting', name, names));
    }
    const { tried = [], hide = [], plan = 'full' } = given;
    const wrong: Issue[] = [];
    const outcomesById = readTried(device, pack, tried, wrong);
    for (const { code, path, message } of wrong) refuse(code, ['tried', ...path], message);
    checkHide(hide, issues);
    if (!isOneOf(plans, plan)) {
      refuse('unknown-setting', ['plan'], `must be one of ${plans.join(', ')}`);
      return none;
    }
    return { tried: outcomesById, hide: hide as Settings['hide'], plan };
  } catch (cause) {
    refuse('not-settings', [], `reading them failed: ${reasonOf(cause)}`);
    return none;
  }
}

/** The language in the settings of a call. What is wrong is added to `issues`: `wrong-kind`. */
export function languageIn(given: unknown, issues: Issue[]): Language | undefined {
  try {
    const language = isPlainObject(given) ? given['language'] : undefined;
    if (language === undefined) return undefined;
    if (isPlainObject(language) && typeof language['code'] === 'string') return language as never;
    const message = 'must be a language such as `russian` of remedy-rules/languages/ru';
    refuseIn(issues)('wrong-kind', ['language'], message);
  } catch {
    // checkSettings says why they cannot be read.
  }
  return undefined;
}

/**
 * Reads which remedies were tried: a list of ids, or an object of id to outcome. What is wrong is added to `issues`:
 * `wrong-kind`, `unknown-remedy`, `unknown-outcome`.
 */
export function readTried(
  device: string,
  pack: Pack,
  given: unknown,
  issues: Issue[],
): Map<string, TriedOutcome> {
  const refuse = refuseIn(issues);
  const tried = new Map<string, TriedOutcome>();
  const remedies = Object.keys(pack.remedies);
  try {
    const entries = entriesOf(given, 'no-change');
    if (entries === undefined)
      refuse('wrong-kind', [], 'must be a list of remedy ids, or an object of remedy id to outcome');
    for (const { id, value: outcome, path } of entries ?? []) {
      if (isFull(issues)) break;
      if (typeof id !== 'string' || !remedies.includes(id)) {
        const what = `remedy of ${device}`;
        refuse('unknown-remedy', path, typeof id === 'string' ? unknownId(what, id, remedies) : notText(id));
      } else if (outcome === undefined) {
        // Not tried, as if it had been left out.
      } else if (!isOneOf(triedOutcomes, outcome)) {
        refuse('unknown-outcome', path, `an outcome is one of ${triedOutcomes.join(', ')}`);
      } else tried.set(id, outcome);
    }
  } catch (cause) {
    refuse('wrong-kind', [], `reading it failed: ${reasonOf(cause)}`);
  }
  return new Map([...tried].sort(([a], [b]) => (a < b ? -1 : 1)));
}

function checkHide(hide: unknown, issues: Issue[]): void {
  const refuse = refuseIn(issues);
  if (!Array.isArray(hide)) {
    refuse('wrong-kind', ['hide'], `must be a list of ${hideable.join(' and ')}`);
    return;
  }
  for (const [index, id] of hide.entries()) {
    if (isFull(issues)) break;
    if (isOneOf(hideable, id)) continue;
    refuse(
      'unknown-setting',
      ['hide', index],
      typeof id === 'string' ? unknownId('advice or risk to hide', id, hideable) : notText(id),
    );
  }
}

function refuseIn(issues: Issue[]) {
  return (code: string, path: Issue['path'], message: string) => void issues.push({ code, path, message });
}

function isOneOf<Value>(values: readonly Value[], value: unknown): value is Value {
  return values.includes(value as Value);
}

function notText(id: unknown): string {
  return `an id must be a string, not a ${typeof id}`;
}
