import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { createDiagnoser } from '../../src/diagnoser';
import { InvalidPackError } from '../../src/errors';
import { limits } from '../../src/format/limits';
import type { Pack } from '../../src/format/pack';
import { extendPack, parsePack } from '../../src/pack/parse';
import { smallPack } from '../support/small-pack';

type Data = Record<string, unknown>;

function issuesOf(load: () => unknown) {
  try {
    load();
  } catch (error) {
    expect(error).toBeInstanceOf(InvalidPackError);
    return (error as InvalidPackError).issues;
  }
  return [];
}

/** A copy of the small pack with one value changed; the path is written with slashes. */
function changed(path: string, value: unknown): Data {
  const copy = JSON.parse(JSON.stringify(smallPack)) as Data;
  const keys = path.split('/');
  const last = keys.pop() as string;
  let at = copy;
  for (const key of keys) {
    at[key] ??= {};
    at = at[key] as Data;
  }
  if (value === undefined) delete at[last];
  else at[last] = value;
  return copy;
}

const leaf = (fact: string, operator: string, value: unknown) => ({ all: [{ fact, operator, value }] });
const numbered = { question: 'How full?', unit: '%', min: 0, max: 100 };
const remedy = smallPack.remedies['plug-in'];

/** What is wrong, where to put it, and the code and place of the issue that must come of it. */
const broken: [code: string, path: string, value: unknown, at: string][] = [
  ['missing-field', 'service', undefined, 'service'],
  ['missing-field', 'remedies/plug-in/title', undefined, 'remedies/plug-in/title'],
  ['wrong-type', 'device/name', 7, 'device/name'],
  ['wrong-type', 'remedies/plug-in/steps', 'Plug it in.', 'remedies/plug-in/steps'],
  ['unknown-field', 'remedies/plug-in/stpes', ['Do it.'], 'remedies/plug-in/stpes'],
  ['invalid-value', 'faults/unplugged/prior', 'often', 'faults/unplugged/prior'],
  ['invalid-value', 'format', 2, 'format'],
  ['invalid-value', 'sources/us/url', 'javascript:alert(1)', 'sources/us/url'],
  ['invalid-id', 'symptoms/Very dark', { question: 'Is it?' }, 'symptoms/Very dark'],
  [
    'too-many-steps',
    'remedies/plug-in/steps',
    Array(limits.steps + 1).fill('Do it.'),
    'remedies/plug-in/steps',
  ],
  ['wrong-size', 'remedies/plug-in/steps', [], 'remedies/plug-in/steps'],
  ['wrong-size', 'rules/odd/conditions', { all: [] }, 'rules/odd/conditions/all'],
  [
    'unknown-field',
    'rules/odd/conditions',
    { all: [{ not: { fact: 'dark', operator: 'equal', value: true } }] },
    'rules/odd/conditions/all/0/not',
  ],
  [
    'unknown-field',
    'rules/odd/conditions',
    { all: [{ fact: 'dark', operator: 'equal', value: true, path: '$.x' }] },
    'rules/odd/conditions/all/0/path',
  ],
  [
    'invalid-value',
    'rules/odd/conditions',
    leaf('dark', 'notEqual', true),
    'rules/odd/conditions/all/0/operator',
  ],
  ['unknown-symptom', 'rules/odd/conditions', leaf('drak', 'equal', true), 'rules/odd/conditions/all/0/fact'],
  [
    'wrong-comparison',
    'rules/odd/conditions',
    leaf('dark', 'lessThan', 3),
    'rules/odd/conditions/all/0/value',
  ],
  [
    'wrong-comparison',
    'rules/odd/conditions',
    leaf('dark', 'in', 'dark'),
    'rules/odd/conditions/all/0/value',
  ],
  ['unknown-finding', 'faults/unplugged/signs', { dim: 'always' }, 'faults/unplugged/signs/dim'],
  ['unknown-finding', 'remedies/plug-in/needs', { constructor: 'x' }, 'remedies/plug-in/needs/constructor'],
  [
    'unknown-finding',
    'alerts/hot',
    {
      name: 'Hot',
      when: ['smoke'],
      harm: 'serious-injury',
      hazard: 'x',
      consequence: 'x',
      now: ['Stop.'],
      sources: ['us'],
    },
    'alerts/hot/when/0',
  ],
  [
    'unknown-remedy',
    'faults/unplugged/remedies',
    { 'plug-im': 'usually' },
    'faults/unplugged/remedies/plug-im',
  ],
  ['unknown-source', 'faults/unplugged/sources', ['them'], 'faults/unplugged/sources/0'],
  [
    'unknown-source',
    'remedies/plug-in/disputed',
    { for: { claim: 'x', sources: ['them'] }, against: { claim: 'x', sources: ['us'] } },
    'remedies/plug-in/disputed/for/sources/0',
  ],
  ['unknown-wording', 'remedies/plug-in/title', 'Plug in {the-lamp}', 'remedies/plug-in/title'],
  ['id-clash', 'rules/dark', { conditions: leaf('warm', 'equal', true) }, 'rules/dark'],
  ['reserved-id', 'remedies/service', remedy, 'remedies/service'],
  ['covered', 'symptoms/dark/covered', false, 'faults/unplugged/signs/dark'],
  ['incomplete-number', 'symptoms/level', { question: 'How full?', unit: '%' }, 'symptoms/level'],
  ['two-kinds', 'symptoms/level', { ...numbered, options: { a: 'A', b: 'B' } }, 'symptoms/level'],
  ['too-few-options', 'symptoms/kind', { question: 'Which?', options: { a: 'A' } }, 'symptoms/kind'],
  ['range-reversed', 'symptoms/level', { ...numbered, min: 100 }, 'symptoms/level'],
  ['range-reversed', 'remedies/plug-in/minutes/waiting', [5, 1], 'remedies/plug-in/minutes/waiting'],
  ['not-a-question', 'symptoms/dark/question', 'It is dark.', 'symptoms/dark/question'],
  ['two-sentences', 'remedies/plug-in/steps', ['Plug it in. Then wait.'], 'remedies/plug-in/steps/0'],
  [
    'undeclared-method',
    'remedies/plug-in/steps',
    ['Put it in the freezer for a night.'],
    'remedies/plug-in/steps/0',
  ],
  ['undeclared-method', 'symptoms/dark/help', 'Put it in the freezer and look.', 'symptoms/dark/help'],
  ['undeclared-method', 'service/steps', ['Reflash it yourself.'], 'service/steps/0'],
];

