import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { build, copyProject, differences, pack } from '../../../scripts/release/pack';
import { repository } from '../../support/markdown';

const folder = mkdtempSync(join(tmpdir(), 'remedy-rules-reproducible-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it('the same source gives the same package in another folder, time zone and language', {
  timeout: 1_800_000,
}, async () => {
  const [here, there] = [join(folder, 'here'), join(folder, 'a longer way/there')];
  for (const to of [here, there]) await copyProject(repository, to);
  cpSync(join(repository, 'dist'), join(here, 'dist'), { recursive: true });
  await build(there, { TZ: 'Asia/Kathmandu', LC_ALL: 'tr_TR.UTF-8', LANG: 'tr_TR.UTF-8' });
  const [one, other] = [await pack(here), await pack(there)];
  expect(differences(one, other)).toEqual([]);
  expect(other.integrity).toBe(one.integrity);
});
