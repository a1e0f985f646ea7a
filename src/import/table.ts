import { nearest } from '../errors';
import { limits } from '../format/limits';
import type { TreeIssue } from './error';
import { type Arrow, type Box, type Flow, issueAt, keyOf, quoted } from './flow';
import { columnOf, rowNamedIn } from './words/known';

/** One row of a table, as a reader of CSV gives it. */
export interface Row {
  /** The line of the file where it starts, from 1. */
  readonly line: number;
  /** Their texts, without quotes and separators. */
  readonly cells: readonly string[];
}

/** Far more than the symptoms that a pack may have. */
const mostRows = 2000;

interface Columns {
  readonly question: number;
  readonly id?: number;
  readonly answer?: number;
  readonly next?: number;
  /** The place of each column that is an answer, with its heading. */
  readonly answers: readonly (readonly [place: number, heading: string])[];
  readonly width: number;
}

interface OpenRow {
  readonly id: string;
  readonly question: string;
  readonly line: number;
  readonly ways: { readonly label: string; readonly cell: string; readonly line: number }[];
}

/** Reads a table: a question per row, an answer per column; or a row per answer, with what comes next. */
export function readRows(rows: readonly Row[]): Flow {
  const filled = rows.filter(({ cells }) => cells.some((cell) => cell.trim() !== ''));
  const [head, ...body] = filled;
  const columns = head && columnsIn(head);
  if (columns === undefined) {
    const message =
      'the first row must name the columns: question, yes, no; or question, answer, next. A column "id" may come before them';
    return { boxes: new Map(), issues: [issueAt(head?.line ?? 1, { code: 'no-columns', message })] };
  }
  if (body.length > mostRows) {
    const message = `has ${body.length} rows, but at most ${mostRows} can be read; import its parts one by one`;
    return { boxes: new Map(), issues: [issueAt(head?.line ?? 1, { code: 'too-large', message })] };
  }
  const issues: TreeIssue[] = [];
  const questions = questionsIn(body, columns, issues);
  const boxes = new Map<string, Box>();
  const ends = new Map<string, Box>();
  const names = namesOf(questions);
  for (const { id, question, line, ways } of questions.values()) {
    // The others would not be told, and finding the row that was meant takes time.
    if (issues.length >= limits.issues) break;
    const arrows = ways.flatMap(({ label, cell, line: at }): Arrow[] => {
      const to = targetOf(cell, at, names, ends, issues);
      return to === undefined ? [] : [{ label, to, line: at }];
    });
    boxes.set(id, { lines: linesIn(question), line, arrows });
  }
  return { boxes: new Map([...boxes, ...ends]), issues };
}

function columnsIn({ cells }: Row): Columns | undefined {
  const kinds = cells.map((heading) => columnOf(heading));
  const placeOf = (kind: (typeof kinds)[number]) => (kinds.includes(kind) ? kinds.indexOf(kind) : undefined);
  const question = placeOf('question');
  const [id, answer, next] = [placeOf('id'), placeOf('answer'), placeOf('next')];
  const answers = [...cells.entries()].filter(
    ([place, heading]) => kinds[place] === undefined && heading.trim() !== '',
  );
  if (question === undefined || (answers.length === 0 && (answer === undefined || next === undefined)))
    return undefined;
  return {
    question,
    ...(id !== undefined && { id }),
    ...(answer !== undefined && { answer }),
    ...(next !== undefined && { next }),
    answers: answers.map(([place, heading]) => [place, heading.trim()]),
    width: cells.length,
  };
}

/** The questions by id, with the ways on from each. Rows without a question of their own go on with the one above. */
function questionsIn(body: readonly Row[], columns: Columns, issues: TreeIssue[]): Map<string, OpenRow> {
  const questions = new Map<string, OpenRow>();
  let last: OpenRow | undefined;
  for (const { line, cells } of body) {
    const cell = (place: number | undefined) => (place === undefined ? '' : (cells[place] ?? '').trim());
    if (cells.slice(columns.width).some((text) => text.trim() !== '')) {
      const message = `this row has ${cells.length} cells, but the first has ${columns.width}; put a text that contains the separator in "quotes"`;
      issues.push(issueAt(line, { code: 'too-many-cells', message }));
    }
    const question = cell(columns.question);
    const isMore =
      question === '' || (columns.answer !== undefined && isSame(last, question, cell(columns.id)));
    if (isMore && last === undefined) {
      const message = 'this row has no question; write one in its column';
      issues.push(issueAt(line, { code: 'no-text', message }));
      continue;
    }
    const row = isMore
      ? (last as OpenRow)
      : { id: cell(columns.id) || keyOf(question), question, line, ways: [] };
    if (!isMore && questions.has(row.id)) {
      const known = questions.get(row.id) as OpenRow;
      const message = `${quoted(row.id)} is in line ${known.line} too; give each row an id of its own in a column "id", and ask each question once`;
      issues.push(issueAt(line, { code: 'duplicate-row', message }));
      continue;
    }
    questions.set(row.id, row);
    last = row;
    const told: (readonly [label: string, cell: string])[] =
      columns.answer === undefined
        ? columns.answers.map(([place, heading]) => [heading, cell(place)])
        : [[cell(columns.answer), cell(columns.next)]];
    if (columns.answer === undefined && columns.next !== undefined) told.push(['', cell(columns.next)]);
    for (const [label, text] of told) if (text !== '') row.ways.push({ label, cell: text, line });
  }
  return questions;
}

function isSame(last: OpenRow | undefined, question: string, id: string): boolean {
  return last !== undefined && keyOf(last.question) === keyOf(question) && (id === '' || id === last.id);
}

/** The ids of rows by everything that a cell may call them. */
function namesOf(questions: ReadonlyMap<string, OpenRow>): Map<string, string> {
  const names = new Map<string, string>();
  for (const { id, question } of questions.values())
    if (!names.has(keyOf(question))) names.set(keyOf(question), id);
  for (const id of questions.keys()) names.set(keyOf(id), id);
  return names;
}

/** The box that a cell leads to: another row, or an end of its own. Equal ends are one. */
function targetOf(
  cell: string,
  line: number,
  names: ReadonlyMap<string, string>,
  ends: Map<string, Box>,
  issues: TreeIssue[],
): string | undefined {
  const wanted = rowNamedIn(cell) ?? cell;
  const row = names.get(keyOf(wanted)) ?? names.get(keyOf(cell));
  if (row !== undefined) return row;
  if (isReference(cell, wanted)) {
    const suggestion = nearest(keyOf(wanted), names.keys());
    const message = `no row has the id or question ${quoted(wanted)}${suggestion === undefined ? '; add it, or write what to do' : `; did you mean ${quoted(suggestion)}?`}`;
    issues.push(issueAt(line, { code: 'unknown-row', message }));
    return undefined;
  }
  const id = `end ${keyOf(cell)}`;
  if (!ends.has(id)) ends.set(id, { lines: linesIn(cell), line, arrows: [] });
  return id;
}

/** "Go to settings" is something to do, but "go to 7", "→ 7" and another question are not. */
function isReference(cell: string, wanted: string): boolean {
  return /^\p{L}?\d+\p{L}?$/u.test(wanted) || /^(?:→|->|=>|#)|[?？؟]$/u.test(cell);
}

function linesIn(text: string): string[] {
  return text
    .split(/\r?\n|<br\s*\/?>/i)
    .map((line) => line.replace(/[\s\p{Cc}]+/gu, ' ').trim())
    .filter(Boolean);
}
