import type { PackData } from '../../format/format';
import { methods } from '../../languages/en/methods';
import { checkPack, type PackIssue } from '../../pack/check-pack';
import { isAvoided, riskOfRemedy } from '../../safety/hazards';
import type { Cases } from '../../testing/cases';
import type { TreeIssue } from '../error';
import { issueAt } from '../flow';
import type { Way } from '../paths';
import { casesOf } from './cases';
import { type Built, buildPack, type DraftSettings, type LineOf } from './pack';

/** A pack made of a tree, for its author to complete. */
export interface Draft {
  /** It loads as it is, and `lint` finds nothing but what the notes say. */
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
  return {
    pack,
    cases: casesOf(groups, pack),
    notes: [...notesOn(built), ...warnings(checked, lineOf)],
  };
}

function* notesOn({ declared, addedAlert, lineOf }: Built): Generator<TreeIssue> {
  for (const { method, section, id } of declared) {
    const isHeldBack = isAvoided({ methods: [method] }) || riskOfRemedy({ methods: [method] }) === 'high';
    const advice = isHeldBack ? '; the library advises against that' : '';
    const message = `"${id}" describes ${methods[method].name}, so it declares "${method}"${advice}`;
    yield issueAt(lineOf({ path: [section, id] }), { code: 'declared-method', message });
  }
  if (addedAlert !== undefined) {
    const message = `the alert "${addedAlert}" is not from the tree; write there what is dangerous about your device`;
    yield issueAt(1, { code: 'added-alert', message });
  }
}

/** A text that is a title and a step too is warned of once. */
function warnings(checked: readonly PackIssue[], lineOf: LineOf): TreeIssue[] {
  const found = checked.filter(({ severity }) => severity === 'warning');
  const byText = new Map(found.map((issue) => [`${lineOf(issue)} ${issue.message}`, inTree(issue, lineOf)]));
  return [...byText.values()];
}

/** An issue of the pack, at the line of the tree from which it comes. */
function inTree(issue: PackIssue, lineOf: LineOf): TreeIssue {
  const { code, path, message } = issue;
  const line = lineOf(issue);
  return { code, message: `${path.join('.')}: ${message}`, path: [`line ${line}`], line };
}
