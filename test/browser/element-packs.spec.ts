import { readdirSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { fits } from '../../scripts/browser/browser';
import { lamp } from '../support/german-lamp';
import {
  type ElementPage,
  openAll,
  openElement,
  pageWith,
  serveElement,
  waitForKind,
} from './support/element-page';
import { shareBrowser } from './support/shared';

/** The file of the build that checks packs. */
const parser = `/${readdirSync(new URL('../../dist/element/', import.meta.url)).find((name) => name.startsWith('parse-pack-'))}`;

const attack = '<img src=x onerror="globalThis.hacked=1"><script>globalThis.hacked=1</script>';
const long = 'W'.repeat(120);
const texts =
  'question help name title steps before after success hazard consequence avoidance now claim'.split(' ');

/** A pack with something more in each of its texts. */
function packWith(more: string): object {
  const visit = (value: unknown, key: string): unknown => {
    if (typeof value === 'string') return texts.includes(key) ? value.replace(/[.?]?$/, ` ${more}$&`) : value;
    if (Array.isArray(value)) return value.map((part) => visit(part, key));
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, visit(part, name)]));
  };
  return visit(lamp, '') as object;
}

const shared = shareBrowser(() =>
  serveElement({
    '/hostile.json': JSON.stringify(packWith(`${attack} ${long}`)),
    '/reversing.json': JSON.stringify(packWith('\u202eback')),
    '/reversing.html': pageWith('<remedy-rules src="/reversing.json"></remedy-rules>'),
    '/lamp.json': JSON.stringify(lamp),
    '/link.json': JSON.stringify({
      ...lamp,
      sources: { us: { ...lamp.sources.us, url: 'javascript:globalThis.hacked=1' } },
    }),
    '/hostile.html': pageWith('<remedy-rules src="/hostile.json"></remedy-rules>'),
    '/lamp.html': pageWith('<remedy-rules src="/lamp.json" device="lamp"></remedy-rules>'),
    '/link.html': pageWith('<remedy-rules src="/link.json"></remedy-rules>'),
    '/missing.html': pageWith('<remedy-rules src="/none.json"></remedy-rules>'),
    '/unknown.html': pageWith('<remedy-rules device="mi-band-44"></remedy-rules>'),
    '/own.js': `import { parsePack } from '${parser}';
      const pack = await (await fetch('/hostile.json')).json();
      Object.assign(document.querySelector('remedy-rules'), { packs: { lamp: parsePack(pack) }, device: 'lamp' });`,
    '/own.html': pageWith('<remedy-rules></remedy-rules>', {
      head: '<script type="module" src="/own.js"></script>',
    }),
    '/index.html': pageWith(''),
  }),
);

const isHacked = (page: Page) => page.evaluate(() => 'hacked' in globalThis);

/** Walks through what a pack shows, with everything opened. */
async function walk({ page, element, kind }: ElementPage): Promise<Set<string>> {
  const seen = new Set<string>();
  for (let turn = 0; turn < 15; turn++) {
    const now = (await kind()) ?? '';
    seen.add(now);
    await openAll(element);
    expect(await isHacked(page)).toBe(false);
    expect(await element.locator('img, script, iframe').count()).toBe(0);
    expect(await element.locator('a:not([href^="http"])').count()).toBe(0);
    expect(await fits(page)).toBe(true);
    if (now === 'service' || now === 'solved' || now === 'stop') break;
    const name =
      now === 'opening' || now === 'remains'
        ? 'Continue'
        : now === 'signs'
          ? 'None of these'
          : now === 'red-flags'
            ? 'I have looked: none of these'
            : now === 'remedy'
              ? 'No, nothing changed'
              : 'I do not know';
    if (name === 'Continue') await element.getByRole('checkbox').first().check();
    const before = await page.evaluate(
      () => document.querySelector('remedy-rules')!.conversation!.entries.length,
    );
    await element.getByRole('button', { name, exact: true }).click();
    await page.waitForFunction(
      (count) => document.querySelector('remedy-rules')!.conversation!.entries.length > count,
      before,
    );
  }
  return seen;
}

