import { describe, expect, it } from 'vitest';
import { entries } from '../../scripts/entries';
import type { View } from '../../src/conversation';
import { outcomeIds } from '../../src/format/remedy';
import type { NextMove, Role, Verdict } from '../../src/index';
import { documents } from '../support/markdown';

/** The compiler refuses a kind that is missing or too many. */
const views = {
  opening: 0,
  signs: 0,
  question: 0,
  'red-flags': 0,
  remedy: 0,
  remains: 0,
  solved: 0,
  service: 0,
  stop: 0,
} satisfies Record<View['kind'], 0>;
const moves = {
  remedy: 0,
  question: 0,
  'red-flags': 0,
  service: 0,
  stop: 0,
  solved: 0,
} satisfies Record<NextMove['kind'], 0>;
const verdicts = {
  try: 0,
  ask: 0,
  stop: 0,
  solved: 0,
  'not-covered': 0,
} satisfies Record<Verdict, 0>;
const roles = { complaint: 0, circumstance: 0, detail: 0, 'red-flag': 0 } satisfies Record<Role, 0>;

const names = Object.keys(entries).map((name) =>
  name === 'index' ? 'remedy-rules' : `remedy-rules/${name}`,
);

const guides = documents();

/** The first cells of each table of a guide. */
function tablesOf(path: string): string[][] {
  return guides
    .filter((guide) => guide.path === path)
    .flatMap(({ tables }) => tables.map((rows) => rows.map(([first = '']) => first.replaceAll('`', ''))));
}

describe.each([
  ['docs/conversation.md', 'view', Object.keys(views)],
  ['docs/show-in-react.md', 'view', Object.keys(views)],
  ['docs/conversation.md', 'outcome', [...outcomeIds]],
  ['docs/conversation.md', 'role', Object.keys(roles)],
  ['docs/diagnose.md', 'next move', Object.keys(moves)],
  ['docs/entries.md', 'entry', [...names, 'remedy-rules/element']],
])('%s', (path, what, all) => {
  it(`has a table with every ${what}, and no other`, () => {
    expect(tablesOf(path).map((table) => table.sort())).toContainEqual(all.sort());
  });
});

it('docs/diagnose.md names every verdict', () => {
  const rows = guides.find(({ path }) => path === 'docs/diagnose.md')?.rows ?? [];
  const [, text = ''] = rows.find(([first]) => first === '`verdict`') ?? [];
  expect(Array.from(text.matchAll(/`([\w-]+)`:/g), ([, verdict]) => verdict).sort()).toEqual(
    Object.keys(verdicts).sort(),
  );
});
