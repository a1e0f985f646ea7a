import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { formatPage, type Schema } from '../../scripts/pages/pack-format';

const schema: Schema = JSON.parse(
  readFileSync(new URL('../../rules/pack.schema.json', import.meta.url), 'utf8'),
);

describe('docs/pack-format.md', () => {
  it('has a meaning and a value for every field', () => {
    const rows = formatPage(schema).match(/^\| .*$/gm) ?? [];
    expect(rows.length).toBeGreaterThan(80);
    expect(rows.filter((row) => /\|\s*\|$|undefined/.test(row))).toEqual([]);
  });

  it('has every part of the schema that has fields', () => {
    const page = formatPage(schema);
    const fields = Object.values(schema.$defs ?? {}).flatMap(({ properties = {} }) =>
      Object.keys(properties),
    );
    expect(
      fields.filter((field) => !page.includes(`| \`${field}\` |`) && field !== 'all' && field !== 'any'),
    ).toEqual([]);
  });
});
