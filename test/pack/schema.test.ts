import { readdirSync, readFileSync } from 'node:fs';
import Ajv from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { cureChance, priorWeight, signChance } from '../../src/format/estimates';
import { methods } from '../../src/languages/en/methods';

const rules = new URL('../../rules/', import.meta.url);
const read = (path: string): unknown => JSON.parse(readFileSync(new URL(path, rules), 'utf8'));

const packFiles = readdirSync(rules, { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => path.endsWith('.json') && (read(path) as { format?: number }).format === 1)
  .filter((path) => !Object.hasOwn(read(path) as object, 'texts'))
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

describe('rules/cases.schema.json', () => {
  const ajv = new Ajv({ allErrors: true, allowUnionTypes: true, validateFormats: false });
  const validate = ajv.compile(read('cases.schema.json') as object);
  const caseFiles = readdirSync(rules, { recursive: true, encoding: 'utf8' }).filter((path) =>
    /cases\.json$/.test(path),
  );

  it.each(caseFiles)('accepts %s', (path) => {
    validate(read(path));
    expect(validate.errors).toBeNull();
  });

  it.each<[string, boolean, unknown]>([
    ['takes its own address', true, { $schema: 'cases.schema.json' }],
    ['takes an answer that is unknown', true, { one: { given: { dark: null }, must: { first: ['a'] } } }],
    ['refuses a case without observations', false, { one: { must: { verdict: 'try' } } }],
    ['refuses a misspelt key', false, { one: { given: [], mst: {} } }],
    ['refuses a misspelt expectation', false, { one: { given: [], must: { frist: ['a'] } } }],
    ['refuses an unknown verdict', false, { one: { given: [], must: { verdict: 'tri' } } }],
  ])('%s', (_what, accepted, cases) => {
    expect(validate(cases)).toBe(accepted);
  });
});

describe('a description', () => {
  const descriptions = (path: string) => JSON.stringify(read(path));

  it('says the number behind every word', () => {
    const text = descriptions('pack.schema.json');
    for (const numbers of [signChance, priorWeight, cureChance])
      for (const [word, number] of Object.entries(numbers)) expect(text).toContain(`${word} ${number}`);
  });

  it('names every act among the methods, and says what excludes a remedy', () => {
    const text = descriptions('pack.schema.json');
    for (const [id, { name }] of Object.entries(methods)) expect(text).toContain(`${id}: ${name}`);
    expect(text.match(/excluded for certain/g)?.length).toBeGreaterThan(1);
  });

  it('stands at every key of a case', () => {
    const { additionalProperties: one } = read('cases.schema.json') as {
      additionalProperties: { properties: Record<string, { properties?: object; description?: string }> };
    };
    const { must, mustNot } = one.properties;
    for (const fields of [one.properties, must?.properties, mustNot?.properties])
      for (const [key, field] of Object.entries(fields ?? {}))
        expect((field as { description?: string }).description, key).toMatch(/\.$/);
  });
});

function first(section: object | undefined): object {
  return Object.values(section ?? {})[0];
}
