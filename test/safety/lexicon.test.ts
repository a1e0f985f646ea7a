import { describe, expect, it } from 'vitest';
import { described } from '../../scripts/pages/safety-examples';
import { describedMethods, toldMethods } from '../../src/safety/lexicon';
import { wordings } from '../../src/safety/lexicon/wordings';
import { methods } from '../../src/safety/methods';
import { disguised, harmless, stillMeant } from './examples';

describe('an act is found', () => {
  it.each(
    Object.entries(described).flatMap(([method, texts]) => texts.map((text) => [method, text] as const)),
  )('%s, plainly: %s', (method, text) => {
    expect(describedMethods(text)).toContain(method);
  });

  it.each(disguised)('%s, in disguise: %j', (method, text) => {
    expect(describedMethods(text)).toContain(method);
  });

  it.each(stillMeant)('%s, behind a negation that does not govern it: %s', (method, text) => {
    expect(describedMethods(text)).toContain(method);
  });

  it('of every method', () => {
    expect(Object.keys(wordings).sort()).toEqual(Object.keys(methods).sort());
    expect(Object.keys(described).sort()).toEqual(Object.keys(methods).sort());
  });
});

describe('no act is found', () => {
  it.each(harmless)('in: %s', (text) => {
    expect(describedMethods(text)).toEqual([]);
  });
});

describe('in a report', () => {
  it.each([
    'Put it in the freezer.',
    'Is it dark? Then put it in the freezer.',
    'Is it dark? Put it in the freezer.',
    'Please freeze it.',
    'You should put it in the freezer.',
    'Just try to put it in the freezer.',
    'Have you thought of it: put it in the freezer.',
    'Why not put it in the freezer?',
    'How about the freezer?',
    'Could you put it in the freezer?',
    'f r e e z e it for a day',
  ])('an instruction is found: %s', (text) => {
    expect(toldMethods(text)).toContain('freezing');
  });

  it.each([
    'Has it been in a freezer or in the cold just now?',
    'Did you put it in the freezer?',
    'Somebody put it in the freezer',
    'One guide says that the freezer nearly always works.',
    'The freezer trick, a thread of owners',
    'Do not put it in the freezer.',
  ])('a report is none: %s', (text) => {
    expect(toldMethods(text)).toEqual([]);
  });
});

describe('a negation', () => {
  /** A word of so many letters, none of them repeated. */
  const word = (length: number) => 'xy'.repeat(length).slice(0, length);
  const far = 'and so on '.repeat(50);

  it('reaches no further than its own clause, in a long text as in a short one', () => {
    expect(describedMethods(`${far}never freeze it`)).toEqual([]);
    expect(describedMethods(`${far}freeze it`)).toEqual(['freezing']);
    expect(describedMethods(`never ${'really '.repeat(70)}freeze it`)).toEqual(['freezing']);
    expect(describedMethods(`knot in ${word(392)} freezer`)).toEqual(['freezing']);
    expect(describedMethods(`aknot in ${word(391)} freezer`)).toEqual(['freezing']);
    expect(describedMethods(`never ${word(393)} freeze it`)).toEqual([]);
    expect(describedMethods(`${far}freeze it. Never`)).toEqual(['freezing']);
    expect(describedMethods(`${word(394)} never freeze it`)).toEqual([]);
  });
});

describe('the expressions', () => {
  it.each(Object.entries(wordings))('of %s repeat nothing inside a repetition', (_method, { source }) => {
    expect(source).not.toMatch(/[+*]\)[+*{]|\{\d+,\d*\}\)[+*{]|\w\*\)\+/);
  });
});
