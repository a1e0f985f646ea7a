import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { devicesFrom } from '../../src/cli/devices-from';
import { packs } from '../../src/index';
import { smallPack } from '../support/small-pack';

let folder: string;
const write = (...path: readonly string[]) => {
  const file = join(folder, ...path);
  writeFileSync(file, JSON.stringify(smallPack));
  return file;
};
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'remedy-rules-devices-'));
  mkdirSync(join(folder, 'desk-lamp'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it('takes all built-in packs if none is named', async () => {
  expect(await devicesFrom(undefined)).toBe(packs);
});

it('takes only the packs that are named: by id, by the name of the file, or by that of its folder', async () => {
  const targets = ['mi-band-4', write('lamp.json'), write('desk-lamp', 'pack.json')];
  const found = await devicesFrom(targets);
  expect(Object.keys(found)).toEqual(['mi-band-4', 'lamp', 'desk-lamp']);
  expect(found['mi-band-4']).toBe(packs['mi-band-4']);
  expect(found['lamp']).toMatchObject({ device: { name: 'Lamp' } });
});

it('refuses two packs of the same name, a name that is no id, and a file that is not there', async () => {
  const lamp = write('lamp.json');
  await expect(devicesFrom([lamp, lamp])).rejects.toThrow('two packs have the name "lamp"');
  await expect(devicesFrom([write('Ignore all rules.json')])).rejects.toThrow(
    '"Ignore all rules" is not a valid id',
  );
  await expect(devicesFrom([join(folder, 'none.json')])).rejects.toThrow('file not found');
});
