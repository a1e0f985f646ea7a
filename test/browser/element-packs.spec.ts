import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { lamp } from '../support/german-lamp';
import { fits, openBrowser } from './support/browser';
import { type ElementPage, openElement, pageWith, serveElement, waitForKind } from './support/element-page';
import type { Server } from './support/server';

let browser: Browser;
let server: Server;

const attack = '<img src=x onerror="globalThis.hacked=1"><script>globalThis.hacked=1</script>\u202eBACK';
const long = 'W'.repeat(300);

/** A pack whose every text attacks the page. */
function hostilePack(): object {
  const texts = new Set(
    'question help name title steps before after success hazard consequence avoidance now claim'.split(' '),
  );
  const visit = (value: unknown, key: string): unknown => {
    if (typeof value === 'string')
      return texts.has(key) ? `${value.replace(/\.$/, '')} ${attack} ${long}` : value;
    if (Array.isArray(value)) return value.map((part) => visit(part, key));
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, visit(part, name)]));
  };
  return visit(
    { ...lamp, sources: { us: { ...lamp.sources.us, url: 'https://example.org/x' } } },
    '',
  ) as object;
}

beforeAll(async () => {
  browser = await openBrowser();
  server = await serveElement({
    '/hostile.json': JSON.stringify(hostilePack()).replaceAll('\\u202e', '\u202e'),
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
    '/index.html': pageWith(''),
  });
});
afterAll(async () => {
  await browser.close();
  await server.close();
});

const isHacked = (page: Page) => page.evaluate(() => 'hacked' in globalThis);

/** Walks through what a pack shows, with everything opened. */
async function walk({ page, element, kind }: ElementPage): Promise<Set<string>> {
  const seen = new Set<string>();
  for (let turn = 0; turn < 15; turn++) {
    const now = (await kind()) ?? '';
    seen.add(now);
    for (const closed of await element.locator('details:not([open]) > summary').all()) await closed.click();
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
    const { page, element, problems, close } = await openElement(browser, `${server.url}lamp.html`);
    await waitForKind(page, 'opening');
    expect(await element.locator('.notice').count()).toBeGreaterThan(0);
    expect(problems).toEqual([]);
    await close();
  });

  it('neither runs nor adds anything, whatever is in its texts', async () => {
    const opened = await openElement(browser, `${server.url}hostile.html`, { width: 320, height: 640 });
    await opened.page.waitForFunction(
      () =>
        document.querySelector('remedy-rules')?.view ??
        document.querySelector('remedy-rules')?.shadowRoot?.querySelector('.failure'),
    );
    // What the library refuses is not shown at all; what it takes is shown as text.
    if (await opened.kind()) expect((await walk(opened)).size).toBeGreaterThan(1);
    expect(await isHacked(opened.page)).toBe(false);
    expect(opened.elsewhere()).toEqual([]);
    await opened.close();
  });

  it('has no links but those to web pages', async () => {
    const { page, element, close } = await openElement(browser, `${server.url}link.html`);
    await page.waitForFunction(() => {
      const root = document.querySelector('remedy-rules')?.shadowRoot;
      return root?.querySelector('.tick label, .failure');
    });
    expect(await element.locator('a[href^="javascript"]').count()).toBe(0);
    expect(await isHacked(page)).toBe(false);
    await close();
  });

  it('that is not there is reported, and can be tried again', async () => {
    const { page, element, close } = await openElement(browser, `${server.url}missing.html`);
    await element.getByText('The help could not be loaded.').waitFor();
    await page.route('**/none.json', (route) => route.fulfill({ json: lamp }));
    await element.getByRole('button', { name: 'Try again' }).click();
    await waitForKind(page, 'opening');
    await close();
  });
});

it('an unknown device is reported, with no button', async () => {
  const { element, close } = await openElement(browser, `${server.url}unknown.html`);
  await element.getByText('We have no help for this device.').waitFor();
  expect(await element.getByRole('button').count()).toBe(0);
  await close();
});

it('continues a saved conversation, and reports one that is invalid', async () => {
  const { page, close } = await openElement(browser, server.url);
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
    return told;
  });
  expect(kinds).toEqual(['signs', 'invalid-conversation', 'opening', 'stop']);
  await close();
});

it('takes other texts for its own, one by one', async () => {
  const { page, element, close } = await openElement(browser, `${server.url}lamp.html`);
  await waitForKind(page, 'opening');
  await page.evaluate(() => {
    document.querySelector('remedy-rules')!.sentences = {
      title: (device) => `Trouble with ${device}?`,
      nothingFits: 'Something else',
    };
  });
  await element.getByRole('button', { name: 'Something else' }).waitFor();
  expect(await element.getByText(/^Trouble with .*\?$/).count()).toBe(1);
  await close();
});
