import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { repository } from '../../support/markdown';

const dist = join(repository, 'dist');
const [introduction, ...notices] = readFileSync(join(dist, 'THIRD-PARTY-NOTICES.txt'), 'utf8').split(
  `\n\n${'-'.repeat(80)}\n\n`,
);

/** The folders of the packages that the bundler names above their code. */
const bundled = new Set(
  readdirSync(dist)
    .filter((file) => /\.c?js$/.test(file))
    .flatMap((file) => [
      ...readFileSync(join(dist, file), 'utf8').matchAll(
        /^\s*\/\/ (.*node_modules\/(?:@[^/]+\/)?[^/\n]+)\//gm,
      ),
    ])
    .map(([, folder = '']) => folder),
);

it('the notices name every package whose code is in the build, and no other', () => {
  const names = [...bundled].map((folder) => {
    const { name, version } = JSON.parse(readFileSync(join(repository, folder, 'package.json'), 'utf8'));
    return `${name} ${version}`;
  });
  expect(names).toContainEqual(expect.stringMatching(/^leven /));
  expect(names).toContainEqual(expect.stringMatching(/^@clack\/prompts /));
  expect(notices.map((notice) => notice.split('\n')[0])).toEqual(names.sort());
  expect(introduction).toMatch(/^The files in this folder/);
});

it('each notice has the copyright and the text of its licence', () => {
  for (const notice of notices) {
    expect(notice).toMatch(/copyright/i);
    expect(notice).toMatch(/permission (is hereby granted|to use)/i);
    expect(notice).toMatch(/WARRANT(Y|IES)/);
  }
});

it('the notices of the element name what is bundled with it', () => {
  const text = readFileSync(join(dist, 'element/THIRD-PARTY-NOTICES.txt'), 'utf8');
  for (const name of ['lit', 'lit-html', 'lit-element', '@lit/reactive-element', 'leven', 'tinyqueue', 'zod'])
    expect(text).toMatch(new RegExp(`^${name} \\d`, 'm'));
});