describe('a pack from an address', () => {
  it('is a stranger’s: the owner is told so, and no risk is called known', async () => {
    const { page, element, problems, close } = await openElement(
      shared.browser,
      `${shared.server.url}lamp.html`,
    );
    await waitForKind(page, 'opening');
    await expect.poll(() => element.locator('.notice').count()).toBeGreaterThan(0);
    expect(problems).toEqual([]);
    await close();
  });

  it('neither runs nor adds anything, whatever is in its texts', async () => {
    const opened = await openElement(shared.browser, `${shared.server.url}hostile.html`, {
      width: 320,
      height: 640,
    });
    await waitForKind(opened.page, 'opening');
    await expect.poll(() => opened.element.locator('.card').innerText()).toContain(attack);
    expect((await walk(opened)).size).toBeGreaterThan(2);
    expect([opened.problems, opened.elsewhere()]).toEqual([[], []]);
    await opened.close();
  });

  it('with marks that reverse texts is refused', async () => {
    const { element, close } = await openElement(shared.browser, `${shared.server.url}reversing.html`);
    await element.getByText('The help could not be loaded.').waitFor();
    await close();
  });

  it('has no links but those to web pages', async () => {
    const { page, element, close } = await openElement(shared.browser, `${shared.server.url}link.html`);
    await page.waitForFunction(() => {
      const root = document.querySelector('remedy-rules')?.shadowRoot;
      return root?.querySelector('.tick label, .failure');
    });
    expect(await element.locator('a[href^="javascript"]').count()).toBe(0);
    expect(await isHacked(page)).toBe(false);
    await close();
  });

  it('that is not there is reported, and can be tried again', async () => {
    const { page, element, close } = await openElement(shared.browser, `${shared.server.url}missing.html`);
    await element.getByText('The help could not be loaded.').waitFor();
    await page.route('**/none.json', (route) => route.fulfill({ json: lamp }));
    await element.getByRole('button', { name: 'Try again' }).click();
    await waitForKind(page, 'opening');
    await close();
  });
});

it('a pack of the app neither runs nor adds anything either', async () => {
  const opened = await openElement(shared.browser, `${shared.server.url}own.html`, {
    width: 320,
    height: 640,
  });
  await waitForKind(opened.page, 'opening');
  expect((await walk(opened)).size).toBeGreaterThan(2);
  expect([opened.problems, opened.elsewhere()]).toEqual([[], []]);
  await opened.close();
});

it('an unknown device is reported, with no button', async () => {
  const { element, close } = await openElement(shared.browser, `${shared.server.url}unknown.html`);
  await element.getByText('We have no help for this device.').waitFor();
  expect(await element.getByRole('button').count()).toBe(0);
  await close();
});

it('continues a saved conversation, and reports one that is invalid', async () => {
  const { page, close } = await openElement(shared.browser, shared.server.url);
  const kinds = await page.evaluate(async () => {
    const told: string[] = [];
    document.addEventListener('failed', (event) => told.push((event as CustomEvent).detail.error.code));
    document.addEventListener('diagnosed', (event) => told.push((event as CustomEvent).detail.view.kind));
    const element = document.createElement('remedy-rules');
    element.device = 'mi-band-4';
    element.conversation = {
      format: 1,
      device: 'mi-band-4',
      known: {},
      entries: [{ kind: 'opening', answers: { 'cannot-connect': true } }],
    };
    document.body.append(element);
    const next = () =>
      new Promise((resolve) => element.addEventListener('diagnosed', resolve, { once: true }));
    await next();
    element.conversation = { format: 2 } as never;
    await next();
    element.known = { swollen: true };
    element.restart();
    await next();
    element.device = 'mi-smart-speaker';
    element.conversation = {
      format: 1,
      device: 'mi-smart-speaker',
      known: {},
      entries: [{ kind: 'opening', answers: {} }],
    };
    await next();
    return [...told, element.conversation?.device];
  });
  expect(kinds.slice(0, 4)).toEqual(['signs', 'invalid-conversation', 'opening', 'stop']);
  // The conversation of another device waits for its pack, and is not held against the old one.
  expect(kinds.slice(4)).toEqual([expect.stringMatching(/^(signs|question)$/), 'mi-smart-speaker']);
  await close();
});

it('takes other texts for its own, one by one', async () => {
  const { page, element, close } = await openElement(shared.browser, `${shared.server.url}lamp.html`);
  await waitForKind(page, 'opening');
  await page.evaluate(() => {
    document.querySelector('remedy-rules')!.sentences = {
      title: (device) => `Trouble with ${device}?`,
      nothingFits: 'Something else',
    };
  });
  await element.getByRole('button', { name: 'Something else' }).waitFor();
  await expect.poll(() => element.getByText(/^Trouble with .*\?$/).count()).toBe(1);
  await close();
});

it('takes its colours from names that a page may have for its own', async () => {
  const { page, element, close } = await openElement(shared.browser, `${shared.server.url}lamp.html`);
  await waitForKind(page, 'opening');
  await page.evaluate(() => {
    const { style } = document.querySelector('remedy-rules')!;
    style.setProperty('--text', 'rgb(1, 2, 3)');
    style.setProperty('--remedy-rules-text', 'var(--text)');
  });
  await expect
    .poll(() => element.locator('#heading').evaluate((heading) => getComputedStyle(heading).color))
    .toBe('rgb(1, 2, 3)');
  await close();
});
