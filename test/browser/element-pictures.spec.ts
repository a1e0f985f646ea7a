import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openBrowser } from './support/browser';
import { openElement, pageWith, serveElement, waitForKind } from './support/element-page';
import { views } from './support/element-views';
import { takePicture } from './support/pictures';
import type { Server } from './support/server';

let browser: Browser;
let server: Server;

beforeAll(async () => {
  browser = await openBrowser();
  server = await serveElement({
    '/index.html': pageWith('<remedy-rules device="mi-band-4"></remedy-rules>'),
  });
});
afterAll(async () => {
  await browser.close();
  await server.close();
});

it.each([360, 1280, 2560])(
  'there are pictures of each view at %s pixels',
  { timeout: 180_000 },
  async (width) => {
    for (const colorScheme of ['light', 'dark'] as const) {
      const { page, problems, close } = await openElement(browser, server.url, {
        width,
        height: 800,
        colorScheme,
      });
      await waitForKind(page, 'opening');
      for (const [name, { entries }] of Object.entries(views)) {
        await page.evaluate((said) => {
          const element = document.querySelector('remedy-rules')!;
          element.conversation = { format: 1, device: 'mi-band-4', known: {}, entries: said as never };
        }, entries);
        await page.waitForTimeout(600);
        await takePicture(page, `${name}-${width}-${colorScheme}`);
      }
      expect(problems).toEqual([]);
      await close();
    }
  },
);
