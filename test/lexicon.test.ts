import { describe, expect, it } from 'vitest';
import { describedMethods, toldMethods } from '../src/safety/lexicon';
import { wordings } from '../src/safety/lexicon/wordings';
import { methods } from '../src/safety/methods';
import { described, disguised, harmless, stillMeant } from './safety/examples';

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

describe('the expressions', () => {
  it.each(Object.entries(wordings))('of %s repeat nothing inside a repetition', (_method, { source }) => {
    expect(source).not.toMatch(/[+*]\)[+*{]|\{\d+,\d*\}\)[+*{]|\w\*\)\+/);
  });

  it.each([
    'a '.repeat(5000),
    'charge '.repeat(2000),
    'do not '.repeat(2000),
    'free-'.repeat(3000),
    '&#'.repeat(4000),
    '<'.repeat(9000),
    'never mind, and '.repeat(800),
    'use the the the '.repeat(700),
    `${'f r e e z '.repeat(1500)}`,
  ])('take little time on a long text (%#)', (text) => {
    const start = performance.now();
    describedMethods(text);
    toldMethods(text);
    expect(performance.now() - start).toBeLessThan(1500);
  });
});
