import { describe, expect, it } from 'vitest';
import { RemedyRulesError } from '../../src/errors';
import type { Pack } from '../../src/format/pack';
import { packs } from '../../src/index';
import { duplicateKeys, parsePack } from '../../src/pack/index';
import { checkCases, coverage, InvalidCasesError } from '../../src/testing/index';
import soundPack from '../support/sound-pack.json';

const lamp = parsePack(soundPack) as unknown as Pack;
const right = { given: ['dark'], must: { suspects: ['no-power'] } };
const wrong = { given: ['dark'], must: { suspects: ['bulb-worn'], leads: 'bulb-worn' } };

async function issuesOf(cases: unknown) {
  const error = await checkCases(lamp, cases).catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(InvalidCasesError);
  expect(error).toBeInstanceOf(RemedyRulesError);
  return (error as InvalidCasesError).issues.map(({ code, path }) => `${code} ${path.join('/')}`);
}

describe('checkCases', () => {
  it('tells how far it is', async () => {
    const told: string[] = [];
    await checkCases(
      lamp,
      { right, wrong },
      { onProgress: (done, total) => void told.push(`${done}/${total}`) },
    );
    expect(told).toEqual(['1/2', '2/2']);
  });

  it('returns what failed, by name', async () => {
    expect(await checkCases(lamp, { right })).toEqual([]);
    expect(await checkCases(lamp, { right, wrong })).toEqual([
      { name: 'wrong', problems: [expect.stringContaining('leads: expected bulb-worn, but got no-power')] },
    ]);
  });

  it.each<[string, object, string[]]>([
    [
      'an order',
      { must: { order: ['service', 'switch-on'] } },
      ['order: expected service, switch-on in this order'],
    ],
    ['a missing id', { must: { blocked: ['new-bulb'] } }, ['blocked: expected new-bulb, but got nothing']],
    ['the first remedy', { must: { first: ['new-bulb', 'service'] } }, ['first: expected one of new-bulb,']],
    ['a verdict', { must: { verdict: 'stop' } }, ['verdict: expected stop, but got try']],
    ['an empty result', { must: { alerts: ['burnt'] } }, ['alerts: expected burnt, but got nothing']],
    [
      'what must not be',
      { mustNot: { verdict: 'try', first: ['switch-on'] } },
      ['verdict: did not', 'first: did not'],
    ],
    [
      'nothing if all is right',
      { must: { first: ['service', 'switch-on'], order: ['switch-on', 'service'] } },
      [],
    ],
  ])('says what was expected: %s', async (_what, expectations, problems) => {
    const [failure] = await checkCases(lamp, {
      one: { given: { dark: true, socket: 'switched' }, ...expectations },
    });
    expect(failure?.problems ?? []).toEqual(problems.map((problem) => expect.stringContaining(problem)));
  });

  it('takes the text of a file too', async () => {
    expect(await checkCases(lamp, JSON.stringify({ right }))).toEqual([]);
  });

  it('takes the address of the JSON Schema', async () => {
    expect(await checkCases(lamp, { $schema: 'cases.schema.json', right })).toEqual([]);
    expect(await issuesOf({ $schema: { given: ['dark'], mst: {} } })).toContain('unknown-field $schema/mst');
  });

  it('wants what is marked "todo" to fail', async () => {
    expect(await checkCases(lamp, { wrong: { ...wrong, todo: 'no question about the bulb yet' } })).toEqual(
      [],
    );
    expect(await checkCases(lamp, { right: { ...right, todo: 'no power' } })).toEqual([
      { name: 'right', problems: ['passes, but is marked "todo" (no power); remove the mark'] },
    ]);
  });

  it.each<[string, unknown, string[]]>([
    ['nothing at all', null, ['wrong-type ']],
    ['text that is no JSON', '{ "right": ', ['not-json ']],
    [
      'a name that stands twice',
      `{ "a": ${JSON.stringify(right)}, "a": ${JSON.stringify(wrong)} }`,
      ['duplicate-key a'],
    ],
    ['a case without observations', { a: { must: { verdict: 'try' } } }, ['missing-field a/given']],
    ['a misspelt key', { a: { ...right, tryed: [] } }, ['unknown-field a/tryed']],
    ['a misspelt expectation', { a: { given: [], must: { find: ['dark'] } } }, ['unknown-field a/must/find']],
    ['a case that expects nothing', { a: { given: ['dark'] } }, ['empty-expectation a']],
    ['expectations without content', { a: { given: ['dark'], must: {} } }, ['empty-expectation a']],
    ['an empty list', { a: { given: [], must: { finds: [] } } }, ['empty-expectation a/must/finds']],
    ['a todo without a reason', { a: { ...right, todo: ' ' } }, ['wrong-size a/todo']],
    [
      'an unknown verdict',
      { a: { given: [], must: { verdict: 'stopp' } } },
      ['invalid-value a/must/verdict'],
    ],
    [
      'an unknown id',
      { a: { given: [], mustNot: { suspects: ['bulb-wron'] } } },
      ['unknown-id a/mustNot/suspects'],
    ],
    [
      'all of these at once',
      { a: { given: ['dark'], mst: {} }, b: { must: { leads: 'no-power' } } },
      ['unknown-field a/mst', 'missing-field b/given'],
    ],
  ])('refuses %s', async (_what, cases, issues) => {
    expect((await issuesOf(cases)).sort()).toEqual(issues.sort());
  });

  it('names the nearest key and id', async () => {
    const messages = async (cases: unknown) =>
      checkCases(lamp, cases).catch((error: InvalidCasesError) => error.message);
    expect(await messages({ a: { ...right, tryed: [] } })).toContain('did you mean "tried"?');
    expect(await messages({ a: { given: [], must: { leads: 'no-powr' } } })).toContain(
      'did you mean "no-power"?',
    );
  });

  it('counts an observation that the pack does not know as a failure', async () => {
    const [failure] = await checkCases(lamp, { a: { ...right, given: ['drak'] } });
    expect(failure?.problems[0]).toContain('did you mean "dark"?');
  });
});

