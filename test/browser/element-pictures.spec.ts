import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openBrowser } from './support/browser';
import { openElement, pageWith, serveElement, waitForKind } from './support/element-page';
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

const looked = Object.fromEntries(
  'came-from-cold charger-damaged electric-shock gets-hot leaks screen-lifted skin-burnt smells smoke-or-fire swollen got-wet water-inside cracked fell water-history'
    .split(' ')
    .map((id) => [id, false]),
);
const told = {
  kind: 'told',
  text: 'black screen and it gets hot on the charger',
  view: 'opening',
  isUnderstood: true,
  wantsHelp: false,
  answers: { 'screen-dark': true },
  tried: {},
  ask: ['gets-hot'],
  suggested: {},
};
const opening = (...ids: readonly string[]) => ({
  kind: 'opening',
  answers: Object.fromEntries(ids.map((id) => [id, true])),
});
const observed = (answers: object) => ({ kind: 'observed', answers });

/** Each view, and what was said before it. */
const views: Readonly<Record<string, readonly object[]>> = {
  opening: [],
  signs: [opening('cannot-connect')],
  question: [
    opening('touch-dead'),
    { kind: 'signs', answers: { fell: false, frozen: false, cracked: false, 'screen-dark': true } },
    observed(looked),
  ],
  number: [opening('drops-on-notification')],
  'red-flags': [opening('screen-dark')],
  heard: [told],
  'not-understood': [
    {
      ...told,
      text: 'bzzzt',
      isUnderstood: false,
      answers: {},
      ask: [],
      suggested: { 'keeps-restarting': true, frozen: true },
    },
  ],
  remedy: [
    opening('screen-dark'),
    observed(looked),
    {
      kind: 'signs',
      answers: { 'not-found': false, 'lay-empty': false, 'ran-flat': true, 'screen-faint': true },
    },
    observed({ 'takes-charge': true }),
    observed({ 'vibrates-on-connecting': false }),
  ],
  stop: [opening('swollen', 'smells')],
  solved: [
    opening('reconnects-on-opening'),
    { kind: 'tried', remedy: 'allow-background', outcome: 'helped' },
  ],
  service: [
    opening('not-found'),
    { kind: 'tried', remedy: 'restart-bluetooth', outcome: 'no-change' },
    observed({ ...looked, 'screen-dark': true }),
    observed({ 'vibrates-on-connecting': true, 'ran-flat': true, 'takes-charge': false }),
    { kind: 'tried', remedy: 'clean-contacts', outcome: 'no-change' },
    { kind: 'tried', remedy: 'try-computer-port', outcome: 'skipped' },
    observed({ 'lay-empty': false, undercharged: true }),
  ],
};

it.each([360, 1280, 2560])('pictures at %s pixels', async (width) => {
  for (const colorScheme of ['light', 'dark'] as const) {
    const { page, problems, close } = await openElement(browser, server.url, {
      width,
      height: 800,
      colorScheme,
    });
    await waitForKind(page, 'opening');
    for (const [name, entries] of Object.entries(views)) {
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
});
