import { readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { describe, expect, it } from 'vitest';
import typedoc from '../../typedoc.json';
import { documents, otherPages, repository } from '../support/markdown';

const pages = [...documents(), ...otherPages()];
const titleOf = (path: string) => pages.find((page) => page.path === path)?.title;
const targetsIn = (path: string, links: readonly (readonly [string, string])[]) =>
  links.map(([name, link]) => [name, posix.join(posix.dirname(path), link)] as const);

/** The pages of a group, as its front matter names them: name and path. */
function childrenOf(path: string) {
  const [, front = ''] = readFileSync(`${repository}/${path}`, 'utf8').split('---\n');
  const lines = [...front.matchAll(/^ {2}(.+): (\S+\.md)$/gm)];
  return targetsIn(
    path,
    lines.map(([, name = '', link = '']) => [name, link]),
  );
}

const groups = typedoc.projectDocuments;
const children = groups.flatMap(childrenOf);

describe('the docs site', () => {
  it('has every page in exactly one group', () => {
    // The trees are for measurements, and typedoc.json names the groups and the README itself.
    const apart = ['README.md', 'examples/trees/README.md', ...groups];
    const expected = pages.map(({ path }) => path).filter((path) => !apart.includes(path));
    expect(children.map(([, path]) => path).sort()).toEqual(expected.sort());
  });

  it.each(children)('calls a page as its headline does: %s', (name, path) => {
    expect(titleOf(path)).toBe(name);
  });

  it.each(groups)('lists the pages of a group on its page: %s', (path) => {
    const names = pages.find((page) => page.path === path)?.names ?? [];
    expect(targetsIn(path, names)).toEqual(expect.arrayContaining(childrenOf(path)));
  });
});

describe('README.md', () => {
  const { names } = pages.find(({ path }) => path === 'README.md') ?? { names: [] };

  it('leads to every guide', () => {
    const guides = pages.map(({ path }) => path).filter((path) => /^docs\/[\w-]+\.md$/.test(path));
    const linked = names.map(([, link]) => link);
    expect(guides.filter((path) => !linked.includes(path))).toEqual([]);
  });

  it('calls each guide as its headline does', () => {
    // In a sentence, a link may be any words of it.
    const capital = names.filter(([name, link]) => /^[A-Z]/.test(name) && /^docs\/.*\.md$/.test(link));
    expect(capital.filter(([name, link]) => name !== titleOf(link))).toEqual([]);
  });
});
