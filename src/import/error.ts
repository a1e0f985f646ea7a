import { type Issue, RemedyRulesError } from '../errors';
import { limits } from '../format/limits';

/** One problem in a decision tree, or something that its author should check in the draft. */
export interface TreeIssue extends Issue {
  /** The line of the file, from 1. */
  readonly line: number;
}

/** A decision tree cannot be turned into a pack. */
export class InvalidTreeError extends RemedyRulesError {
  /** The problems by line, up to 200. */
  declare readonly issues: readonly TreeIssue[];

  constructor(issues: readonly TreeIssue[]) {
    super('invalid-tree', 'Invalid decision tree:', byLine(issues).slice(0, limits.issues));
  }
}

/** Issues in the order of the file. */
export function byLine(issues: readonly TreeIssue[]): TreeIssue[] {
  return [...issues].sort((a, b) => a.line - b.line);
}
