import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkPack, extendPack, type InvalidPackError, type PackIssue } from '../../src/pack/index';
import { brokenPacks as examples, patched } from '../support/broken-packs';
import { repository } from '../support/markdown';
import soundPack from '../support/sound-pack.json';

/** Those of phrases are found by a reader, and not by `checkPack`. */
const warnings = documented('## Warnings about a pack', '## Cases').filter(
  (code) => !code.startsWith('phrase-'),
);
const notes = ['unread-language', 'waiver'];
const codes = [...documented('## The shape of a pack', '## Warnings about a pack'), ...warnings];

/** JSON cannot be these. */
const beyondJson = ['not-json', 'pack-not-checked'];

describe('a broken pack', () => {
  it('stands as an example for every code that the documents explain', () => {
    expect(examples.map(({ code }) => code).sort()).toEqual(
      codes.filter((code) => !beyondJson.includes(code)).sort(),
    );
  });

  it.each(examples)('has its issue at its place: $code', ({ code, patch, extension, at, also }) => {
    const severity = notes.includes(code) ? 'note' : warnings.includes(code) ? 'warning' : 'error';
    const expected = Object.entries({ [code]: at, ...also }).map(
      ([each, place]) => `${severity} ${each} ${place}`,
    );
    const issues = extension ? issuesOf(extension) : checkPack(patched(soundPack, patch));
    const found = issues.map((issue) => `${issue.severity} ${issue.code} ${issue.path.join('/')}`);
    expect(found.sort()).toEqual(expected.sort());
    expect(issues.filter(({ message }) => message === '')).toEqual([]);
  });
});

function issuesOf(extension: object): readonly PackIssue[] {
  try {
    return checkPack(extendPack(soundPack as never, extension as never));
  } catch (error) {
    return (error as InvalidPackError).issues.map((issue) => ({ severity: 'error', ...issue }));
  }
}

/** The codes of the tables between two headings of docs/errors.md. */
function documented(from: string, to: string): string[] {
  const text = readFileSync(`${repository}/docs/errors.md`, 'utf8');
  const part = text.slice(text.indexOf(from), text.indexOf(to));
  return Array.from(part.matchAll(/^\| `([a-z-]+)` \|/gm), ([, code]) => code as string);
}
