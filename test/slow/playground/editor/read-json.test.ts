import { describe, expect, it } from 'vitest';
import { rangeAt } from '../../../../docs/playground/editor/study/positions';
import { readJson } from '../../../../docs/playground/editor/study/read-json';
import { readPack, warningsOf } from '../../../../docs/playground/editor/study/read-pack';

const marked = (text: string, path: readonly (string | number)[]) => {
  const { from, to } = rangeAt(readJson(text).root, path);
  return text.slice(from, to);
};

describe('the place of a path', () => {
  const text = '{ "a": { "b": [1, { "c": "deep" }] }, "n": null }';
  it.each([
    [['a', 'b', 0], '1'],
    [['a', 'b', 1, 'c'], '"c": "deep"'],
    [['a', 'b'], '"b"'],
    [['a'], '"a"'],
    [['n'], '"n": null'],
    [['a', 'missing', 'further'], '"a"'],
    [['a', 'b', 7], '"b"'],
    [[], '{'],
  ])('%j', (path, expected) => {
    expect(marked(text, path)).toBe(expected);
  });

  it('is the last of two equal keys, which JSON.parse takes', () => {
    const twice = '{ "a": 1, "a": 2 }';
    const { root, issues } = readJson(twice);
    expect(issues.map(({ code, from, to }) => [code, twice.slice(from, to)])).toEqual([
      ['duplicate-key', '"a": 2'],
    ]);
    expect(rangeAt(root, ['a']).from).toBe(10);
  });
});

describe('a text that is no JSON', () => {
  it.each([
    ['{ "a": 1 "b": 2 }', 'A comma is missing before this.', '"b"'],
    ['{ "a": tru }', 'This word must be in double quotes.', 'tru'],
    ['{ "a": [1, 2 }', 'A comma is missing before this.', '}'],
    ['{ "a": 1, // no\n "b": 2 }', 'JSON has no comments.', '// no'],
  ])('%s', (text, message, at) => {
    const { issues, data } = readJson(text);
    expect(data).toBeUndefined();
    expect(issues.map((issue) => [issue.message, text.slice(issue.from, issue.to)])).toContainEqual([
      message,
      at,
    ]);
  });

  it('may be nested without end, or longer than any pack', () => {
    expect(readJson('['.repeat(200_000)).issues.map(({ code }) => code)).toEqual(['too-deep']);
    expect(readJson(' '.repeat(3_000_000)).issues.map(({ code }) => code)).toEqual(['too-large']);
  });
});

it('every error of a pack is placed, and nothing is a pack until there is none', () => {
  const text = '{ "format": 2, "device": { "name": "" } }';
  const { pack, issues } = readPack(text);
  expect(pack).toBeUndefined();
  expect(issues.every(({ severity }) => severity === 'error')).toBe(true);
  expect(issues.map(({ from, to }) => text.slice(from, to))).toContain('"format": 2');
  expect(issues.map(({ from, to }) => text.slice(from, to))).toContain('"name": ""');
});

it('warnings are those of the linter', async () => {
  const { starterTexts } = await import('../../../../docs/playground/editor/start/starter');
  const text = starterTexts().pack.replace(
    '"sources": {',
    '"sources": { "unused": { "title": "Not used", "grade": "maker" },',
  );
  const found = warningsOf(readPack(text)).map(({ severity, path }) => [severity, path.join('.')]);
  expect(found).toEqual([['warning', 'sources.unused']]);
});
