import { type Node, type ParseError, parseTree, printParseErrorCode } from 'jsonc-parser';
import { type Issue, reasonOf } from '../../../../src/errors';
import { limits } from '../../../../src/format/limits';
import { duplicateKeys, type PackIssue } from '../../../../src/pack/index';
import { type Range, rangeAt } from './positions';

/** An issue with its place in the text. */
export interface PlacedIssue extends PackIssue, Range {}

/** A JSON text, as far as it can be read. */
export interface ReadJson {
  /** Missing if there are issues. */
  readonly data?: unknown;
  readonly root: Node | undefined;
  readonly issues: readonly PlacedIssue[];
}

/** Longer texts are not read: no pack that keeps to the limits is as long. */
const longestText = 4 * limits.characters;

/** Reads a JSON text, and finds everything that makes it no JSON, and keys that occur twice. */
export function readJson(text: string): ReadJson {
  if (text.length > longestText) return unreadable('too-large', `is longer than ${longestText} characters`);
  const errors: ParseError[] = [];
  let root: Node | undefined;
  try {
    root = parseTree(text, errors, { disallowComments: true });
  } catch {
    return unreadable('too-deep', 'is nested too deeply');
  }
  if (errors.length > 0) {
    const issues = errors.slice(0, limits.issues).map(({ error, offset, length }) =>
      notJson(sentences[printParseErrorCode(error)] ?? 'This is not valid JSON.', {
        from: offset,
        to: Math.min(text.length, offset + length),
      }),
    );
    return { root, issues };
  }
  const issues = duplicateKeys(text).map((issue) => placed(root, issue, 'error'));
  if (issues.length > 0) return { root, issues };
  try {
    return { root, issues, data: JSON.parse(text) };
  } catch (error) {
    return { root, issues: [notJson(reasonOf(error), { from: 0, to: 0 })] };
  }
}

/** An issue of a pack or of cases at its place in the text. */
export function placed(root: Node | undefined, issue: Issue, severity: PackIssue['severity']): PlacedIssue {
  return { severity, ...issue, ...rangeAt(root, issue.path) };
}

function unreadable(code: string, message: string): ReadJson {
  return { root: undefined, issues: [{ severity: 'error', code, path: [], message, from: 0, to: 0 }] };
}

function notJson(message: string, range: Range): PlacedIssue {
  return { severity: 'error', code: 'not-json', path: [], message, ...range };
}

const sentences: Readonly<Record<string, string>> = {
  InvalidSymbol: 'This word must be in double quotes.',
  InvalidNumberFormat: 'This is not a valid number.',
  PropertyNameExpected: 'A key in double quotes is missing here.',
  ValueExpected: 'A value is missing here; remove a comma that nothing follows.',
  ColonExpected: 'A colon is missing here.',
  CommaExpected: 'A comma is missing before this.',
  CloseBraceExpected: 'A closing brace } is missing here.',
  CloseBracketExpected: 'A closing bracket ] is missing here.',
  EndOfFileExpected: 'Nothing may follow the end of the JSON text.',
  InvalidCommentToken: 'JSON has no comments.',
  UnexpectedEndOfComment: 'JSON has no comments.',
  UnexpectedEndOfString: 'The closing quote is missing.',
  UnexpectedEndOfNumber: 'This number is not complete.',
  InvalidUnicode: 'After \\u must come four hexadecimal digits.',
  InvalidEscapeCharacter: 'A backslash must be written twice.',
  InvalidCharacter: 'This character must be written with a backslash, such as \\n.',
};
