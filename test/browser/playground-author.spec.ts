import { expect, it } from 'vitest';
import { answers, chooseExample, openPlayground, servePlayground } from './playground-pages';
import { shareBrowser } from './support/shared';

const shared = shareBrowser(servePlayground);

it('the editor is loaded when it is opened, and not before', async () => {
  const { page, close } = await openPlayground(shared.browser, shared.server);
  const inPage = () =>
    page.evaluate(() =>
      performance.getEntriesByType('resource').some(({ name }) => /\/editor-\w+\.js$/.test(name)),
    );
  expect(await inPage()).toBe(false);
  await page.locator('#tab-author').click();
  await page.locator('#editor .cm-content').first().waitFor();
  expect(await inPage()).toBe(true);
  await close();
});

it('an edited pack can be tried, and is shown as one that nobody reviewed', async () => {
  const { page, problems, close } = await openPlayground(shared.browser, shared.server);
  await chooseExample(page);
  const before = await answers(page);
  await page.locator('#tab-author').click();
  await page.locator('#editor .cm-content').first().waitFor();
  const use = page.locator('#use-edited');
  await expect.poll(() => use.isEnabled(), { timeout: 20_000 }).toBe(true);
  await use.check();
  const isReviewed = () => page.evaluate(() => document.querySelector('remedy-rules')?.diagnosis?.reviewed);
  await expect.poll(isReviewed).toBe(false);
  expect(await answers(page)).toEqual(before);
  await use.uncheck();
  await expect.poll(isReviewed).toBe(true);

  await use.check();
  await expect.poll(isReviewed).toBe(false);
  await page.locator('#device').selectOption('mi-band-2');
  await expect.poll(isReviewed).toBe(true);
  expect(await use.isChecked()).toBe(false);
  expect(problems).toEqual([]);
  await close();
});
