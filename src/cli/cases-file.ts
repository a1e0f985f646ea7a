import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import type { Cases } from '../testing/index';
import { BadInputError } from './errors';
import { jsonText } from './json-text';

/**
 * Adds cases at the end of a file of cases, or creates the file. What is in it stays as it is.
 *
 * @throws {BadInputError} if it cannot be written.
 */
export function appendCases(file: string, cases: Cases): void {
  try {
    writeFileSync(file, withCases(existsSync(file) ? readFileSync(file, 'utf8') : '{}\n', cases));
  } catch (error) {
    throw new BadInputError(`cannot write ${file}: ${(error as Error).message}`);
  }
}

/** The text of valid cases with more of them at its end, in the same line breaks and indents. */
function withCases(text: string, cases: Cases): string {
  const end = text.lastIndexOf('}');
  const before = text.slice(0, end).trimEnd();
  const [, indent = '  '] = /^\s*\{\s*\n([ \t]+)"/.exec(text) ?? [];
  const lines = jsonText(cases)
    .split('\n')
    .slice(1, -1)
    .map((line) => line.replace(/^ +/, (spaces) => indent.repeat(spaces.length / 2)));
  const newline = text.includes('\r\n') ? '\r\n' : '\n';
  const added = lines.join(newline);
  return `${before}${before.endsWith('{') ? '' : ','}${newline}${added}${newline}${text.slice(end)}`;
}
