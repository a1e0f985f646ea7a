import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { repository } from '../../support/markdown';
import { prepareFolder } from '../../support/run-blocks';
import { replay } from '../../support/tutorial';

const file = 'docs/writing-a-pack.md';
let folder: string;
let replayed: Awaited<ReturnType<typeof replay>>;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'remedy-rules-tutorial-'));
  prepareFolder(folder);
  replayed = await replay(readFileSync(join(repository, file), 'utf8'), folder);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const read = (path: string) => JSON.parse(readFileSync(path, 'utf8'));

describe(file, () => {
  it('can be typed from top to bottom', () => {
    expect(replayed.failed).toEqual([]);
  });

  it('shows what is printed (npm run generate writes it)', async () => {
    await expect(replayed.page).toMatchFileSnapshot(`../../../${file}`);
  });

  it.each(['pack.json', 'cases.json'])('ends with the %s of examples/custom-pack', (name) => {
    const example = join(repository, 'examples/custom-pack/coffee-machine', name);
    expect(read(join(folder, 'coffee-machine', name))).toEqual(read(example));
  });
});
