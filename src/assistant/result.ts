import type { Issue } from '../errors';
import { visible } from '../render/visible';
import { dataNote, toolInstructions } from './instructions';
import type { Instructed, ToolResult } from './tool';

/** A line is never wrapped, so that a warning is one line and can be shown word for word. */
export const oneLine = Number.MAX_SAFE_INTEGER;

/**
 * What a tool found: what to do with it, and the lines to show. Nothing in these lines can begin a line of its own, so that
 * no text of a pack can look like an instruction.
 */
export function found(structured: Instructed, lines: readonly string[]): ToolResult {
  const shown = lines.join('\n').trimEnd();
  const below = shown === '' ? [] : ['', dataNote, '', ...shown.split('\n').map(asData)];
  return {
    isError: false,
    text: [structured.instruction, ...below].join('\n'),
    structured: { ...structured },
  };
}

/** Everything that is wrong with the arguments. */
export function refused(issues: readonly Issue[]): ToolResult {
  const lines = issues.map(
    ({ code, path, message }) => `${code}${path.length === 0 ? '' : ` at ${path.join('.')}`}: ${message}`,
  );
  const text = [toolInstructions.refusal, '', ...lines.map(asData)].join('\n');
  return { isError: true, text, structured: { issues } };
}

export function asData(line: string): string {
  return line === '' ? '>' : `> ${visible(line)}`;
}
