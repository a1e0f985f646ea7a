import { type Browser, chromium, type Page } from 'playwright-core';
import { type PreviewServer, preview } from 'vite';
import { afterAll, beforeAll, expect, it } from 'vitest';

let server: PreviewServer;
let browser: Browser;
let page: Page;
const errors: string[] = [];

beforeAll(async () => {
  server = await preview({ preview: { port: 0, host: '127.0.0.1' } });
  browser = await chromium.launch({
    executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
    args: ['--no-sandbox'],
  });
  const context = await browser.newContext({ viewport: { width: 360, height: 740 } });
  page = await context.newPage();
  page.on('pageerror', ({ message }) => errors.push(message));
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  await page.goto(server.resolvedUrls?.local[0] ?? '');
});
afterAll(async () => {
  await browser.close();
  await server.close();
});

const heading = () => page.locator('h2').first();
const press = (name: string) => page.getByRole('button', { name, exact: true }).click();

/** A phone must not need to scroll sideways. */
async function expectToFit() {
  const [content, window] = await page.evaluate(() => [
    document.documentElement.scrollWidth,
    document.documentElement.clientWidth,
  ]);
  expect(content).toBeLessThanOrEqual(window);
}

it('leads from a complaint to a stop on a phone, and resumes after a reload', async () => {
  expect(await heading().textContent()).toBe('What is wrong?');
  await expectToFit();
  await page.getByRole('searchbox', { name: 'Search' }).fill('picture frozen');
  await page.getByRole('checkbox', { name: /^Is the picture frozen/ }).check();
  await press('Continue');

  await page.getByText('Which of these is also true?').waitFor();
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Which of these is also true?');
  await expectToFit();
  await page.reload();
  expect(await heading().textContent()).toBe('Which of these is also true?');
  await press('None of these');

  for (let asked = 0; !(await heading().textContent())?.startsWith('Look at it first'); asked++) {
    expect(asked).toBeLessThan(20);
    const before = await heading().textContent();
    await press(before?.startsWith('Try this') ? 'Nothing changed' : 'Yes');
    await page.waitForFunction((old) => document.querySelector('h2')?.textContent !== old, before);
    await expectToFit();
  }
  await page.getByRole('checkbox', { name: /swollen/ }).check();
  await press('Continue');
  await page.getByRole('alert').waitFor();
  expect(await heading().textContent()).toBe('Stop. Do not try anything else.');
  await expectToFit();
});

it('shows no error', () => {
  expect(errors).toEqual([]);
});
