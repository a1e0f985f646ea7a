import { closestMatch } from 'leven';

/** One thing that is wrong with what a caller passed. */
export interface Issue {
  /** Literal name of the kind of mistake; see docs/errors.md. */
  readonly code: string;
  /** What is wrong and, where something similar exists, what was probably meant. */
  readonly message: string;
  /** Where: keys and indexes from the outermost value inwards. */
  readonly path: readonly (string | number)[];
}

/** The keys and indexes that lead to a place in a value. */
export type Path = Issue['path'];

/** Base of every error this library throws on purpose. */
export class RemedyRulesError extends Error {
  /** Literal name of the kind of error. */
  readonly code: string;
  /** Everything that is wrong, not only the first thing; issues have the shape of Standard Schema. */
  readonly issues: readonly Issue[];

  constructor(code: string, summary: string, issues: readonly Issue[]) {
    super([summary, ...issues.map((issue) => `  ${at(issue)}${issue.message}`)].join('\n'));
    this.name = new.target.name;
    this.code = code;
    this.issues = issues;
  }
}

/** The device is not among the diagnoser's packs. */
export class UnknownDeviceError extends RemedyRulesError {
  constructor(issue: Issue) {
    super('unknown-device', 'Unknown device:', [issue]);
  }
}

/** An answer, or an option of the call, does not fit the device. */
export class InvalidObservationError extends RemedyRulesError {
  constructor(device: string, issues: readonly Issue[]) {
    super('invalid-observation', `What was said about ${device} cannot be used:`, issues);
  }
}

/** A pack is not what a pack must be. */
export class InvalidPackError extends RemedyRulesError {
  constructor(issues: readonly Issue[]) {
    super('invalid-pack', 'The pack cannot be used:', issues);
  }
}

/** The cases of a pack are not what cases must be. */
export class InvalidCasesError extends RemedyRulesError {
  constructor(issues: readonly Issue[]) {
    super('invalid-cases', 'The cases cannot be used:', issues);
  }
}

function at({ path }: Issue): string {
  return path.length === 0 ? '' : `${path.join('.')}: `;
}

/** What somebody else's code threw, as a text; it may have thrown anything, even what throws when it is read. */
export function reasonOf(thrown: unknown): string {
  try {
    return thrown instanceof Error ? `${thrown.message}` : `a ${typeof thrown} was thrown`;
  } catch {
    return 'the reason cannot be read';
  }
}

/** Says that an id is unknown and names the nearest known one, if any is near. */
export function unknownId(what: string, wrong: string, known: Iterable<string>): string {
  const suggestion = nearest(wrong, known);
  const quoted = JSON.stringify(wrong.length > 60 ? `${wrong.slice(0, 60)}…` : wrong);
  return `${quoted} is not a known ${what}${suggestion === undefined ? '' : `; did you mean "${suggestion}"?`}`;
}

/** The known id closest to a misspelt one; sorted first, so that the order of a pack's keys does not matter. */
function nearest(wrong: string, known: Iterable<string>): string | undefined {
  const word = wrong.toLowerCase().slice(0, 60);
  return closestMatch(word, [...known].sort(), { maxDistance: Math.max(2, Math.ceil(word.length / 3)) });
}
