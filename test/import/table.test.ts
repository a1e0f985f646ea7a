import { describe, expect, it } from 'vitest';
import { readRows } from '../../src/import/table';

const rowsOf = (table: string) =>
  table
    .split('\n')
    .map((line, index) => ({ line: index + 1, cells: line.split('|').map((cell) => cell.trim()) }));

/** Every way on from the questions of a table, by their texts. */
function waysOf(table: string): string[] {
  const { boxes, issues } = readRows(rowsOf(table));
  expect(issues).toEqual([]);
  const textOf = (id: string) => boxes.get(id)?.lines.join(' ');
  return [...boxes.values()].flatMap(({ lines, arrows }) =>
    arrows.map(({ label, to }) => `${lines.join(' ')} ${label} ${textOf(to)}`),
  );
}

const issuesOf = (table: string) => readRows(rowsOf(table)).issues.map(({ line, code }) => `${line} ${code}`);

const lamp = [
  'Lamp on? yes Restart it',
  'Lamp on? no Plugged in?',
  'Plugged in? yes Call',
  'Plugged in? no Plug it in',
];

describe('a table', () => {
  it.each([
    ['question | yes | no\nLamp on? | Restart it | Plugged in?\nPlugged in? | Call | Plug it in'],
    ['question | yes | no\nLamp on? | Restart it | plugged in\nPlugged in? | Call | Plug it in'],
    ['id | question | yes | no\n1 | Lamp on? | Restart it | 2\n2 | Plugged in? | Call | Plug it in'],
    ['id | question | yes | no\n1 | Lamp on? | Restart it | go to 2\n2 | Plugged in? | Call | Plug it in'],
    ['Step | Check | yes | no\nA | Lamp on? | Restart it | → B\nB | Plugged in? | Call | Plug it in'],
    ['# | question | yes | no\n1 | Lamp on? | Restart it | see step 2\n2 | Plugged in? | Call | Plug it in'],
    [
      'question | answer | next\nLamp on? | yes | Restart it\n | no | Plugged in?\nPlugged in? | yes | Call\n | no | Plug it in',
    ],
    [
      'question | answer | next\nLamp on? | yes | Restart it\nLamp on? | no | Plugged in?\nPlugged in? | yes | Call\nPlugged in? | no | Plug it in',
    ],
    ['question | yes | no\n\nLamp on? | Restart it | Plugged in?\n | |\nPlugged in? | Call | Plug it in\n'],
  ])('means the same in all its forms: %j', (table) => {
    expect(waysOf(table)).toEqual(lamp);
  });

  it('has headings in Russian, and other headings as answers', () => {
    expect(waysOf('№ | Вопрос | Да | Нет\n1 | Горит? | 2 | Включите\n2 | Мигает? | Ждите | Звоните')).toEqual(
      ['Горит? Да Мигает?', 'Горит? Нет Включите', 'Мигает? Да Ждите', 'Мигает? Нет Звоните'],
    );
    expect(waysOf('question | off | steady | blinking\nThe lamp? | Plug it in | | Wait')).toEqual([
      'The lamp? off Plug it in',
      'The lamp? blinking Wait',
    ]);
  });

  it('has one end for the same text, and instructions that begin like a reference', () => {
    const { boxes } = readRows(
      rowsOf('question | yes | no\nA? | Restart it. | B?\nB? | restart it | Go to settings'),
    );
    expect(boxes.size).toBe(4);
  });

  it.each([
    ['', '1 no-columns'],
    ['a | b | c\n1 | 2 | 3', '1 no-columns'],
    ['question\nLamp on?', '1 no-columns'],
    ['question | yes | no\nLamp on? | Restart it | Plugged un?', '2 unknown-row'],
    ['question | yes | no\nLamp on? | Restart it | 7', '2 unknown-row'],
    ['question | yes | no\nLamp on? | Restart it | go to 7', '2 unknown-row'],
    ['question | yes | no\n | Restart it | Wait', '2 no-text'],
    ['question | yes | no\nA? | Wait | Stay\nA? | Wait | Stay', '3 duplicate-row'],
    ['id | question | yes | no\n1 | A? | Wait | Stay\n1 | B? | Wait | Stay', '3 duplicate-row'],
    ['question | yes | no\nA? | Wait | Stay | put', '2 too-many-cells'],
    [`question | yes | no${'\nA? | Wait | Stay'.repeat(2001)}`, '1 too-large'],
  ])('says in which row it is wrong: %j', (table, issue) => {
    expect(issuesOf(table)).toEqual([issue]);
  });

  it('finds no rows for more mistakes than are told', () => {
    const rows = Array.from({ length: 300 }, (_, at) => `Question ${at}? | Wrong ${at}? | No ${at}?`);
    expect(issuesOf(`question | yes | no\n${rows.join('\n')}`)).toHaveLength(200);
  });

  it('names the row that was probably meant', () => {
    const [issue] = readRows(
      rowsOf('question | yes | no\nIs it on? | Wait | Is it pluged in?\nIs it plugged in? | Wait | Stay'),
    ).issues;
    expect(issue?.message).toContain('did you mean "is it plugged in"?');
  });
});
