import { expect, it } from 'vitest';
import { openElement, pageWith, serveElement, waitForKind } from './support/element-page';
import { views } from './support/element-views';
import { takePicture } from './support/pictures';
import { shareBrowser } from './support/shared';

const shared = shareBrowser(() =>
  serveElement({
    '/index.html': pageWith('<remedy-rules device="mi-band-4"></remedy-rules>'),
  }),
);

it.each([360, 1280, 2560])(
  'there are pictures of each view at %s pixels',
  { timeout: 180_000 },
  async (width) => {
    for (const colorScheme of ['light', 'dark'] as const) {
      const { page, problems, close } = await openElement(shared.browser, shared.server.url, {
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
