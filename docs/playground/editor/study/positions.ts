import type { Node } from 'jsonc-parser';
import type { Issue } from '../../../../src/errors';

/** A part of a text, in characters from its beginning. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

/**
 * Where a value stands in the text of a JSON document. Of an object or a list that is only its key, so that a mark does
 * not cover pages. Of a value that is missing it is the nearest one around it.
 */
export function rangeAt(root: Node | undefined, path: Issue['path']): Range {
  let found = root;
  for (const step of path) {
    const next = found && childAt(found, step);
    if (next === undefined) break;
    found = next;
  }
  return found === undefined ? { from: 0, to: 0 } : shortRange(found);
}

/** Of a key that occurs twice it is the last one, as for `JSON.parse`. */
function childAt({ type, children = [] }: Node, step: string | number): Node | undefined {
  if (type === 'array') return children[Number(step)];
  return children.filter(({ children: [key] = [] }) => key?.value === step).at(-1)?.children?.[1];
}

function shortRange({ type, offset, length, parent }: Node): Range {
  const key = parent?.type === 'property' ? parent.children?.[0] : undefined;
  const isLong = type === 'object' || type === 'array';
  if (key && isLong) return { from: key.offset, to: key.offset + key.length };
  if (key) return { from: key.offset, to: offset + length };
  return { from: offset, to: offset + (isLong ? 1 : length) };
}
