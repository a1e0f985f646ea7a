import { describe, expect, it } from 'vitest';
import { fits } from '../../scripts/browser/browser';
import { lazyPacks } from '../../src/built-in/lazy/packs';
import { type ElementPage, openElement, pageWith, serveElement, waitForKind } from './support/element-page';
import { shareBrowser } from './support/shared';

const devices = Object.keys(lazyPacks);

const shared = shareBrowser(() =>
  serveElement({
    ...Object.fromEntries(
      devices.map((id) => [`/${id}.html`, pageWith(`<remedy-rules device="${id}"></remedy-rules>`)]),
    ),
    '/russian.html': pageWith('<remedy-rules device="mi-band-4"></remedy-rules>', { lang: 'ru-RU' }),
  }),
);

/** Records the events of the element, with what they show. */
async function listen({ page }: ElementPage): Promise<() => Promise<string[]>> {
  await page.evaluate(() => {
    const seen: string[] = [];
    Object.assign(globalThis, { seen });
    for (const name of ['diagnosed', 'stopped', 'solved', 'failed', 'handed-over'])
      document.addEventListener(name, (event) => {
        const { view, how } = (event as CustomEvent).detail;
        seen.push([name, view?.kind ?? how].filter(Boolean).join(' '));
      });
  });
  return () => page.evaluate(() => (globalThis as unknown as { seen: string[] }).seen);
}

/** Replies to whatever is shown until a view of some kind comes. */
async function reachKind(opened: ElementPage, wanted: string, outcome: string): Promise<void> {
  const { page, element, kind, press, heading } = opened;
  for (let turn = 0; turn < 40; turn++) {
    const now = await kind();
    if (now === wanted) return;
    const before = await page.evaluate(
      () => document.querySelector('remedy-rules')!.conversation!.entries.length,
    );
    if (now === 'opening') {
      await element.getByRole('checkbox').first().check();
      await press('Continue');
    } else if (now === 'signs') await press('None of these');
    else if (now === 'red-flags' && wanted === 'stop') {
      await element.getByRole('checkbox').first().check();
      await press('Continue');
    } else if (now === 'red-flags') await press('I have looked: none of these');
    else if (now === 'question') await press('I do not know');
    else if (now === 'remains') await press('No, all is well');
    else if (now === 'remedy') await press(outcome);
    else throw new Error(`${now}: ${await heading.textContent()}`);
    await page.waitForFunction(
      (count) => document.querySelector('remedy-rules')!.conversation!.entries.length > count,
      before,
    );
  }
  throw new Error(`never ${wanted}`);
}

describe.each(devices)('a conversation about %s', (device) => {
  it.each([
    ['solved', 'Yes, it works now'],
    ['service', 'No, nothing changed'],
  ])('leads to %s', async (end, outcome) => {
    const opened = await openElement(shared.browser, `${shared.server.url}${device}.html`, {
      width: 360,
      height: 740,
    });
    await waitForKind(opened.page, 'opening');
    await reachKind(opened, end, outcome);
    expect(await fits(opened.page)).toBe(true);
    expect([opened.problems, opened.elsewhere()]).toEqual([[], []]);
    await opened.close();
  });
});

