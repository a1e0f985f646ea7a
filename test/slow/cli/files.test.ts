import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { smallPack } from '../../support/small-pack';
import { typeWords } from '../../support/type';

let folder: string;
const at = (name: string) => join(folder, name);
const write = (name: string, value: unknown) => {
  writeFileSync(at(name), typeof value === 'string' ? value : JSON.stringify(value));
  return at(name);
};
const cases = { 'it is dark': { given: ['dark'], must: { first: ['plug-in'] } } };

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'remedy-rules-files-'));
  for (const name of ['packs', 'packs/below', 'packs/below.json', 'outside']) mkdirSync(at(name));
  for (const name of ['packs/base.json', 'packs/below/base.json', 'outside/base.json', 'packs/base.txt'])
    write(name, smallPack);
  symlinkSync(at('outside/base.json'), at('packs/link.json'));
  symlinkSync(at('outside'), at('packs/linked'));
  symlinkSync(at('packs/below/base.json'), at('packs/inner-link.json'));
  write('large.json', ' '.repeat(5_000_001));
  write('pack.json', smallPack);
  write('cases.json', cases);
  if (process.platform !== 'win32')
    execFileSync('mkfifo', [at('pipe.json'), at('pipe.mjs'), at('packs/pipe.json')]);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const refusedWith = async (message: string, ...words: readonly string[]) => {
  const { code, out, err } = await typeWords(words);
  expect([code, out]).toEqual([2, '']);
  expect(err.replace(/\s+/g, ' ')).toContain(message);
};

describe('extends', () => {
  const lint = (base: string) => {
    const extension = { format: 1, extends: base, device: { name: 'Lamp 2' } };
    return ['lint', write('packs/extension.json', extension)] as const;
  };

  it.each([
    'base.json',
    './base.json',
    'below/base.json',
    'below/../base.json',
    'inner-link.json',
    '/base.json',
  ])('reads %s, in the folder of the pack or below it', async (base) => {
    expect(await typeWords(lint(base))).toMatchObject({ code: 0, err: '' });
  });

  it.each([
    ['../outside/base.json', 'must be in the same folder or below it'],
    ['link.json', 'must be in the same folder or below it'],
    ['linked/base.json', 'must be in the same folder or below it'],
    ['../../../../../../../../dev/zero', 'must be a .json file'],
    ['base.txt', 'must be a .json file'],
    ['nothing.json', 'file not found'],
    ['below.json', 'it is not a regular file'],
    ['pipe.json', 'it is not a regular file'],
  ])('refuses %s, because it %s', async (base, message) => {
    await refusedWith(message, ...lint(base));
  });

  it('works through a link to the folder of the pack', async () => {
    lint('base.json');
    symlinkSync(at('packs'), at('way'));
    expect(await typeWords(['lint', at('way/extension.json')])).toMatchObject({ code: 0 });
  });
});

describe.skipIf(process.platform === 'win32')('only a regular file of at most 5 MB is read', () => {
  const notRegular = 'it is not a regular file';

  it.each([
    ['a pack', notRegular, () => ['lint', at('pipe.json')]],
    ['a device', notRegular, () => ['symptoms', at('packs/below.json')]],
    ['a module', notRegular, () => ['lint', at('pipe.mjs')]],
    ['cases', notRegular, () => ['test', at('pack.json'), '/dev/zero']],
    ['cases of coverage', notRegular, () => ['coverage', at('pack.json'), at('pipe.json')]],
    ['a large pack', 'it has more than 5 MB', () => ['impact', at('pack.json'), at('large.json')]],
    ['large cases', 'it has more than 5 MB', () => ['test', at('pack.json'), at('large.json')]],
  ])('as %s: %s', async (_what, message, words) => {
    await refusedWith(message, ...words());
  });
});

describe('a duplicate key', () => {
  const twice = JSON.stringify(smallPack).replace('{', '{ "format": 1, ');
  const extension = { format: 1, extends: 'twice.json', device: { name: 'Lamp 2' } };

  it('is an error of lint, with its code and path', async () => {
    const { code, out } = await typeWords(['lint', write('twice.json', twice), '--json']);
    expect(code).toBe(1);
    expect(JSON.parse(out).issues).toEqual([
      {
        severity: 'error',
        code: 'duplicate-key',
        path: ['format'],
        message: expect.stringContaining('twice.json'),
      },
    ]);
  });

  it.each(['test', 'coverage', 'symptoms', 'diagnose', 'explain', 'simulate', 'sensitivity', 'graph', 'ask'])(
    'refuses a pack in %s',
    async (command) => {
      await refusedWith('format: duplicate key "format"', command, write('twice.json', twice));
    },
  );

  it('refuses the packs of impact, the base of an extension, and cases', async () => {
    const one = '"it is dark": { "given": ["dark"], "must": { "verdict": "try" } }';
    await refusedWith('duplicate key "format"', 'impact', at('pack.json'), write('twice.json', twice));
    await refusedWith('duplicate key "format"', 'symptoms', write('extension.json', extension));
    const duplicate = write('duplicate.json', `{ ${one}, ${one} }`);
    await refusedWith('it is dark: duplicate key "it is dark"', 'test', at('pack.json'), duplicate);
    await refusedWith('it is dark: duplicate key "it is dark"', 'coverage', at('pack.json'), duplicate);
  });
});
