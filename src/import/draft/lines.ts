import type { Issue } from '../../errors';

/** The line of the tree that an entry of the pack comes from. */
export type LineOf = (issue: Pick<Issue, 'path'>) => number;

/** Looks up lines by section and entry. What comes from no line of its own comes from the first. */
export function lineIn(sections: Readonly<Record<string, ReadonlyMap<string, number>>>): LineOf {
  return ({ path: [section, entry] }) => sections[`${section}`]?.get(`${entry}`) ?? 1;
}