describe('a stop', () => {
  it('fills the card, is an alert, hides what there is to try, and is told to the page', async () => {
    const opened = await openElement(shared.browser, `${shared.server.url}mi-band-4.html`);
    const { page, element, press, tick, heading, close } = opened;
    await waitForKind(page, 'opening');
    const seen = await listen(opened);
    await press(/^Show \d+ more$/);
    await element.getByRole('searchbox', { name: 'Search this list' }).fill('swollen');
    await tick(/swollen/);
    await waitForKind(page, 'stop');
    await expect.poll(() => element.getByRole('alert').isVisible()).toBe(true);
    await expect.poll(() => heading.innerText()).toMatch(/^STOP\s+Do not try anything else\.$/);
    await expect.poll(() => element.getByRole('alert').getByRole('listitem').count()).toBeGreaterThan(2);
    await expect
      .poll(() => element.getByRole('button').allInnerTexts())
      .toEqual(['Go back', 'Start again', 'Text for support']);
    expect(await element.getByRole('textbox').count()).toBe(0);
    const [red, green] = await element.locator('.card').evaluate((card) => {
      const numbers = getComputedStyle(card).backgroundColor.match(/\d+/g) ?? [];
      return numbers.map(Number);
    });
    expect(red).toBeGreaterThan(150);
    expect(green).toBeLessThan(60);
    await expect.poll(() => seen()).toEqual(['diagnosed stop', 'stopped stop']);
    await close();
  });

  it('is lifted by going back, and by nothing that is not said', async () => {
    const opened = await openElement(shared.browser, `${shared.server.url}mi-band-4.html`);
    const { page, element, press, close } = opened;
    await waitForKind(page, 'opening');
    await element.getByRole('textbox').fill('the battery is swollen');
    await element.getByRole('textbox').press('Enter');
    await waitForKind(page, 'stop');
    await press('Go back');
    await waitForKind(page, 'opening');
    await close();
  });
});

describe('the own words of an owner', () => {
  it('are read, and what was understood is shown first', async () => {
    const opened = await openElement(shared.browser, `${shared.server.url}mi-band-4.html`);
    const { page, element, problems, elsewhere, close } = opened;
    await waitForKind(page, 'opening');
    await element.getByRole('textbox', { name: 'Say it in your own words' }).fill('black screen');
    await element.getByRole('button', { name: 'Read this' }).click();
    await element.getByText('I understood').waitFor();
    await expect
      .poll(() => element.locator('.heard').innerText())
      .toContain('Does the screen stay dark, whatever you do? yes');
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.shadowRoot?.activeElement?.id))
      .toBe('heading');
    expect([problems, elsewhere()]).toEqual([[], []]);
    await close();
  });

  it('are read as soon as the pack is there, if it comes late', async () => {
    let release = () => {};
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    const slow = await serveElement(
      { '/index.html': pageWith('<remedy-rules device="mi-band-4"></remedy-rules>') },
      { before: (path) => (/mi-band-4/.test(path) ? held : undefined) },
    );
    const opened = await openElement(shared.browser, slow.url);
    const { page, element, close } = opened;
    const box = element.getByRole('textbox', { name: 'Say it in your own words' });
    await box.fill('black screen');
    await box.press('Enter');
    await element.getByText('One moment. We read this as soon as everything is loaded.').waitFor();
    expect(await page.evaluate(() => document.querySelector('remedy-rules')?.view)).toBeUndefined();
    release();
    await element.getByText('I understood').waitFor();
    await close();
    await slow.close();
  });

  it('keep the letters and the focus while the pack comes, and nothing moves', async () => {
    let release = () => {};
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    const slow = await serveElement(
      { '/index.html': pageWith('<remedy-rules device="mi-band-4"></remedy-rules><p id="after">After</p>') },
      { before: (path) => (/mi-band-4/.test(path) ? held : undefined) },
    );
    const opened = await openElement(shared.browser, slow.url, { width: 1280, height: 1400 });
    const { page, element, close } = opened;
    const box = element.getByRole('textbox', { name: 'Say it in your own words' });
    await box.pressSequentially('bla');
    await page.evaluate(() => {
      Object.assign(globalThis, { shift: 0 });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries())
          (globalThis as unknown as { shift: number }).shift += (entry as unknown as { value: number }).value;
      }).observe({ type: 'layout-shift', buffered: false });
    });
    // Chromium does not count what moves shortly after a key.
    await page.waitForTimeout(700);
    release();
    await waitForKind(page, 'opening');
    await page.waitForTimeout(200);
    expect(await page.evaluate(() => (globalThis as unknown as { shift: number }).shift)).toBe(0);
    await page.keyboard.type('ck');
    await expect.poll(() => box.inputValue()).toBe('black');
    await close();
    await slow.close();
  });

  it('that are not understood change nothing, and lines are offered', async () => {
    const { page, element, close } = await openElement(shared.browser, `${shared.server.url}mi-band-4.html`);
    await waitForKind(page, 'opening');
    await element.getByRole('textbox').fill('qwrtz');
    await element.getByRole('textbox').press('Enter');
    await element.getByText('I did not understand this.').waitFor();
    await waitForKind(page, 'opening');
    await close();
  });
});

