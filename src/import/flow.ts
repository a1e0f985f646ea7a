import type { TreeIssue } from './error';

/** A way on from a box, with the answer that leads there. */
export interface Arrow {
  /** The answer; empty where there is none. */
  readonly label: string;
  /** The id of the box where it ends. */
  readonly to: string;
  readonly line: number;
}

/** A question, an instruction, or an end. */
export interface Box {
  /** Lines of text, at least one unless it has no text at all. */
  readonly lines: readonly string[];
  readonly line: number;
  readonly arrows: readonly Arrow[];
  /** Drawn as a beginning or an end. */
  readonly isTerminal?: true;
}

/** A flowchart, whatever kind of file it came from. */
export interface Flow {
  readonly boxes: ReadonlyMap<string, Box>;
  /** What was wrong with the file. If there is anything, boxes and arrows may be missing. */
  readonly issues: readonly TreeIssue[];
}

/** The text of a box on one line. */
export function textOf({ lines }: Pick<Box, 'lines'>): string {
  return lines.join(' ');
}

/** A text in quotes, short enough for a message. */
export function quoted(text: string): string {
  return JSON.stringify(text.length > 60 ? `${text.slice(0, 60)}…` : text);
}

/** A text by which the same question, or the same instruction, is recognised. */
export function keyOf(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** One issue; its place is the line. */
export function issueAt(line: number, { code, message }: Pick<TreeIssue, 'code' | 'message'>): TreeIssue {
  return { code, message, path: [`line ${line}`], line };
}
