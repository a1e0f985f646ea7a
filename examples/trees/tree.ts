/** A question that yes or no answers, and how it goes on from either. */
export interface Decision {
  readonly id: string;
  readonly question: string;
  readonly yes: Branch;
  readonly no: Branch;
}

/** An end of a tree: what is the matter, and what to do about it. */
export interface Leaf {
  readonly fault: string;
  readonly name: string;
  readonly remedy: string;
  readonly steps: readonly string[];
}

export type Branch = Decision | Leaf;

export interface Tree {
  readonly device: string;
  /** Not to be looked at while anything is tuned; measured once, at the end. */
  readonly heldOut?: boolean;
  readonly tree: Branch;
}

/** Question to yes or no, by id. */
export type Answers = Readonly<Record<string, boolean>>;

/** A leaf with the answers that lead to it, in the order of the questions. */
export interface Ending {
  readonly leaf: Leaf;
  readonly answers: Answers;
}

/** Each leaf with the answers on its path. */
export function leavesOf({ tree }: Tree): Ending[] {
  return endingsOf(tree, {});
}

function endingsOf(branch: Branch, answers: Answers): Ending[] {
  if ('fault' in branch) return [{ leaf: branch, answers }];
  const { id, yes, no } = branch;
  if (Object.hasOwn(answers, id)) throw new Error(`"${id}" is asked twice on one path`);
  return [...endingsOf(yes, { ...answers, [id]: true }), ...endingsOf(no, { ...answers, [id]: false })];
}

/** Every decision of a tree, with one that stands in several branches as often. */
export function decisionsOf(branch: Branch): Decision[] {
  if ('fault' in branch) return [];
  return [branch, ...decisionsOf(branch.yes), ...decisionsOf(branch.no)];
}
