import { closestMatch } from 'leven';

/** One problem in what a caller passed. */
export interface Issue {
  /** The kind of problem, as a literal; see docs/errors.md. */
  readonly code: string;
  /** What is wrong and, if something similar exists, what was probably meant. */
  readonly message: string;
  /** Where it is: keys and indexes from the outermost value inwards. */
  readonly path: readonly (string | number)[];
}

/** The keys and indexes that lead to a place in a value. */
export type Path = Issue['path'];

/** The kinds of error, as literals; see docs/errors.md. */
export type ErrorCode =
  | 'unknown-device'
  | 'invalid-observation'
  | 'invalid-pack'
  | 'invalid-conversation'
  | 'invalid-cases'
  | 'invalid-outcomes'
  | 'invalid-model'
  | 'invalid-tree'
  | 'not-translated'
  | 'wrong-language';

/** Marks the errors of this library. Shared by all copies of it, which have classes of their own. */
const brand: unique symbol = Symbol.for('remedy-rules.error');

/** Base class of all errors that this library throws on purpose. */
export class RemedyRulesError extends Error {
  /** The kind of error, as a literal. */
  readonly code: ErrorCode;
  /** All problems, not only the first. Issues have the shape of Standard Schema. */
  readonly issues: readonly Issue[];

  constructor(code: ErrorCode, summary: string, issues: readonly Issue[]) {
    const lines = [summary, ...issues.map((issue) => `  ${placeOf(issue)}${issue.message}`)];
    super(lines.map(printable).join('\n'));
    this.name = new.target.name;
    this.code = code;
    this.issues = issues;
    Object.defineProperty(this, brand, { value: true });
  }
}

/**
 * Whether a value is an error that this library threw on purpose, with this code if one is given. Unlike `instanceof`, it
 * also knows the errors of another copy of the library: the CommonJS build, or a second installation.
 *
 * @example
 * ```ts
 * import { diagnoseSync, isRemedyRulesError } from 'remedy-rules';
 *
 * try {
 *   diagnoseSync('mi-band-2', JSON.parse('{ "frozzen": true }'));
 * } catch (error) {
 *   if (!isRemedyRulesError(error, 'invalid-observation')) throw error;
 *   console.log(error.issues.map(({ message }) => message));
 * }
 * ```
 */
export function isRemedyRulesError<Code extends ErrorCode = ErrorCode>(
  error: unknown,
  code?: Code,
): error is RemedyRulesError & { readonly code: Code } {
  if (typeof error !== 'object' || error === null || !Object.hasOwn(error, brand)) return false;
  return code === undefined || (error as RemedyRulesError).code === code;
}

/** The diagnoser has no pack for the device. */
export class UnknownDeviceError extends RemedyRulesError {
  constructor(issue: Issue) {
    super('unknown-device', 'Unknown device:', [issue]);
  }
}

/** An answer or a setting does not fit the device. */
export class InvalidObservationError extends RemedyRulesError {
  constructor(device: string, issues: readonly Issue[]) {
    super('invalid-observation', `Invalid observations for ${device}:`, issues);
  }
}

/** A pack or an extension is wrong. */
export class InvalidPackError extends RemedyRulesError {
  constructor(issues: readonly Issue[]) {
    super('invalid-pack', 'Invalid pack:', issues);
  }
}

/** A saved conversation cannot be read. */
export class InvalidConversationError extends RemedyRulesError {
  constructor(issues: readonly Issue[]) {
    super('invalid-conversation', 'Invalid conversation:', issues);
  }
}

/** A pack has no texts in the language that was asked for. */
export class NotTranslatedError extends RemedyRulesError {
  constructor(issue: Issue) {
    super('not-translated', 'Not translated:', [issue]);
  }
}

/** A result cannot be shown in a language that it was not made in. */
export class WrongLanguageError extends RemedyRulesError {
  constructor(issue: Issue) {
    super('wrong-language', 'Wrong language:', [issue]);
  }
}

/** The cases of a pack are wrong. */
export class InvalidCasesError extends RemedyRulesError {
  constructor(issues: readonly Issue[]) {
    super('invalid-cases', 'Invalid cases:', issues);
  }
}

/** Outcomes of conversations do not fit the pack that is to be calibrated. */
export class InvalidOutcomesError extends RemedyRulesError {
  constructor(issues: readonly Issue[]) {
    super('invalid-outcomes', 'Invalid outcomes:', issues);
  }
}

/** A line with what a terminal or a log would obey in visible form, because keys and values may come from strangers. */
function printable(line: string): string {
  return line.replace(
    /[\p{Cc}\p{Zl}\p{Zp}\p{Cs}\p{Bidi_Control}]/gu,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

function placeOf({ path }: Issue): string {
  return path.length === 0 ? '' : `${path.join('.')}: `;
}

/** What other code threw, as text. It may have thrown anything, even a value that throws when it is read. */
export function reasonOf(thrown: unknown): string {
  try {
    return thrown instanceof Error ? `${thrown.message}` : `a ${typeof thrown} was thrown`;
  } catch {
    return 'the reason cannot be read';
  }
}

/** Says that an id is unknown, and names the nearest known id if one is similar. */
export function unknownId(what: string, wrong: string, known: Iterable<string>): string {
  const suggestion = nearest(wrong, known);
  const quoted = JSON.stringify(wrong.length > 60 ? `${wrong.slice(0, 60)}…` : wrong);
  return `${quoted} is not a known ${what}${suggestion === undefined ? '' : `; did you mean "${suggestion}"?`}`;
}

/** Ids compared letter by letter. A pack of hundreds of long ids with hundreds of mistakes would take seconds. */
const mostCompared = 20;

/** The most similar known id, if one is similar. They are sorted first, so that the order of a pack's keys does not matter. */
export function nearest(wrong: string, known: Iterable<string>): string | undefined {
  const word = wrong.toLowerCase().slice(0, 60);
  const ids = [...known].sort();
  const likely = ids.length > mostCompared ? sharingLetters(word, ids) : ids;
  return closestMatch(word, likely, { maxDistance: Math.max(2, Math.ceil(word.length / 3)) });
}

/** The ids that share most letters with a word, whatever their order: no others are similar. */
function sharingLetters(word: string, ids: readonly string[]): string[] {
  return ids
    .map((id) => ({ id, apart: lettersApart(word, id) }))
    .sort((a, b) => a.apart - b.apart)
    .slice(0, mostCompared)
    .map(({ id }) => id);
}

function lettersApart(one: string, other: string): number {
  const counts = new Int16Array(64);
  const count = (word: string, by: number) => {
    for (let at = 0; at < word.length; at += 1) {
      const letter = word.charCodeAt(at) % counts.length;
      counts[letter] = (counts[letter] ?? 0) + by;
    }
  };
  count(one, 1);
  count(other, -1);
  return counts.reduce((sum, left) => sum + Math.abs(left), 0);
}
