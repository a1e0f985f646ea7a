import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { repository } from '../../../support/markdown';
import { smallPack } from '../../../support/small-pack';
import { typeWords } from '../../../support/type';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'remedy-rules-packs-'));
  mkdirSync(at('folder.json'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const at = (name: string) => join(folder, name);
const write = (name: string, value: unknown) => {
  writeFileSync(at(name), typeof value === 'string' ? value : JSON.stringify(value));
  return at(name);
};
const unwrapped = (text: string) => text.replace(/\s+/g, ' ');

const lit = { ...smallPack, symptoms: { dark: smallPack.symptoms.dark } };
const misspelt = {
  ...lit,
  faults: {
    unplugged: { ...lit.faults.unplugged, signs: { drak: 'always' }, remedies: { 'plug-inn': 'usually' } },
  },
};
const example = join(repository, 'examples/custom-pack/coffee-machine/pack.json');
const cases = { 'it is dark': { given: ['dark'], must: { first: ['plug-in'] } } };

describe('lint', () => {
  it('reports that there are no problems', async () => {
    expect(await typeWords(['lint', write('lamp.json', lit)])).toEqual({
      code: 0,
      out: `${at('lamp.json')}: no problems found\n`,
      err: '',
    });
  });

  it('finds every error with its code, path and the nearest id, and exits with 1', async () => {
    const { code, out } = await typeWords(['lint', write('misspelt.json', misspelt)]);
    expect(code).toBe(1);
    expect(out).toContain('error unknown-finding faults.unplugged.signs.drak\n');
    expect(out).toContain('did you mean "dark"?');
    expect(out).toContain('error unknown-remedy faults.unplugged.remedies.plug-inn\n');
    expect(out).toContain('did you mean "plug-in"?');
    expect(out).toMatch(/: 2 errors, \d+ warnings?\n$/);
  });

  it('tells warnings from errors, which alone exit with 1', async () => {
    const { code, out } = await typeWords(['lint', write('unused.json', smallPack), '--json']);
    expect(code).toBe(0);
    expect(JSON.parse(out).issues).toEqual([
      {
        severity: 'warning',
        code: 'unused-symptom',
        path: ['symptoms', 'warm'],
        message: expect.any(String),
      },
    ]);
  });

  it('looks at what becomes of an extension, and at the base it names', async () => {
    write('base.json', lit);
    const extra = {
      format: 1,
      extends: 'base.json',
      faults: { broken: { ...lit.faults.unplugged, signs: { dakr: 'always' } } },
    };
    const { code, out } = await typeWords(['lint', write('extended.json', extra), '--json']);
    expect(code).toBe(1);
    expect(JSON.parse(out).issues).toEqual([
      expect.objectContaining({
        severity: 'error',
        code: 'unknown-finding',
        path: ['faults', 'broken', 'signs', 'dakr'],
      }),
    ]);
  });

  it.each(['mi-smart-speaker', 'mi-band-2', 'mi-band-3', 'mi-band-4', 'mi-band-5'])(
    'finds no error in the built-in %s',
    async (device) => {
      expect((await typeWords(['lint', device])).code).toBe(0);
    },
  );
});

describe('preview', () => {
  const machine = () => JSON.parse(readFileSync(example, 'utf8'));
  const preview = (pack: unknown, tests: unknown, ...flags: string[]) =>
    typeWords(['preview', write('shown.json', pack), write('shown.cases.json', tests), ...flags]);

  it('shows the place of each remedy, the issues, and the result of the cases', async () => {
    const { code, out } = await preview(machine(), {
      'it is dark': { given: ['slow'], must: { first: ['descale'] } },
    });
    expect(code).toBe(0);
    expect(out).toContain('Remedies\n  - fill-tank: no known risk, before service\n');
    expect(out).toContain('  - clean-pump: high risk, at the very end, as it is advised against\n');
    expect(unwrapped(out)).toContain('the method "opening" (serious-injury, possible): ');
    expect(out).toContain(': no problems found\n\n1 case passed\n');
  });

  it.each<[string, unknown, unknown, string]>([
    ['an error', misspelt, cases, 'error unknown-finding'],
    [
      'a case that fails',
      lit,
      { one: { given: ['dark'], must: { first: ['service'] } } },
      '1 of 1 case failed',
    ],
    ['invalid cases', lit, { one: { given: ['dark'], mst: {} } }, 'did you mean "must"?'],
  ])('exits with 1 for %s', async (_what, pack, tests, message) => {
    const { code, out, err } = await preview(pack, tests);
    expect([code, err]).toEqual([1, '']);
    expect(out).toContain(message);
    const found = JSON.parse((await preview(pack, tests, '--json')).out);
    expect(Object.keys(found).sort()).toEqual(
      pack === misspelt ? ['issues'] : ['cases', 'issues', 'remedies'],
    );
  });

  it('can do without cases, and shows a built-in device', async () => {
    const { code, out } = await typeWords(['preview', 'mi-band-2']);
    expect(code).toBe(0);
    expect(out).toContain('no cases found');
  });

  it.each([
    ['needs the JSON file of a pack', () => ['preview', 'mi-band-2', '--watch']],
    ['file not found: ', () => ['preview', at('nothing.json'), '--watch']],
    ['cannot be used with', () => ['preview', write('lamp.json', lit), '--watch', '--json']],
  ])('refuses to watch: %s', async (message, words) => {
    const { code, err } = await typeWords(words());
    expect(code).toBe(2);
    expect(unwrapped(err)).toContain(message);
  });
});

describe('a pack', () => {
  it.each([
    ['default.mjs', `export default ${JSON.stringify(lit)}`],
    ['named.mjs', `export const pack = ${JSON.stringify(lit)}`],
    ['data.mjs', `export const data = ${JSON.stringify(lit)}`],
    ['with-mark.json', `\uFEFF${JSON.stringify(lit)}`],
  ])('is read from %s', async (name, text) => {
    expect((await typeWords(['lint', write(name, text)])).code).toBe(0);
  });

  it.each([
    ['file not found: ', () => ['lint', at('nothing.json')]],
    ['is not valid JSON', () => ['lint', write('half.json', '{ "format": 1')]],
    ['exports no pack', () => ['lint', write('empty.mjs', 'export const other = 1')]],
    ['cannot load ', () => ['lint', write('broken.mjs', 'export default {')]],
    ['file not found: ', () => ['lint', at('nothing.mjs')]],
    ['cannot read ', () => ['lint', at('folder.json')]],
    ['neither a file, such as pack.json, nor a built-in device', () => ['lint', 'mi-band-22']],
    ['no cases found for ', () => ['test', write('alone.json', lit)]],
    ['file not found: ', () => ['test', write('lamp.json', lit), at('nothing.json')]],
    [
      'did you mean "must"?',
      () => ['test', write('lamp.json', lit), write('bad.json', { one: { given: ['dark'], mst: {} } })],
    ],
    [
      'Invalid cases',
      () => {
        const one = '"one": { "given": ["dark"], "must": { "verdict": "try" } }';
        return ['test', write('lamp.json', lit), write('twice.json', `{ ${one}, ${one} }`)];
      },
    ],
    ['Invalid cases', () => ['coverage', write('lamp.json', lit), write('half.json', '{ "one"')]],
    ['Invalid pack', () => ['test', write('misspelt.json', misspelt)]],
    ['above 0', () => ['simulate', 'mi-band-2', '--count', '0']],
    ['minutes above 0', () => ['simulate', 'mi-band-2', '--max-expected-minutes', 'few']],
    ['missing required argument', () => ['impact', 'mi-band-2']],
  ])('is refused with exit code 2 and "%s"', async (message, words) => {
    const { code, out, err } = await typeWords(words());
    expect([code, out]).toEqual([2, '']);
    expect(unwrapped(err)).toContain(message);
  });

  it('in a file is diagnosed, explained and listed like a built-in device', async () => {
    const file = write('lamp.json', lit);
    expect((await typeWords(['symptoms', file])).out).toContain('dark · yes or no');
    const diagnosed = await typeWords(['diagnose', file, 'dark']);
    expect(diagnosed.out).toContain('Do this now: Plug it in');
    expect(JSON.parse((await typeWords(['explain', file, 'dark', '--json'])).out).first).toBe('plug-in');
  });
});

describe('test', () => {
  it('finds the cases beside the pack and says how many passed', async () => {
    write('shiny.cases.json', cases);
    const { code, out } = await typeWords(['test', write('shiny.json', lit)]);
    expect([code, out]).toEqual([0, '1 case passed\n']);
  });

  it('takes cases.json beside pack.json, and cases that a module exports', async () => {
    write('cases.json', cases);
    expect((await typeWords(['test', write('pack.json', lit)])).code).toBe(0);
    const text = `export default ${JSON.stringify(lit)};\nexport const cases = ${JSON.stringify(cases)};`;
    expect((await typeWords(['test', write('both.mjs', text)])).code).toBe(0);
  });

  it('names each case that failed and why, and exits with 1', async () => {
    const wrong = { ...cases, 'it is dark, wrongly': { given: ['dark'], must: { first: ['service'] } } };
    const words = ['test', write('lamp.json', lit), write('wrong.json', wrong)];
    const { code, out } = await typeWords(words);
    expect(code).toBe(1);
    expect(out).toContain('failed it is dark, wrongly\n  - first: expected one of service');
    expect(out).toContain('1 of 2 cases failed');
    const { failures } = JSON.parse((await typeWords([...words, '--json'])).out);
    expect(failures).toEqual([
      { name: 'it is dark, wrongly', problems: [expect.stringContaining('service')] },
    ]);
  });
});

describe('coverage', () => {
  it('lists what no case covers, and exits with 1', async () => {
    write('few.cases.json', { 'it is not': { given: { dark: false }, must: { verdict: 'ask' } } });
    const { code, out } = await typeWords(['coverage', write('few.json', lit)]);
    expect(code).toBe(1);
    expect(out).toContain('faults.unplugged: suspected\n');
    expect(out).toContain('2 parts of the pack not covered');
  });

  it('says that everything is covered, and with --signs which sign no case shows', async () => {
    write('shiny.cases.json', cases);
    const words = ['coverage', write('shiny.json', lit)];
    expect(await typeWords(words)).toMatchObject({ code: 0, out: 'The cases cover the whole pack\n' });
    const { code, out } = await typeWords([...words, '--signs']);
    expect(code).toBe(1);
    expect(out).toContain('faults.unplugged.signs.dark: found to be absent\n');
  });

  describe('--write', () => {
    const machine = JSON.parse(readFileSync(example, 'utf8'));
    const draft = async (text: string) => {
      const pack = write('drafted.json', machine);
      const file = write('drafted.cases.json', text);
      const typed = await typeWords(['coverage', pack, '--write']);
      return { ...typed, pack, text: readFileSync(file, 'utf8') };
    };

    it('adds cases that pass and cover what was missing, and prints them', async () => {
      const { code, out, pack, text } = await draft('{}');
      expect(code).toBe(0);
      expect(out).toContain('"Draft: rules.tank-low, a near miss": {\n    "given": { "tank-percent": 10 },');
      expect(out).toContain('The cases cover the whole pack\n');
      expect(Object.keys(JSON.parse(text)).length).toBeGreaterThan(8);
      expect((await typeWords(['test', pack])).code).toBe(0);
      expect((await typeWords(['coverage', pack])).code).toBe(0);
    });

    it.each([
      ['its layout', '{\n\t"one":   {\n\t\t"given": ["slow"], "must": {"verdict":"try"}}\n}\n', '\n\t"Draft'],
      [
        'its line breaks',
        '{\r\n  "one": { "given": ["slow"], "must": { "verdict": "try" } }\r\n}',
        '\r\n  "Draft',
      ],
      ['its mark', '\uFEFF{ "one": { "given": ["slow"], "must": { "verdict": "try" } } }', '\n  "Draft'],
    ])('keeps what is in the file, with %s', async (_what, before, added) => {
      const { text } = await draft(before);
      const kept = before.slice(0, before.lastIndexOf('}')).trimEnd();
      expect(text.startsWith(`${kept},${added}`)).toBe(true);
      expect(text.endsWith(before.slice(before.lastIndexOf('}')))).toBe(true);
      if (before.includes('\r')) expect(text.replaceAll('\r\n', '')).not.toContain('\n');
      expect(Object.keys(JSON.parse(text.replace('\uFEFF', '')))[0]).toBe('one');
    });

    it('writes nothing if nothing is missing, or the cases are invalid', async () => {
      const whole = readFileSync(example.replace('pack.json', 'cases.json'), 'utf8');
      expect((await draft(whole)).text).toBe(whole);
      expect(await draft('{ "one"')).toMatchObject({ code: 2, text: '{ "one"' });
    });

    it('creates the file of the cases, but not for a pack that brings its own', async () => {
      rmSync(at('drafted.cases.json'), { force: true });
      const pack = write('drafted.json', machine);
      const { out } = await typeWords(['coverage', pack, '--write', '--json']);
      expect(JSON.parse(readFileSync(at('drafted.cases.json'), 'utf8'))).toEqual(JSON.parse(out).drafts);
      const text = `export default ${JSON.stringify(machine)};\nexport const cases = {};`;
      const { code, err } = await typeWords(['coverage', write('own.mjs', text), '--write']);
      expect(code).toBe(2);
      expect(unwrapped(err)).toContain('needs a JSON file for the cases');
    });
  });
});

describe('new', () => {
  beforeEach(() => rmSync(at('grinder'), { recursive: true, force: true }));
  const start = (...more: string[]) => typeWords(['new', 'coffee-grinder', at('grinder'), ...more]);

  it('writes a pack without problems, and cases that pass and cover all of it', async () => {
    expect((await start()).code).toBe(0);
    const pack = join(at('grinder'), 'pack.json');
    expect(JSON.parse((await typeWords(['lint', pack, '--json'])).out)).toMatchObject({ issues: [] });
    expect(JSON.parse((await typeWords(['test', pack, '--json'])).out).failures).toEqual([]);
    expect(JSON.parse((await typeWords(['coverage', pack, '--json'])).out).unreached).toEqual([]);
    expect(JSON.parse(readFileSync(pack, 'utf8')).device.name).toBe('Coffee grinder');
  });

  it('explains every part of the pack in its readme', async () => {
    await start('--name', 'Grinder 3000');
    const readme = readFileSync(join(at('grinder'), 'README.md'), 'utf8');
    const pack = JSON.parse(readFileSync(join(at('grinder'), 'pack.json'), 'utf8'));
    const parts = Object.keys(pack).filter((part) => !['$schema', 'format'].includes(part));
    for (const part of parts) expect(readme).toContain(`| \`${part}\` |`);
    expect(readme).toContain('# Grinder 3000\n');
  });

  it('overwrites nothing', async () => {
    await start();
    writeFileSync(join(at('grinder'), 'pack.json'), 'mine');
    rmSync(join(at('grinder'), 'cases.json'));
    const { code, err } = await start();
    expect(code).toBe(2);
    expect(unwrapped(err)).toContain('nothing was written, because these files exist: ');
    expect(readFileSync(join(at('grinder'), 'pack.json'), 'utf8')).toBe('mine');
    expect(() => readFileSync(join(at('grinder'), 'cases.json'))).toThrow('ENOENT');
  });

  it('writes a name and a folder as text into the readme, whatever they contain', async () => {
    const folder = join(at('grinder'), "it's $HOME");
    const name = '<script>*x* [a](b) & `c` #1';
    expect((await typeWords(['new', 'coffee-grinder', folder, '--name', name])).code).toBe(0);
    const readme = readFileSync(join(folder, 'README.md'), 'utf8');
    expect(readme).toContain('# \\<script\\>\\*x\\* \\[a\\](b) \\& \\`c\\` \\#1\n');
    expect(readme).toContain(String.raw`it's \$HOME/pack.json"`);
    expect(readme).toContain(String.raw`it\'s $HOME/pack.json'`);
  });

  it.each([[['coffee-grinder', 'a\u001b[2J']], [['coffee-grinder', '--name', 'La\u202emp']]])(
    'refuses control characters in %j',
    async (words) => {
      const { code, err } = await typeWords(['new', ...words]);
      expect(code).toBe(2);
      expect(err).toContain('must not have control characters');
    },
  );

  it('refuses an invalid id', async () => {
    expect((await typeWords(['new', '../Evil'])).code).toBe(2);
  });
});

describe('simulate', () => {
  it('tells how repairs end, what orders cost, and shows examples', async () => {
    const { code, out } = await typeWords(['simulate', example, '--count', '40', '--seed', '3']);
    expect(code).toBe(0);
    const words = [
      '40 repairs with random faults, seed 3',
      'a remedy helped: ',
      'If risk did not count, the advised order would take ',
      'quickest first',
      'Riskiest',
      'Random',
    ];
    for (const word of words) expect(out.toLowerCase()).toContain(word.toLowerCase());
    const orders = out.slice(out.indexOf('Expected minutes')).match(/^ {2}\S.* [\d,.]+ min( {2}.+ %)?$/gm);
    expect(orders).toHaveLength(5);
  });

  it('fails only if the advised order takes more than the limit', async () => {
    const words = ['simulate', example, '--count', '20', '--json'];
    const { expected } = JSON.parse((await typeWords(words)).out);
    const gate = (minutes: number) => typeWords([...words, '--max-expected-minutes', String(minutes)]);
    expect((await gate(expected.list + 1)).code).toBe(0);
    const failed = await gate(expected.list - 1);
    expect(failed.code).toBe(1);
    expect(failed.err).toContain('more than the allowed');
    expect(JSON.parse(failed.out).expected).toEqual(expected);
  });
});

describe('impact', () => {
  it('groups the situations in which something else comes first', async () => {
    const changed = JSON.parse(readFileSync(example, 'utf8'));
    changed.faults['air-in-pump'].prior = 'rare';
    const { code, out } = await typeWords(['impact', example, write('changed.json', changed)]);
    expect(code).toBe(0);
    expect(out).toMatch(/^What to do first changes in \d+ of \d+ situations\.$/m);
    expect(out).toMatch(/^draw-water → fill-tank: \d+ situations?\n {2}- no-coffee\n/m);
    expect(out).toContain(`See an example:\n  remedy-rules diagnose ${at('changed.json')}`);
    const same = JSON.parse((await typeWords(['impact', example, example, '--json'])).out);
    expect(same.changed).toEqual([]);
    expect(same.minutes.before).toBe(same.minutes.after);
  });
});

describe('sensitivity', () => {
  it('shows ten estimates, and all of them with --full', async () => {
    const words = (text: string) => text.match(/^(faults|remedies)\.\S+/gm)?.length;
    const { out } = await typeWords(['sensitivity', example, '--count', '30']);
    const full = await typeWords(['sensitivity', example, '--count', '30', '--full']);
    const { matter } = JSON.parse((await typeWords(['sensitivity', example, '--count', '30', '--json'])).out);
    expect(words(out)).toBe(10);
    expect(out).toContain(`${matter.length - 10} more with --full`);
    expect(words(full.out)).toBe(matter.length);
  });
});

describe('graph', () => {
  it('draws a pack, or what leads to the first remedy, or prints it as JSON', async () => {
    const whole = await typeWords(['graph', example]);
    expect(whole.out).toMatch(/^flowchart LR\n/);
    expect(whole.out).toContain('remedy_clean_pump("Clean the pump (high risk)"):::high');
    const path = await typeWords([
      'graph',
      example,
      '--observe',
      'no-coffee',
      '--answer',
      'tank-percent=2',
      '--json',
    ]);
    const { nodes } = JSON.parse(path.out);
    expect(nodes.map(({ kind, id }: { kind: string; id: string }) => `${kind} ${id}`).sort()).toEqual([
      'fault tank-empty',
      'remedy fill-tank',
      'rule tank-low',
      'symptom no-coffee',
      'symptom tank-percent',
    ]);
  });
});

describe('explain', () => {
  it('says what other answers would change, and why not another remedy', async () => {
    const words = ['explain', 'mi-band-2', 'keeps-restarting', '--answer', 'battery-percent=8'];
    const { code, out } = await typeWords([...words, '--why-not', 're-pair']);
    expect(code).toBe(0);
    const { influences, whyNot } = JSON.parse(
      (await typeWords([...words, '--why-not', 're-pair', '--json'])).out,
    );
    for (const { text } of [...influences, whyNot]) expect(unwrapped(out)).toContain(text);
  });
});

describe('devices and symptoms', () => {
  it('can be had as JSON', async () => {
    const devices = JSON.parse((await typeWords(['devices', '--json'])).out);
    expect(devices[0]).toMatchObject({ id: 'mi-smart-speaker', name: expect.any(String) });
    const symptoms = JSON.parse((await typeWords(['symptoms', 'mi-band-2', '--json'])).out);
    expect(symptoms.frozen.question).toEqual(expect.any(String));
  });
});

describe('colour', () => {
  it('comes only where it is wanted', async () => {
    const words = ['lint', write('misspelt.json', misspelt)];
    expect((await typeWords(words)).out).not.toContain('\u001b[');
    expect((await typeWords(words, { colour: true })).out).toContain('\u001b[31merror');
  });
});
