import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { packed } from '../../docs/playground/address/pack-data';
import { answers, chooseExample, openPlayground, servePlayground } from './playground-pages';
import { shareBrowser } from './support/shared';

const shared = shareBrowser(servePlayground);

const focused = (page: Page) =>
  page.evaluate(
    () => (document.activeElement as HTMLElement | null)?.dataset['key'] ?? document.activeElement?.id,
  );

it('can be read and changed with the keyboard alone', async () => {
  const { page, close } = await openPlayground(shared.browser, shared.server);
  await chooseExample(page);
  const before = await answers(page);
  const first = page.locator('#picture .node').first();
  await first.focus();
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => focused(page)).toMatch(/^(?:finding|fault):/);
  await page.keyboard.press('Enter');
  await expect.poll(() => page.locator('#picture .node[aria-pressed=true]').count()).toBe(1);
  await expect.poll(() => page.locator('#details').innerText()).toContain('Speaks for it');
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => focused(page)).toMatch(/^(?:remedy|more):/);

  const replies = page.locator('#questions .reply');
  await page.locator('#questions .question').first().focus();
  await page.keyboard.press('Tab');
  await expect.poll(() => replies.first().evaluate((reply) => reply === document.activeElement)).toBe(true);
  await expect.poll(() => page.locator('#effect li').count()).toBe(1);
  expect(await answers(page)).toEqual(before);
  await page.keyboard.press('Enter');
  await expect.poll(() => answers(page)).not.toEqual(before);
  await expect.poll(() => focused(page)).toBe('status');
  await close();
});

it('pointing at a question compares its answers, and changes nothing', async () => {
  const { page, close } = await openPlayground(shared.browser, shared.server);
  await chooseExample(page);
  const before = await answers(page);
  const question = page.locator('.ask:has(.reply:nth-child(2):last-child) .question').first();
  await question.hover();
  await expect.poll(() => page.locator('#effect li').count()).toBe(2);
  await expect.poll(() => page.locator('#picture .would-be').count()).toBeGreaterThan(2);
  await expect.poll(() => page.locator('#picture .ghost').count()).toBeGreaterThan(1);
  await page.mouse.move(2, 2);
  await expect.poll(() => page.locator('#picture .would-be').count()).toBe(0);
  await expect.poll(() => page.locator('#effect li').count()).toBe(0);
  expect(await answers(page)).toEqual(before);
  await close();
});

it('an answer can be corrected in the picture', async () => {
  const { page, close } = await openPlayground(shared.browser, shared.server);
  await chooseExample(page);
  const [[symptom]] = Object.entries(await answers(page)) as [[string, unknown]];
  await page.locator('#picture .node').first().click();
  await page.locator('#details .reply', { hasText: 'no' }).click();
  await expect.poll(() => answers(page)).toEqual({ [symptom]: false });
  await close();
});

it('a red flag is a stop, with nothing beside it', async () => {
  const c = await packed({
    format: 1,
    device: 'mi-band-4',
    known: {},
    entries: [{ kind: 'observed', answers: { swollen: true } }],
  });
  const { page, close } = await openPlayground(shared.browser, shared.server, {
    hash: `#tab=reasoning&c=${c}`,
  });
  await page.waitForSelector('#reasoning[data-kind=stop]');
  await expect.poll(() => page.locator('#status').innerText()).toMatch(/^A red flag stops everything/);
  await expect.poll(() => page.locator('#picture .node[data-tone=stop]').count()).toBe(1);
  expect(await page.locator('#trying').isVisible()).toBe(false);
  await close();
});

it('what the library advises against is never said to help', async () => {
  const c = await packed({
    format: 1,
    device: 'mi-band-4',
    known: {},
    entries: [{ kind: 'observed', answers: { 'screen-dark': true } }],
  });
  const { page, close } = await openPlayground(shared.browser, shared.server, {
    hash: `#tab=reasoning&c=${c}`,
  });
  const avoided = await page.evaluate(() =>
    document
      .querySelector('remedy-rules')
      ?.diagnosis?.remedies.flatMap(({ advice, title }) => (advice === 'avoid' ? [title] : [])),
  );
  expect(avoided).not.toEqual([]);
  for (const node of await page.locator('#picture .node').all()) {
    await node.click();
    const text = await page.locator('#details').innerText();
    for (const title of avoided ?? []) expect(text).not.toContain(title);
  }
  await page.locator('#as-table summary').click();
  for (const title of avoided ?? [])
    await expect
      .poll(() => page.locator('#tables tr', { hasText: title }).innerText())
      .toContain('Do not do this');
  await close();
});

it('the table says the same as the picture', async () => {
  const { page, close } = await openPlayground(shared.browser, shared.server);
  await chooseExample(page);
  await page.locator('#as-table summary').click();
  const table = await page.locator('#tables').innerText();
  for (const title of await page.locator('#picture [data-key^="fault:"] .title[lang]').allInnerTexts())
    expect(table).toContain(title);
  await close();
});

it('nothing moves for a reader who wants no motion', async () => {
  const { page, close } = await openPlayground(shared.browser, shared.server, { reducedMotion: 'reduce' });
  await chooseExample(page);
  const place = () =>
    page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('.slot')].map(({ style }) => style.transform),
    );
  await page.locator('.ask .reply').first().click();
  await page.waitForFunction(() => document.activeElement?.id === 'status');
  const once = await place();
  await page.waitForTimeout(400);
  expect(await place()).toEqual(once);
  expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
  await close();
});
