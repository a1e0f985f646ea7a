import { describe, expect, it } from 'vitest';
import { packs } from '../../src/index';
import { issuesOf, outcomeSchema, toJsonSchema } from '../../src/schema';

const schema = outcomeSchema(packs);
const sound = { device: 'mi-band-4', volunteered: {}, asked: {}, tried: {}, ending: 'solved' };
const issuesIn = (value: unknown) => issuesOf(schema.safeParse(value).error?.issues ?? []);

describe('the schema of an outcome', () => {
  it('takes lists as diagnose does, and returns objects', () => {
    expect(schema.parse({ ...sound, volunteered: ['frozen'], tried: ['re-pair'] })).toEqual({
      ...sound,
      volunteered: { frozen: true },
      tried: { 're-pair': 'no-change' },
    });
  });

  it('names everything that is wrong at once, with the nearest id', () => {
    const issues = issuesIn({
      device: 'mi-band-4',
      volunteered: { frozzen: true, 'lay-empty': true },
      asked: { 'battery-percent': 800, 'lay-empty': false },
      tried: { 're-pear': 'helped' },
      ending: 'solvd',
      when: 'yesterday',
    });
    expect(issues.map(({ code, path }) => `${code} ${path.join('.')}`).sort()).toEqual([
      'answered-twice asked.lay-empty',
      'out-of-range asked.battery-percent',
      'unknown-ending ending',
      'unknown-field when',
      'unknown-remedy tried.re-pear',
      'unknown-symptom volunteered.frozzen',
    ]);
    const messages = issues.map(({ message }) => message).join('\n');
    expect(messages).toContain('did you mean "frozen"?');
    expect(messages).toContain('did you mean "re-pair"?');
  });

  it('refuses what is no outcome', () => {
    expect(issuesIn(null).map(({ code }) => code)).toEqual(['wrong-kind']);
    expect(issuesIn({}).map(({ code }) => code)).toEqual(Array(5).fill('missing-field'));
    const [issue] = issuesIn({ ...sound, device: 'mi-band-44' });
    expect(issue).toMatchObject({ code: 'unknown-device', path: ['device'] });
    expect(issue?.message).toContain('did you mean "mi-band-4"?');
  });

  it('has a JSON Schema for each device', () => {
    const { oneOf } = toJsonSchema(schema) as { oneOf: { properties: { device: { const: string } } }[] };
    expect(oneOf.map(({ properties }) => properties.device.const)).toEqual(Object.keys(packs));
  });
});
