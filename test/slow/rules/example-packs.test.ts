import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkPack, parsePack } from '../../../src/pack/index';
import { checkCases } from '../../../src/testing/index';
import { commandsOf, runCommand } from '../../support/commands';
import { parseDocument, repository } from '../../support/markdown';

const examples = 'examples/packs';
const folders = readdirSync(join(repository, examples))
  .map((name) => `${examples}/${name}`)
  .filter((folder) => existsSync(join(repository, folder, 'pack.json')))
  .map((folder) => ({ folder }));
const text = (path: string) => readFileSync(join(repository, path), 'utf8');

it('finds the packs', () => {
  expect(folders).not.toEqual([]);
});

describe.each(folders)('$folder', ({ folder }) => {
  const data: unknown = JSON.parse(text(`${folder}/pack.json`));
  const cases = text(`${folder}/cases.json`);

  it('has no errors', () => {
    expect(checkPack(data).filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  it('passes its cases', async () => {
    expect(await checkCases(parsePack(data), cases)).toEqual([]);
  });

  it.each(parseDocument(`${folder}/README.md`, text(`${folder}/README.md`)).blocks.flatMap(commandsOf))(
    'can be run as its guide says: $command',
    async ({ command, output }) => {
      const ran = await runCommand(command);
      expect(ran?.code).toBe(0);
      if (output !== undefined) expect(ran?.printed).toBe(output);
    },
  );
});