describe('a pack is refused', () => {
  it('not at all when nothing is wrong', () => {
    expect(issuesOf(() => parsePack(smallPack))).toEqual([]);
  });

  it.each(broken)('%s: %s', (code, path, value, at) => {
    const issues = issuesOf(() => parsePack(changed(path, value)));
    expect(issues.map((issue) => [issue.code, issue.path.join('/')])).toContainEqual([code, at]);
  });

  it('when a symptom with a number or options is used without a rule', () => {
    const data = changed('symptoms/level', numbered);
    const faults = { unplugged: { ...smallPack.faults.unplugged, signs: { level: 'always' } } };
    expect(issuesOf(() => parsePack({ ...data, faults }))[0]).toMatchObject({
      code: 'needs-rule',
      path: ['faults', 'unplugged', 'signs', 'level'],
    });
  });

  it.each([
    [leaf('level', 'equal', true), 'answered with a number (%), not true'],
    [leaf('level', 'lessThan', [5]), 'needs one value'],
    [leaf('kind', 'equal', 'lead'), 'did you mean "led"?'],
    [leaf('kind', 'lessThan', 'led'), 'use "equal" or "in"'],
  ])('when a condition can never hold: %j', (conditions, message) => {
    const data = {
      ...smallPack,
      symptoms: {
        ...smallPack.symptoms,
        level: numbered,
        kind: { question: 'Which?', options: { led: 'LED', gas: 'Gas' } },
      },
    };
    const [issue] = issuesOf(() => parsePack({ ...data, rules: { odd: { conditions } } }));
    expect(issue).toMatchObject({ code: 'wrong-comparison', message: expect.stringContaining(message) });
  });

  it('with all its issues at once', () => {
    const data = {
      ...changed('symptoms/dark/question', 'Dark'),
      service: { ...smallPack.service, sources: ['them'] },
    };
    expect(
      issuesOf(() => parsePack(data))
        .map(({ code }) => code)
        .sort(),
    ).toEqual(['not-a-question', 'unknown-source']);
  });

  it('naming the nearest known id', () => {
    const [issue] = issuesOf(() => parsePack(changed('faults/unplugged/signs', { drak: 'always' })));
    expect(issue?.message).toBe('"drak" is not a known yes/no symptom or rule; did you mean "dark"?');
    const [field] = issuesOf(() => parsePack(changed('remedies/plug-in/stpes', ['x'])));
    expect(field?.message).toContain('did you mean "steps"?');
  });
});

