import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { prepareFolder } from '../../scripts/run-node';
import { differences, paths } from './differences';
import { others, type Runtime, reference } from './runtimes';
import { situations } from './situations';

let folder: string;
let expected: string[];

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'remedy-rules-runtimes-'));
  prepareFolder(folder);
  cpSync(fileURLToPath(new URL('guest', import.meta.url)), folder, { recursive: true });
  writeFileSync(join(folder, 'situations.json'), JSON.stringify(situations));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The answers of a runtime, once it has said what it is. */
async function answersOf({ answers, calledItself, runsText }: Runtime): Promise<string[]> {
  const whole = await answers(folder);
  if (!whole.startsWith('{')) throw new Error(whole);
  const [self = '', ...lines] = whole.split('\n');
  expect(JSON.parse(self)).toEqual({ runtime: expect.stringMatching(calledItself), runsText });
  return lines;
}

it(`${reference.name} answers the same with and without json-rules-engine`, async () => {
  expected = await answersOf(reference);
  expect(expected.length).toBe(situations.length * paths.length);
  const of = (path: (typeof paths)[number]) =>
    expected.filter((_, index) => index % paths.length === paths.indexOf(path));
  expect(of('diagnoseSync')).toEqual(of('diagnose'));
});

it.each(others.map((runtime) => [runtime.name, runtime] as const))(
  `%s gives the bytes of ${reference.name}`,
  async (_name, runtime) => {
    expect(differences(situations, expected, await answersOf(runtime))).toEqual([]);
  },
);
