import { execFileSync } from 'node:child_process';
import { beforeAll, expect, it } from 'vitest';
import { repository } from '../../support/markdown';
import budgets from './package-size.json';

let measured: typeof budgets;

beforeAll(() => {
  const pack = ['pack', '--ignore-scripts', '--dry-run', '--json'];
  const [packed] = JSON.parse(execFileSync('npm', pack, { cwd: repository, encoding: 'utf8' }));
  const { size, unpackedSize, entryCount, files } = packed;
  const declarations = files
    .filter(({ path }: { path: string }) => /\.d\.c?ts$/.test(path))
    .reduce((sum: number, file: { size: number }) => sum + file.size, 0);
  measured = { size, unpackedSize, entryCount, declarations };
});

it.each([
  ['size', 'bytes that npm downloads'],
  ['unpackedSize', 'bytes in node_modules'],
  ['entryCount', 'files in node_modules'],
  ['declarations', 'bytes of types, which editors read'],
] as const)('the package is within its budget of %s: %s', (name, _) => {
  console.log(`${name}: ${measured[name]} of ${budgets[name]}`);
  expect(measured[name]).toBeLessThanOrEqual(budgets[name]);
});