it('is refused in English, whatever language the app chose for its own schemas', () => {
  const before = issuesOf(() => parsePack({ format: 2 }));
  z.config(z.locales.de());
  try {
    expect(issuesOf(() => parsePack({ format: 2 }))).toEqual(before);
  } finally {
    z.config(z.locales.en());
  }
  expect(before.map(({ code }) => code)).toContain('missing-field');
});

describe('what is no pack at all', () => {
  const cyclic: Data = { ...smallPack };
  cyclic['symptoms'] = cyclic;
  const thrower = Object.defineProperty({ ...smallPack }, 'rules', {
    enumerable: true,
    get: () => {
      throw new Error('boo');
    },
  });

  it.each([
    ['null', null, 'wrong-type'],
    ['a text', 'pack', 'wrong-type'],
    ['a function', () => smallPack, 'not-json'],
    ['a method', { ...smallPack, rules: { odd: () => true } }, 'not-json'],
    ['a cycle', cyclic, 'too-deep'],
    ['a getter that throws', thrower, 'not-json'],
    [
      'a key __proto__',
      JSON.parse('{"format":1,"symptoms":{"__proto__":{"question":"Is it?"}}}'),
      'invalid-id',
    ],
    [
      'an object that cannot be compared',
      JSON.parse('{"format":1,"device":{"name":{"length":{"toString":""}}}}'),
      'invalid-id',
    ],
    ['deep nesting', JSON.parse(`${'{"a":'.repeat(5000)}1${'}'.repeat(5000)}`), 'too-deep'],
    [
      'a huge section',
      {
        ...smallPack,
        symptoms: Object.fromEntries(
          Array.from({ length: 501 }, (_, n) => [`s${n}`, { question: 'Is it?' }]),
        ),
      },
      'too-large',
    ],
  ])('is refused: %s', (_what, value, code) => {
    expect(issuesOf(() => parsePack(value)).map((issue) => issue.code)).toContain(code);
  });

  it('is refused by createDiagnoser', () => {
    expect(issuesOf(() => createDiagnoser({ lamp: smallPack as unknown as Pack }))[0]?.code).toBe(
      'pack-not-checked',
    );
    const copy = JSON.parse(JSON.stringify(parsePack(smallPack)));
    expect(issuesOf(() => createDiagnoser({ lamp: copy }))[0]?.code).toBe('pack-not-checked');
  });
});

describe('a checked pack', () => {
  it('is a frozen copy, whatever happens to the original', () => {
    const original = JSON.parse(JSON.stringify(smallPack));
    const pack = parsePack(original) as Pack;
    original.remedies['plug-in'].title = 'Something else';
    expect(pack.remedies['plug-in']?.title).toBe('Plug it in');
    expect(() => ((pack.remedies as Data)['new'] = {})).toThrow(TypeError);
    expect(() => ((pack.remedies['plug-in'] as unknown as Data)['methods'] = [])).toThrow(TypeError);
  });

  it('may say that a remedy has no methods', () => {
    const pack = parsePack(changed('remedies/plug-in/methods', [])) as Pack;
    expect(pack.remedies['plug-in']?.methods).toEqual([]);
    expect(issuesOf(() => parsePack(changed('remedies/plug-in/hazards', [])))[0]?.code).toBe('wrong-size');
  });

  it('has its wording filled in', () => {
    const pack = parsePack({
      ...changed('remedies/plug-in/title', 'Plug in {it}'),
      wording: { it: 'the lamp' },
    }) as Pack;
    expect(pack.remedies['plug-in']?.title).toBe('Plug in the lamp');
  });

  it('may call its ids what JavaScript calls its own', () => {
    const pack = parsePack({
      ...changed('symptoms/constructor', { question: 'Is it?' }),
      faults: { constructor: { ...smallPack.faults.unplugged, signs: { constructor: 'always' } } },
    }) as Pack;
    const { diagnoseSync } = createDiagnoser({ lamp: pack });
    expect(diagnoseSync('lamp', { constructor: true } as never).faults.map(({ id }) => id)).toEqual([
      'constructor',
    ]);
    expect(diagnoseSync('lamp', { dark: true }).faults).toEqual([]);
  });
});

