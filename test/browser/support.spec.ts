import { tmpdir } from 'node:os';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { newPage, openBrowser } from '../../scripts/browser/browser';
import { type Server, serve, strictPolicy } from '../../scripts/browser/server';
import { violations } from './support/axe';

let browser: Browser;
let server: Server;

const files = {
  '/good.html': '<!doctype html><html lang="en"><title>Good</title><main><h1>Good</h1></main></html>',
  '/bad.html': `<!doctype html><html lang="en"><title>Bad</title><main><h1>Bad</h1>
    <input><script>globalThis.ran = true</script><img alt="" src="http://127.0.0.2:1/picture.png"></main></html>`,
};

beforeAll(async () => {
  browser = await openBrowser();
  server = await serve(tmpdir(), { files, headers: { 'content-security-policy': strictPolicy } });
});
afterAll(async () => {
  await browser.close();
  await server.close();
});

it('a careful page has no problems', async () => {
  const { page, problems, elsewhere, close } = await newPage(browser);
  await page.goto(`${server.url}good.html`);
  expect(await violations(page)).toEqual([]);
  expect([problems, elsewhere()]).toEqual([[], []]);
  await close();
});

it('what a page does against its policy, or to its readers, is reported', async () => {
  const { page, problems, close } = await newPage(browser);
  await page.goto(`${server.url}bad.html`);
  expect(await violations(page)).toEqual([expect.stringMatching(/^label: /)]);
  expect(problems.length).toBeGreaterThanOrEqual(2);
  expect(await page.evaluate(() => 'ran' in globalThis)).toBe(false);
  await close();
});

it('requests elsewhere are reported', async () => {
  const free = await serve(tmpdir(), { files });
  const { page, elsewhere, close } = await newPage(browser);
  await page.goto(`${free.url}bad.html`);
  expect(elsewhere()).toEqual(['http://127.0.0.2:1/picture.png']);
  await close();
  await free.close();
});

it('only the files of the folder are served', async () => {
  expect((await fetch(`${server.url}..%2f..%2fetc/passwd`)).status).toBe(404);
  expect(server.requests.at(-1)).toContain('passwd');
});
