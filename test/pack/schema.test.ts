import { readdirSync, readFileSync } from 'node:fs';
import Ajv from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';

const rules = new URL('../../rules/', import.meta.url);
const read = (path: string): unknown => JSON.parse(readFileSync(new URL(path, rules), 'utf8'));

const packFiles = readdirSync(rules, { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => path.endsWith('.json') && (read(path) as { format?: number }).format === 1)
  .sort();

const schema = read('pack.schema.json') as object;

describe('rules/pack.schema.json', () => {
  // Formats only help editors; what parsePack refuses is tested with parsePack.
  const ajv = new Ajv({ allErrors: true, allowUnionTypes: true, validateFormats: false });
  const validate = ajv.compile(schema);

  it('finds the packs', () => {
    expect(packFiles).toEqual(expect.arrayContaining(['mi-band/family.json', 'mi-smart-speaker/pack.json']));
  });

  it.each(packFiles)('accepts %s', (path) => {
    validate(read(path));
    expect(validate.errors).toBeNull();
  });

  it('is found from every shipped pack by its $schema', () => {
    for (const path of packFiles) {
      const { $schema } = read(path) as { $schema: string };
      expect(new URL($schema, new URL(path, rules)).href, path).toBe(new URL('pack.schema.json', rules).href);
    }
  });

  const speaker = read('mi-smart-speaker/pack.json') as Record<string, object>;
  it.each([
    ['an unknown field', { remedys: {} }],
    ['another format', { format: 2 }],
    ['an id in capitals', { symptoms: { Dark: { question: 'Is it dark?' } } }],
    [
      'a method that the library does not know',
      { remedies: { hit: { ...first(speaker['remedies']), methods: ['hitting'] } } },
    ],
    ['an empty list of conditions', { rules: { never: { conditions: { all: [] } } } }],
    [
      'a negated condition',
      { rules: { not: { conditions: { not: { fact: 'a', operator: 'equal', value: true } } } } },
    ],
    ['nine steps', { service: { ...speaker['service'], steps: Array(9).fill('Wait.') } }],
  ])('refuses %s', (_what, change) => {
    expect(validate(speaker)).toBe(true);
    expect(validate({ ...speaker, ...change })).toBe(false);
  });

  it('tells a whole pack of its missing fields under #/$defs/pack', () => {
    const whole = ajv.compile({ ...schema, anyOf: [{ $ref: '#/$defs/pack' }] });
    const { service, ...rest } = speaker;
    expect(service).toBeDefined();
    expect(whole(speaker)).toBe(true);
    expect(whole(rest)).toBe(false);
  });
});

function first(section: object | undefined): object {
  return Object.values(section ?? {})[0];
}