describe('an extension', () => {
  const extend = (extra: object) => extendPack(smallPack, { format: 1, ...extra }) as Pack;
  const family = {
    ...changed('remedies/plug-in/methods', ['updating']),
    wording: { plug: 'the plug' },
  };

  it('adds', () => {
    const pack = extend({ device: { name: 'Lamp 2' }, symptoms: { loud: { question: 'Is it loud?' } } });
    expect([pack.device.name, Object.keys(pack.symptoms)]).toEqual(['Lamp 2', ['dark', 'warm', 'loud']]);
  });

  it('takes out what it omits, with every mention', () => {
    const pack = extend({ omit: { remedies: { 'plug-in': 'It is built in.' } } });
    expect([pack.remedies, pack.faults['unplugged']?.remedies]).toEqual([{}, {}]);
  });

  it('changes only what it overrides', () => {
    const pack = extend({
      overrides: {
        remedies: { 'plug-in': { minutes: { 'hands-on': [3, 4], waiting: [0, 0] } } },
        faults: { unplugged: { signs: { warm: 'never' } } },
      },
    });
    expect(pack.remedies['plug-in']).toEqual({
      ...remedy,
      minutes: { 'hands-on': [3, 4], waiting: [0, 0] },
    });
    expect(pack.faults['unplugged']?.signs).toEqual({ dark: 'always', warm: 'never' });
  });

  it('never loses a method, a hazard, a precaution or a trigger of its base', () => {
    const base = {
      ...changed('remedies/plug-in', { ...remedy, methods: ['flashing'], before: ['Look first.'] }),
      alerts: {
        hot: {
          name: 'Hot',
          when: ['warm'],
          harm: 'serious-injury',
          hazard: 'Heat.',
          consequence: 'Burns.',
          now: ['Stop.'],
          sources: ['us'],
        },
      },
    };
    const overrides = {
      remedies: { 'plug-in': { methods: ['updating'], before: ['Smile.'] } },
      alerts: { hot: { when: ['dark'] } },
    };
    const pack = extendPack(base as never, { format: 1, overrides } as never) as Pack;
    expect(pack.remedies['plug-in']).toMatchObject({
      methods: ['flashing', 'updating'],
      before: ['Look first.', 'Smile.'],
    });
    expect(pack.alerts['hot']?.when).toEqual(['warm', 'dark']);
  });

  it('can extend a checked pack, and a checked extension of one', () => {
    const once = extendPack(parsePack(smallPack), {
      format: 1,
      symptoms: { loud: { question: 'Is it loud?' } },
    });
    const twice = extendPack(once, { format: 1, symptoms: { blue: { question: 'Is it blue?' } } });
    expect(Object.keys(twice.symptoms)).toEqual(['dark', 'warm', 'loud', 'blue']);
  });

  it('replaces wording', () => {
    const base = { ...family, remedies: { 'plug-in': { ...remedy, title: 'Push {plug}' } } };
    const pack = extendPack(base as never, { format: 1, wording: { plug: 'the cord' } }) as Pack;
    expect(pack.remedies['plug-in']?.title).toBe('Push the cord');
  });

  it.each([
    ['defined-twice', { symptoms: { dark: { question: 'Is it?' } } }, 'symptoms/dark'],
    ['unknown-id', { omit: { remedies: { 'plug-im': 'x' } } }, 'omit/remedies/plug-im'],
    ['unknown-id', { overrides: { faults: { unpluged: { prior: 'rare' } } } }, 'overrides/faults/unpluged'],
    [
      'unknown-finding',
      {
        omit: { symptoms: { dark: 'x' } },
        faults: { f: { name: 'F', prior: 'rare', signs: { dark: 'always' }, sources: ['us'] } },
      },
      'faults/f/signs/dark',
    ],
    ['unknown-field', { overides: {} }, 'overides'],
    [
      'invalid-value',
      { overrides: { faults: { unplugged: { prior: 'often' } } } },
      'overrides/faults/unplugged/prior',
    ],
  ])('is refused: %s', (code, extra, at) => {
    expect(issuesOf(() => extend(extra)).map((issue) => [issue.code, issue.path.join('/')])).toContainEqual([
      code,
      at,
    ]);
  });
});

it('the message of an error has a line per issue, and nothing that a terminal would obey', () => {
  const keys = ['a\u001b[31m', 'b\nforged: fine', 'c\u202e\u200f', 'd\u2028'];
  const fields = Object.fromEntries(keys.map((key) => [key, 1]));
  try {
    parsePack({ ...smallPack, ...fields });
    expect.unreachable();
  } catch (error) {
    const { message, issues } = error as InvalidPackError;
    expect(issues.map(({ path }) => path[0])).toEqual(keys);
    expect(message.split('\n')).toHaveLength(1 + keys.length);
    expect(message.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Zl}\p{Bidi_Control}]/u);
    expect(message).toContain('\\u001b[31m');
  }
});
