import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { check, LinkState } from 'linkinator';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Ran, runNode } from '../../../scripts/run-node';
import { repository } from '../../support/markdown';

let site: string;
let built: Ran;
beforeAll(async () => {
  site = mkdtempSync(join(tmpdir(), 'remedy-rules-site-'));
  built = await runNode(['node_modules/typedoc/bin/typedoc', '--out', site], repository);
  // `npm run docs` builds the playground into the site.
  mkdirSync(join(site, 'playground'));
  writeFileSync(join(site, 'playground/index.html'), '');
}, 600_000);
afterAll(() => rmSync(site, { recursive: true, force: true }));

/** Links between pages that lead nowhere, anchors included; nothing is fetched from elsewhere. */
async function deadLinks(folder: string): Promise<string[]> {
  const { links } = await check({
    path: '**/*.html',
    serverRoot: folder,
    checkFragments: true,
    linksToSkip: ['^https?://(?!localhost)', '^mailto:'],
  });
  expect(links.length).toBeGreaterThan(0);
  return links
    .filter(({ state }) => state === LinkState.BROKEN)
    .map(({ url, parent }) => `${parent}: ${url}`);
}

describe('the docs site', () => {
  it('is built without a warning', () => {
    expect(built).toMatchObject({ code: 0, printed: expect.not.stringContaining('warning') });
  });

  it('has no dead link', async () => {
    expect(await deadLinks(site)).toEqual([]);
  });

  it('leads from every page to the playground', () => {
    const page = (path: string) => readFileSync(join(site, path), 'utf8');
    expect(page('index.html')).toContain('href="playground/index.html"');
    expect(page('Start/Getting_started.html')).toContain('href="../playground/index.html"');
  });

  it('shows no front matter', () => {
    expect(readFileSync(join(site, 'Guides.html'), 'utf8')).not.toContain('children:');
  });
});

describe('this check', () => {
  it('sees a dead page and a dead anchor', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'remedy-rules-links-'));
    writeFileSync(
      join(folder, 'index.html'),
      '<a href="nowhere.html">a</a> <a href="#nowhere">b</a> <a href="index.html">c</a>',
    );
    const dead = await deadLinks(folder);
    rmSync(folder, { recursive: true, force: true });
    expect(dead.join(' ')).toContain('nowhere.html');
    expect(dead.join(' ')).toContain('#nowhere');
  });
});
