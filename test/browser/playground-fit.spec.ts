import { describe, expect, it } from 'vitest';
import { fits, newPage } from '../../scripts/browser/browser';
import { answers, chooseExample, isReady, openPlayground, servePlayground } from './playground-pages';
import { violations } from './support/axe';
import { takePicture } from './support/pictures';
import { shareBrowser } from './support/shared';

const shared = shareBrowser(servePlayground);

const parts = ['try', 'reasoning', 'code', 'author'];

describe.each([320, 360, 640, 960, 1280, 1760, 2560])('at %d pixels', (width) => {
  it('nothing needs scrolling sideways, in any part', async () => {
    const { page, close } = await openPlayground(shared.browser, shared.server, {
      width,
      hash: '#tab=reasoning',
    });
    await chooseExample(page);
    for (const part of parts) {
      const tab = page.locator(`#tab-${part}`);
      if (await tab.isVisible()) await tab.click();
      await expect.poll(() => page.locator(`#${part}`).isVisible(), { message: part }).toBe(true);
      expect(await fits(page), part).toBe(true);
    }
    await close();
  });
});

it('at 200 % zoom it is the page of half the width', async () => {
  const { page, close } = await openPlayground(shared.browser, shared.server, {
    width: 640,
    height: 400,
    deviceScaleFactor: 2,
  });
  expect(await fits(page)).toBe(true);
  await expect.poll(() => page.locator('#tab-reasoning').isVisible()).toBe(true);
  await close();
});

describe.each(['light', 'dark'] as const)('in %s colours', (colorScheme) => {
  it('axe finds nothing, and there are pictures to look at', async () => {
    for (const width of [360, 1280, 2560]) {
      const { page, close } = await openPlayground(shared.browser, shared.server, {
        width,
        colorScheme,
        bypassCSP: true,
        reducedMotion: 'reduce',
        hash: '#tab=reasoning',
      });
      expect(await violations(page), `empty, ${width}`).toEqual([]);
      await takePicture(page, `playground-empty-${width}-${colorScheme}`);
      await chooseExample(page);
      for (const part of parts) {
        const tab = page.locator(`#tab-${part}`);
        if (await tab.isVisible()) await tab.click();
        expect(await violations(page), `${part}, ${width}`).toEqual([]);
        await takePicture(page, `playground-${part}-${width}-${colorScheme}`);
      }
      await close();
    }
  });
});

it('in forced colours the boxes keep their borders', async () => {
  const { page, close } = await openPlayground(shared.browser, shared.server, { forcedColors: 'active' });
  await chooseExample(page);
  const border = await page
    .locator('#picture .node')
    .first()
    .evaluate((node) => getComputedStyle(node).borderTopStyle);
  expect(border).not.toBe('none');
  await takePicture(page, 'playground-forced-colours');
  await close();
});

it('nothing jumps while it loads, even on a slow machine', async () => {
  for (const width of [360, 1280]) {
    const { page, close } = await newPage(shared.browser, { width });
    const tools = await page.context().newCDPSession(page);
    await tools.send('Emulation.setCPUThrottlingRate', { rate: 10 });
    await page.addInitScript(() => {
      const shifts: number[] = [];
      Object.assign(globalThis, { shifts });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries() as unknown as { value: number; hadRecentInput: boolean }[])
          if (!entry.hadRecentInput) shifts.push(entry.value);
      }).observe({ type: 'layout-shift', buffered: true });
    });
    await page.goto(`${shared.server.url}playground/`);
    await isReady(page);
    await page.waitForTimeout(300);
    const shifts = await page.evaluate(() => (globalThis as unknown as { shifts: number[] }).shifts);
    expect(shifts, `${width}`).toEqual([]);
    expect(await answers(page)).toEqual({});
    await close();
  }
});