describe('coverage', () => {
  it('names what no case reaches, and nothing that one reaches', () => {
    const all = coverage(lamp, { right }).map(({ path, missing }) => `${path.join('/')} ${missing}`);
    expect(all).toContain('alerts/burnt/when/0 raised by smells');
    expect(all).not.toContain('faults/no-power suspected');
  });

  it('asks for signs only if it is told to', () => {
    const ofSigns = (settings?: { readonly signs: boolean }) =>
      coverage(lamp, { right }, settings)
        .map(({ path, missing }) => `${path.join('/')} ${missing}`)
        .filter((text) => text.includes('/signs/'));
    expect(ofSigns()).toEqual([]);
    expect(ofSigns({ signs: true })).toContain('faults/no-power/signs/switched-socket found');
    expect(ofSigns({ signs: true })).toContain('faults/no-power/signs/dark found to be absent');
  });

  it('wants every caution in force, not in force, and over', () => {
    const missing = (cases: object) =>
      coverage(packs['mi-band-4'], cases)
        .map(({ path, missing }) => `${path.join('/')} ${missing}`)
        .filter((text) => /^cautions\/(?:took-a-knock|was-cooled)/.test(text));
    const must = { verdict: 'try' };
    const dead = { 'screen-dark': true, 'takes-charge': false };
    const wanted = [
      'cautions/took-a-knock/when/0 in force because of fell',
      'cautions/took-a-knock/when/0 not in force without fell',
      'cautions/was-cooled/after/0 in force after freezing',
      'cautions/was-cooled/unless/0 ended by warm-and-dry',
    ];
    expect(missing({ warm: { given: { ...dead, 'warm-and-dry': true }, must } })).toEqual(wanted);
    const cases = {
      fell: { given: { ...dead, fell: true }, must },
      whole: { given: { ...dead, fell: false }, must },
      cold: { given: { ...dead, 'warm-and-dry': false }, tried: ['freeze'], must },
      warm: { given: { ...dead, 'warm-and-dry': true }, tried: ['freeze'], must },
    };
    expect(missing(cases)).toEqual([]);
    for (const [index, name] of Object.keys(cases).entries()) {
      const others = Object.fromEntries(Object.entries(cases).filter(([other]) => other !== name));
      expect(missing(others)).toEqual([wanted[index]]);
    }
  });

  it('refuses what checkCases refuses', () => {
    expect(() => coverage(lamp, { a: {} })).toThrow(InvalidCasesError);
  });
});

describe('duplicateKeys', () => {
  it.each<[string, string[]]>([
    ['{}', []],
    ['{ "a": 1, "b": { "a": 1 }, "c": [{ "a": 1 }, { "a": 2 }] }', []],
    ['{ "a": "a", "b": "\\"a\\": {,", "c": "}" }', []],
    ['{ "a": 1, "a": 2 }', ['a']],
    ['{ "x": [0, { "a": 1, "b": {}, "\\u0061": 2 }] }', ['x/1/a']],
    ['{ "faults": { "f": {}, "g": [], "f": {} }, "faults": {} }', ['faults/f', 'faults']],
    ['not JSON {"a":1,"a":', ['a']],
  ])('in %s', (text, paths) => {
    expect(duplicateKeys(text).map(({ path }) => path.join('/'))).toEqual(paths);
  });

  it('takes time in proportion to the text, even if its quotes never end', () => {
    const start = process.cpuUsage();
    for (const text of [
      '\\"'.repeat(60_000),
      '"'.repeat(60_001),
      '{'.repeat(200_000),
      '[{"a":'.repeat(60_000),
    ]) {
      expect(duplicateKeys(`{"a": "${text}`)).toEqual([]);
    }
    const { user, system } = process.cpuUsage(start);
    expect((user + system) / 1000).toBeLessThan(1000);
  });

  it('reads keys and texts of any length, and shortens what it reports', () => {
    const long = '\\n'.repeat(5_000_000);
    const [issue, ...others] = duplicateKeys(`{"${long}": "${long}", "${long}": 1}`);
    expect(others).toEqual([]);
    expect(issue?.path).toEqual([`${'\n'.repeat(600)}…`]);
    expect(issue?.message.length).toBeLessThan(1400);
  });

  it('reads no deeper than a pack may be nested', () => {
    const twice = '{"a": 1, "a": 2}';
    const inside = (depth: number) => `${'['.repeat(depth)}${twice}${']'.repeat(depth)}`;
    expect(duplicateKeys(inside(15))).toHaveLength(1);
    expect(duplicateKeys(inside(100_000))).toEqual([]);
  });
});
