import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { openBrowser } from '../../scripts/browser/browser';
import { openElement, pageWith, serveElement, waitForKind } from './support/element-page';

/** Bytes on the wire of all that a conversation by ticks about one band loads. */
const budget = 95_000;

it('a conversation about a band by ticks stays within its budget, and loads the reading of words later', async () => {
  const browser = await openBrowser();
  const server = await serveElement({
    '/index.html': pageWith('<remedy-rules device="mi-band-4"></remedy-rules>'),
  });
  const { page, tick, element } = await openElement(browser, server.url);
  await waitForKind(page, 'opening');
  await tick(/cannot connect to it/);
  await waitForKind(page, 'signs');
  const sizeOf = (path: string) =>
    gzipSync(readFileSync(new URL(`../../dist/element${path}`, import.meta.url)), { level: 9 }).length;
  const scripts = () => server.requests.filter((path) => path.endsWith('.js'));
  const bytes = scripts().reduce((sum, path) => sum + sizeOf(path), 0);
  console.log(`${bytes} of ${budget} bytes in ${scripts().length} files`);
  expect(bytes).toBeLessThanOrEqual(budget);
  expect(scripts().some((path) => path.includes('reader'))).toBe(false);
  await element.getByRole('textbox').focus();
  await expect.poll(() => scripts().some((path) => path.includes('english-reader'))).toBe(true);
  await browser.close();
  await server.close();
});
