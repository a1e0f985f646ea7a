import { describe, expect, it } from 'vitest';
import { fits, type PageSettings } from '../../scripts/browser/browser';
import { pseudoLanguage } from '../support/pseudo';
import { violations } from './support/axe';
import { openAll, openElement, pageWith, serveElement, waitForKind } from './support/element-page';
import { views } from './support/element-views';
import { shareBrowser } from './support/shared';

const shared = shareBrowser(() =>
  serveElement({
    '/index.html': pageWith('<remedy-rules device="mi-band-4"></remedy-rules>'),
  }),
);

async function openViews(settings: PageSettings) {
  const opened = await openElement(shared.browser, shared.server.url, settings);
  await waitForKind(opened.page, 'opening');
  const show = async (name: string) => {
    const { kind, entries } = views[name]!;
    await opened.page.evaluate((said) => {
      document.querySelector('remedy-rules')!.conversation = {
        format: 1,
        device: 'mi-band-4',
        known: {},
        entries: said as never,
      };
    }, entries);
    await opened.page.waitForFunction(
      ([wanted, count]) => {
        const element = document.querySelector('remedy-rules');
        return element?.view?.kind === wanted && element.conversation?.entries.length === count;
      },
      [kind, entries.length] as const,
    );
    // Colours are measured when nothing fades in any more.
    await opened.page.waitForTimeout(250);
  };
  return { ...opened, show };
}

describe.each(['light', 'dark'] as const)('axe finds nothing wrong on a %s page', (colorScheme) => {
  it('in any view, with everything open', { timeout: 120_000 }, async () => {
    const { page, element, show, close } = await openViews({ colorScheme });
    for (const name of Object.keys(views)) {
      await show(name);
      await openAll(element);
      expect(await violations(page), name).toEqual([]);
    }
    await close();
  });
});

describe.each([
  ['320 pixels', { width: 320, height: 640 }],
  ['a page enlarged to 200 %', { width: 640, height: 400, deviceScaleFactor: 2 }],
])('on %s', (_name, settings) => {
  it('nothing needs scrolling sideways, and everything to press is at least 44 pixels high', async () => {
    const { page, element, show, close } = await openViews(settings);
    for (const name of Object.keys(views)) {
      await show(name);
      expect(await fits(page), name).toBe(true);
      const low = await element
        .locator('button, summary, .tick label, input:not([type=checkbox])')
        .evaluateAll((all) =>
          all.flatMap((one) => {
            const { height, width } = one.getBoundingClientRect();
            return height < 44 || width < 44 ? [`${one.textContent?.trim()}: ${width} x ${height}`] : [];
          }),
        );
      expect(low, name).toEqual([]);
    }
    await close();
  });
});

it('a screen reader hears names, roles and levels', async () => {
  const { element, show, close } = await openViews({});
  await show('signs');
  await expect
    .poll(() => element.getByRole('heading', { level: 2 }).textContent())
    .toContain('Help with your Mi Band 4');
  await expect
    .poll(() => element.getByRole('heading', { level: 3 }).textContent())
    .toBe('Which of these is also true?');
  await expect
    .poll(() => element.getByRole('group', { name: 'Which of these is also true?' }).count())
    .toBe(1);
  for (const box of await element.getByRole('checkbox').all())
    expect(
      await box.evaluate((input) => (input as HTMLInputElement).labels?.[0]?.textContent?.trim()),
    ).toBeTruthy();
  await show('remedy');
  await expect.poll(() => element.getByRole('heading', { level: 3 }).count()).toBe(1);
  await expect.poll(() => element.getByRole('list').count()).toBeGreaterThan(1);
  await close();
});

it('the level of its headings can be set', async () => {
  const { page, element, close } = await openViews({});
  await page.evaluate(() => document.querySelector('remedy-rules')!.setAttribute('heading-level', '4'));
  await element.getByRole('heading', { level: 5, name: 'What is wrong?' }).waitFor();
  await close();
});

it('nothing moves for whoever wants no movement', async () => {
  const { element, close } = await openViews({ reducedMotion: 'reduce' });
  const durations = await element
    .locator('.view > *, button, .tick')
    .evaluateAll((all) =>
      all.flatMap((one) => [getComputedStyle(one).animationName, getComputedStyle(one).transitionDuration]),
    );
  expect(new Set(durations)).toEqual(new Set(['none', '0s']));
  await close();
});

it('a stop has a thick border where colours are forced', async () => {
  const { element, show, close } = await openViews({ forcedColors: 'active' });
  await show('stop');
  await expect
    .poll(() => element.locator('.card').evaluate((card) => getComputedStyle(card).borderTopWidth))
    .toBe('8px');
  await close();
});

it('a language of its own is written from right to left, and fits', async () => {
  const { page, element, close } = await openViews({ width: 320, height: 640 });
  const { element: words, render } = pseudoLanguage('qps');
  // Functions cannot be passed to a page.
  const plain = JSON.parse(JSON.stringify({ words, render }));
  await page.evaluate(({ words: texts, render: labels }) => {
    const said = () => '⟦said⟧';
    const language = {
      code: 'en',
      name: 'Pseudo',
      direction: 'rtl',
      element: { ...texts, title: said, showMore: said, number: said, wrongNumber: said },
      render: { ...labels, quoted: said, duration: said, range: said },
    };
    document.querySelector('remedy-rules')!.language = language as never;
  }, plain);
  await page.waitForFunction(
    () =>
      document.querySelector('remedy-rules')!.shadowRoot!.querySelector('.card')!.getAttribute('dir') ===
      'rtl',
  );
  expect(
    await element
      .getByRole('checkbox')
      .first()
      .evaluate((box) => box.getBoundingClientRect().left),
  ).toBeGreaterThan(160);
  expect(await fits(page)).toBe(true);
  await close();
});
