import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { packed } from '../../docs/playground/address/pack-data';
import { answers, chooseExample, isReady, openPlayground, servePlayground } from './playground-pages';
import { shareBrowser } from './support/shared';

const shared = shareBrowser(servePlayground);

const conversation = (device: string, said: Record<string, unknown>) => ({
  format: 1,
  device,
  known: {},
  entries: [{ kind: 'opening', answers: said }],
});

const status = (page: Page) => page.locator('#status').innerText();

describe.each(['mi-band-2', 'mi-band-3', 'mi-band-4', 'mi-band-5', 'mi-smart-speaker'])('%s', (device) => {
  it('can be tried, and asks nothing of another server', async () => {
    const { page, problems, elsewhere, close } = await openPlayground(shared.browser, shared.server, {
      hash: `#device=${device}`,
    });
    await chooseExample(page);
    expect(Object.values(await answers(page))).toHaveLength(1);
    await expect.poll(() => page.locator('#picture .node').count()).toBeGreaterThan(3);
    await page.locator('#tab-code').click();
    await expect
      .poll(() => page.locator('#snippets code').first().innerText())
      .toContain(`diagnoseSync('${device}', {`);
    expect([problems, elsewhere()]).toEqual([[], []]);
    await close();
  });
});

it('asks for the pack of its first device before any script runs', async () => {
  const { page, close } = await openPlayground(shared.browser, shared.server);
  const preloads = page.locator('link[rel=modulepreload]');
  const files = await preloads.evaluateAll((links) => links.map((link) => link.getAttribute('href')));
  expect(files).toContainEqual(expect.stringMatching(/^\.\/parts\/mi-band-4-/));
  await close();
});

describe('an address', () => {
  it('opens a conversation, in its language', async () => {
    const c = await packed(conversation('mi-band-5', { frozen: true }));
    const { page, problems, close } = await openPlayground(shared.browser, shared.server, {
      hash: `#device=mi-band-5&lang=ru&tab=reasoning&c=${c}`,
    });
    await page.waitForSelector('#reasoning[data-kind=reasoning]');
    await expect.poll(() => answers(page)).toEqual({ frozen: true });
    await expect.poll(() => page.locator('#picture .node').first().innerText()).toMatch(/[а-я]/);
    await expect.poll(() => page.locator('#device').inputValue()).toBe('mi-band-5');
    expect(await page.locator('#message').innerText()).toBe('');
    expect(problems).toEqual([]);
    await close();
  });

  it('has an entry for each reply: back, forward and reload go on from there', async () => {
    const { page, close } = await openPlayground(shared.browser, shared.server);
    const steps: Record<string, unknown>[] = [await answers(page)];
    await chooseExample(page);
    steps.push(await answers(page));
    await page.locator('.ask .reply').first().click();
    await expect.poll(() => answers(page)).not.toEqual(steps[1]);
    steps.push(await answers(page));
    await expect.poll(() => page.evaluate(() => history.length)).toBe(4);

    await page.goBack();
    await expect.poll(() => answers(page)).toEqual(steps[1]);
    await page.goBack();
    await expect.poll(() => answers(page)).toEqual(steps[0]);
    await expect.poll(() => status(page)).toBe('Say what is wrong, and the picture fills.');
    await page.goForward();
    await page.goForward();
    await expect.poll(() => answers(page)).toEqual(steps[2]);
    await page.reload();
    await isReady(page);
    await expect.poll(() => answers(page)).toEqual(steps[2]);
    await expect.poll(() => page.evaluate(() => history.length)).toBe(4);
    await close();
  });

  it('of another device starts a new conversation, and back returns to the one before', async () => {
    const { page, close } = await openPlayground(shared.browser, shared.server);
    await chooseExample(page);
    const before = await answers(page);
    await page.locator('#device').selectOption('mi-smart-speaker');
    await expect.poll(() => answers(page)).toEqual({});
    await page.goBack();
    await expect.poll(() => answers(page)).toEqual(before);
    await expect.poll(() => page.locator('#device').inputValue()).toBe('mi-band-4');
    await close();
  });

  const hostile = {
    'a device that objects have': '#device=__proto__',
    'a language that does not exist': '#lang=constructor',
    markup: '#device=<img src=x onerror=alert(1)>&tab=<script>',
    'a damaged conversation': '#c=%%%',
    'no conversation': `#c=${'A'.repeat(50)}`,
    'a huge conversation': `#c=${'A'.repeat(100_000)}`,
  };

  it.each(Object.keys(hostile))('with %s says so, and starts fresh', async (name) => {
    const { page, problems, close } = await openPlayground(shared.browser, shared.server, {
      hash: hostile[name as keyof typeof hostile],
    });
    await expect.poll(() => page.locator('#message').innerText()).toMatch(/^Part of this address is damaged/);
    expect(await answers(page)).toEqual({});
    await expect.poll(() => page.url()).toMatch(/#device=mi-band-4&lang=en&tab=try$/);
    expect(problems).toEqual([]);
    await close();
  });

  it.each([
    ['null', null],
    ['a list', [1, 2]],
    ['another format', { ...conversation('mi-band-4', {}), format: 2 }],
    ['another device', conversation('mi-band-5', { frozen: true })],
    ['a prototype', JSON.parse('{"__proto__": {"format": 1}, "format": 1, "device": "mi-band-4"}')],
    ['markup', conversation('mi-band-4', { '<img src=x onerror=alert(1)>': '<script>' })],
  ])('with %s as its conversation breaks nothing', async (_, data) => {
    const { page, problems, close } = await openPlayground(shared.browser, shared.server, {
      hash: `#c=${await packed(data)}`,
    });
    expect(await answers(page)).toEqual({});
    await chooseExample(page);
    expect(Object.keys(await answers(page))).toHaveLength(1);
    expect(problems).toEqual([]);
    await close();
  });
});

it('works without a network after it was opened once, also in its other parts', async () => {
  const { page, problems, close } = await openPlayground(shared.browser, shared.server);
  await page.evaluate(() => navigator.serviceWorker.ready);
  await page.context().setOffline(true);
  await page.reload();
  await isReady(page);
  await page.locator('#device').selectOption('mi-smart-speaker');
  await page.locator('#language').selectOption('ru');
  await chooseExample(page);
  await expect.poll(() => page.locator('#picture .node').first().innerText()).toMatch(/[а-я]/);
  expect(problems).toEqual([]);
  await close();
});

it('remembers the colours, from the first moment', async () => {
  const { page, close } = await openPlayground(shared.browser, shared.server, { colorScheme: 'light' });
  const background = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  const light = await background();
  await page.locator('#theme').selectOption('dark');
  const dark = await background();
  expect(dark).not.toBe(light);
  await page.reload({ waitUntil: 'commit' });
  await page.waitForSelector('body');
  expect(await background()).toBe(dark);
  await close();
});

it('copies code', async () => {
  const { page, close } = await openPlayground(shared.browser, shared.server, {
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  await page.locator('#tab-code').click();
  await page.getByRole('button', { name: 'Copy: On a page of yours' }).click();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toContain('<remedy-rules device="mi-band-4"></remedy-rules>');
  await close();
});
