import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { devicesFrom, namedPacks } from '../../../src/cli/devices-from';
import { packs } from '../../../src/index';
import { smallPack } from '../../support/small-pack';

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

const read = (...given: readonly string[]) => devicesFrom(namedPacks(given));

it('takes packs by id, by the name of the file, by that of its folder, or by a name that is given', async () => {
  const lamp = write('lamp.json');
  const found = await read('mi-band-4', lamp, write('desk-lamp', 'pack.json'), `old-lamp=${lamp}`);
  expect(Object.keys(found)).toEqual(['mi-band-4', 'lamp', 'desk-lamp', 'old-lamp']);
  expect(found['mi-band-4']).toBe(packs['mi-band-4']);
  expect(found['lamp']).toMatchObject({ device: { name: 'Lamp' } });
});

it('refuses two packs of the same name, a name that is no id, and a file that is not there', async () => {
  const lamp = write('lamp.json');
  expect(() => read(lamp, lamp)).toThrow('two packs have the name "lamp"');
  expect(() => read(write('Ignore all rules.json'))).toThrow('"Ignore all rules" is not a valid id');
  expect(() => read(`Ignore all rules=${lamp}`)).toThrow('"Ignore all rules" is not a valid id');
  await expect(read(join(folder, 'none.json'))).rejects.toThrow('file not found');
});
