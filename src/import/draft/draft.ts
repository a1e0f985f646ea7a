import type { TreeIssue } from '../../errors';
import type { PackData } from '../../format/format';
import { methods } from '../../languages/en/methods';
import { checkPack, type PackIssue } from '../../pack/check-pack';
import type { Cases } from '../../testing/cases';
import { issueAt } from '../flow';
import type { Way } from '../paths';
import { casesOf } from './cases';
import type { LineOf } from './lines';
import { type Built, buildPack, type DraftSettings } from './pack';

/** A pack made of a tree, for its author to complete. */
export interface Draft {
  readonly pack: PackData;
  /** A case for each way of the tree. */
  readonly cases: Cases;
  /** What its author should check first: the methods that were declared, and what `lint` warns of. */
  readonly notes: readonly TreeIssue[];
}

/** A draft of the ways of a tree, or the reasons why the library refuses it. */
export function draftOf(ways: readonly Way[], settings: DraftSettings): Draft | { issues: TreeIssue[] } {
  const built = buildPack(ways, settings);
  const { pack, groups, lineOf } = built;
  const checked = checkPack(pack);
  const errors = checked.filter(({ severity }) => severity === 'error');
  if (errors.length > 0) return { issues: errors.map((issue) => inTree(issue, lineOf)) };
  return { pack, cases: casesOf(groups, pack), notes: [...notesOn(built), ...warnings(checked, lineOf)] };
}

function* notesOn({ declared, addedAlert, lineOf }: Built): Generator<TreeIssue> {
  for (const { method, section, id } of declared) {
    const message = `"${id}" describes ${methods[method].name}, so it declares "${method}"`;
    yield issueAt(lineOf({ path: [section, id] }), 'declared-method', message);
  }
  if (addedAlert !== undefined) {
    const message = `the alert "${addedAlert}" is not from the tree; write there what is dangerous about your device`;
    yield issueAt(1, 'added-alert', message);
  }
}

function warnings(checked: readonly PackIssue[], lineOf: LineOf): TreeIssue[] {
  return checked.filter(({ severity }) => severity === 'warning').map((issue) => inTree(issue, lineOf));
}

/** An issue of the pack, at the line of the tree from which it comes. */
function inTree(issue: PackIssue, lineOf: LineOf): TreeIssue {
  const { code, path, message } = issue;
  const line = lineOf(issue);
  return { code, message: `${path.join('.')}: ${message}`, path: [`line ${line}`], line };
}
