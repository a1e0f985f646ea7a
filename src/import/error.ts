import { type Issue, RemedyRulesError } from '../errors';

/** One problem in a decision tree, or something that its author should check in the draft. */
export interface TreeIssue extends Issue {
  /** The line of the file, from 1. */
  readonly line: number;
}

/** A decision tree cannot be turned into a pack. */
export class InvalidTreeError extends RemedyRulesError {
  /** All problems, by line. */
  declare readonly issues: readonly TreeIssue[];

  constructor(issues: readonly TreeIssue[]) {
    super('invalid-tree', 'Invalid decision tree:', issues);
  }
}
