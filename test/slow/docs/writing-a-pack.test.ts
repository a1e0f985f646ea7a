import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { replay } from '../../../scripts/pages/writing-a-pack';
import { repository } from '../../support/markdown';

const file = 'docs/writing-a-pack.md';
let folder: string;
let replayed: Awaited<ReturnType<typeof replay>>;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'remedy-rules-tutorial-'));
  replayed = await replay(readFileSync(join(repository, file), 'utf8'), folder);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const read = (path: string) => JSON.parse(readFileSync(path, 'utf8'));

describe(file, () => {
  it('can be typed from top to bottom', () => {
    expect(replayed.failed).toEqual([]);
  });

  it('shows what is printed', () => {
    expect(replayed.page, 'run npm run generate').toBe(readFileSync(join(repository, file), 'utf8'));
  });

  it.each(['pack.json', 'cases.json'])('ends with the %s of examples/custom-pack', (name) => {
    const example = join(repository, 'examples/custom-pack/coffee-machine', name);
    expect(read(join(folder, 'coffee-machine', name))).toEqual(read(example));
  });
});