describe('Russian', () => {
  it('is spoken on a Russian page, and read', async () => {
    const opened = await openElement(shared.browser, `${shared.server.url}russian.html`);
    const { page, element, heading, problems, close } = opened;
    await waitForKind(page, 'opening');
    await expect.poll(() => heading.textContent()).toContain('Что не так?');
    await expect.poll(() => element.locator('.card').getAttribute('lang')).toBe('ru');
    expect(await element.locator('.card').innerText()).not.toMatch(/\b(?:the|is|what|you)\b/i);
    await element.getByRole('textbox').fill('экран чёрный');
    await element.getByRole('textbox').press('Enter');
    await element.getByText('Понято так').waitFor();
    expect(problems).toEqual([]);
    await close();
  });

  it('takes over in the middle of a conversation', async () => {
    const { page, element, tick, heading, close } = await openElement(
      shared.browser,
      `${shared.server.url}mi-band-4.html`,
    );
    await waitForKind(page, 'opening');
    await tick(/cannot connect to it/);
    await waitForKind(page, 'signs');
    await page.evaluate(() => document.querySelector('remedy-rules')!.setAttribute('lang', 'ru'));
    await element.getByText('Что из этого тоже верно?').waitFor();
    await page.evaluate(() => {
      document.querySelector('remedy-rules')!.lang = 'en';
    });
    await element.getByText('Which of these is also true?').waitFor();
    await expect.poll(() => heading.count()).toBe(1);
    await close();
  });
});

it('works with the keyboard alone, and the focus follows', async () => {
  const { page, close } = await openElement(shared.browser, `${shared.server.url}mi-band-4.html`);
  await waitForKind(page, 'opening');
  await expect.poll(() => page.evaluate(() => document.activeElement?.localName)).toBe('body');
  const focused = () =>
    page.evaluate(() => {
      const active = document.activeElement?.shadowRoot?.activeElement as HTMLElement | null;
      return active?.closest('.tick')?.textContent?.trim() ?? active?.textContent?.trim() ?? '';
    });
  const tabTo = async (text: RegExp) => {
    for (let tab = 0; tab < 40; tab++) {
      if (text.test(await focused())) return;
      await page.keyboard.press('Tab');
    }
    throw new Error(`no ${text}`);
  };
  await tabTo(/cannot connect to it/);
  await page.keyboard.press('Space');
  await tabTo(/^Continue$/);
  await page.keyboard.press('Enter');
  await waitForKind(page, 'signs');
  await expect.poll(() => focused()).toBe('Which of these is also true?');
  await tabTo(/^None of these$/);
  await page.keyboard.press('Enter');
  await page.waitForFunction(() => document.querySelector('remedy-rules')?.view?.kind !== 'signs');
  await close();
});

it('copies and prints the text for support, and tells the page', async () => {
  const opened = await openElement(shared.browser, `${shared.server.url}mi-band-4.html`, {
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  const { page, element, press, tick, problems, close } = opened;
  await waitForKind(page, 'opening');
  await tick(/cannot connect to it/);
  const seen = await listen(opened);
  await press('Text for support');
  await element.getByText('Mi Band 4: not finished').waitFor();
  await press('Copy');
  await element.getByText('Copied.').waitFor();
  await expect
    .poll(() => page.evaluate(() => navigator.clipboard.readText()))
    .toContain('Mi Band 4: not finished');
  await page.evaluate(() => {
    globalThis.print = () => {};
  });
  await press('Print');
  await page.locator('[data-remedy-rules-paper]').waitFor({ state: 'attached' });
  await page.emulateMedia({ media: 'print' });
  await expect.poll(() => page.locator('[data-remedy-rules-paper]').isVisible()).toBe(true);
  expect(await element.isVisible()).toBe(false);
  await expect.poll(() => seen()).toEqual(['handed-over copy', 'handed-over print']);
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  expect(await page.locator('[data-remedy-rules-paper]').count()).toBe(0);
  expect(problems).toEqual([]);
  await close();
});
