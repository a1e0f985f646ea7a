import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { described } from '../../../scripts/pages/safety-examples';
import type { Method } from '../../../src/format/format';
import { type Draft, InvalidTreeError, importFlowchart } from '../../../src/import/index';
import { checkPack } from '../../../src/pack/index';
import { disguised, stillMeant } from '../../safety/examples';

const acts: readonly (readonly [Method, string])[] = [
  ...Object.entries(described).flatMap(([method, texts]) =>
    texts.map((text) => [method as Method, text] as const),
  ),
  ...disguised,
  ...stillMeant,
];

const label = (text: string) => `"${text.replaceAll('"', '#quot;')}"`;

/** A text over two lines, as a narrow box breaks it. */
function broken(text: string): string {
  const words = text.split(' ');
  const middle = Math.ceil(words.length / 2);
  return [words.slice(0, middle).join(' '), words.slice(middle).join(' ')].filter(Boolean).join('<br>');
}

const capital = (text: string) => text.replace(/<br>./, (found) => found.toUpperCase().replace('BR', 'br'));

/** Where an author may put the text of an act. */
const places: Readonly<Record<string, (text: string) => string>> = {
  'an end': (text) => `a{On?} -->|yes| b[${label(text)}]\na -->|no| c[Wait]`,
  'an end over two lines': (text) => `a{On?} -->|yes| b[${label(broken(text))}]\na -->|no| c[Wait]`,
  'an end over two lines with capitals': (text) =>
    `a{On?} -->|yes| b[${label(capital(broken(text)))}]\na -->|no| c[Wait]`,
  'an end after other sentences': (text) =>
    `a{On?} -->|yes| b[${label(`Look at it.<br>${text}`)}]\na -->|no| c[Wait]`,
  'an instruction before an end': (text) =>
    `a{On?} -->|yes| b[${label(text)}] --> d[Look at it]\na -->|no| c[Wait]`,
  'an end that sounds like service': (text) =>
    `a{On?} -->|yes| b[${label(`Contact support.<br>${text}`)}]\na -->|no| c[Wait]`,
  'something to try': (text) =>
    `a{On?} -->|yes| b[${label(text)}] --> d{Did that help?}\nd -->|yes| e[Solved]\nd -->|no| f[Look at it]\na -->|no| c[Wait]`,
  'a test': (text) => `b[${label(text)}] --> a{On?}\na -->|yes| d[Look at it]\na -->|no| c[Wait]`,
  'a remark after a question': (text) =>
    `a{${label(`On? ${text}`)}} -->|yes| b[Look at it]\na -->|no| c[Wait]`,
  'the start': (text) =>
    `s([Start]) --> b[${label(text)}] --> a{On?}\na -->|yes| d[Look at it]\na -->|no| c[Wait]`,
};

/** What an import of a tree with the text of an act comes to; nothing if it is refused. */
function drafted(statements: string): Draft | undefined {
  try {
    return importFlowchart(`flowchart TD\n${statements}`, { name: 'Band' });
  } catch (error) {
    if (error instanceof InvalidTreeError) return undefined;
    throw error;
  }
}

function methodsIn({ pack: { remedies, symptoms } }: Draft): Method[] {
  return [
    ...Object.values(remedies).flatMap(({ methods }) => methods),
    ...Object.values(symptoms).flatMap(({ how }) => how?.methods ?? []),
  ];
}

describe.each(Object.entries(places))('a dangerous act as %s', (name, place) => {
  it('is declared, noted or refused', () => {
    const read = acts.filter(([, text]) => drafted(place(text)) !== undefined);
    // A question or test must not be as dangerous as most of them; everything else is drafted.
    if (!/question|test|start/.test(name)) expect(read.length).toBeGreaterThan(acts.length * 0.95);
    const hidden = acts.filter(([, text]) => {
      const draft = drafted(place(text));
      if (draft === undefined || methodsIn(draft).length > 0) return false;
      return !draft.notes.some(({ code }) => code === 'possible-method');
    });
    expect(hidden).toEqual([]);
  });
});

it('every draft loads, and holds all texts of its tree, whatever they are', () => {
  const text = fc
    .oneof(
      fc.constantFrom(...acts.map(([, act]) => act)),
      fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }),
    )
    .map((one) => one.replace(/[\p{C}\p{Z}"`<>#&;→=\\]+/gu, ' ').trim())
    .filter((one) => /[\p{L}\p{N}]/u.test(one));
  fc.assert(
    fc.property(fc.constantFrom(...Object.values(places)), text, (place, one) => {
      const draft = drafted(place(one));
      if (draft === undefined) return;
      expect(checkPack(draft.pack).filter(({ severity }) => severity === 'error')).toEqual([]);
    }),
    { numRuns: 500 },
  );
});
