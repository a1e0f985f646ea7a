import { fileURLToPath } from 'node:url';
import type { Browser, Locator, Page } from 'playwright-core';
import { newPage, type PageSettings, type Watched } from '../../../scripts/browser/browser';
import { type Server, type ServeSettings, serve, strictPolicy } from '../../../scripts/browser/server';

/** The built element, as a package has it. */
const built = fileURLToPath(new URL('../../../dist/element/', import.meta.url)).replace(/\/$/, '');

export interface ElementPage extends Watched {
  readonly element: Locator;
  /** The heading of what is shown. */
  readonly heading: Locator;
  /** What kind of view is shown. */
  kind(): Promise<string | undefined>;
  /** Presses a button by its name. */
  press(name: string | RegExp): Promise<void>;
  /** Ticks lines by their texts, and continues. */
  tick(...lines: readonly RegExp[]): Promise<void>;
}

/** A page around the element. */
export function pageWith(element: string, { lang = 'en', head = '' } = {}): string {
  return `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>Help</title>
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light dark"><link rel="stylesheet" href="/page.css">
    <script type="module" src="/element.js"></script>${head}</head>
    <body><main><h1>Support</h1>${element}</main></body></html>`;
}

const style = 'body { margin: 1rem; font-family: system-ui } h1 { font-size: 1rem }';

/** Serves the built element and some pages under a strict policy. */
export function serveElement(
  pages: Readonly<Record<string, string>>,
  settings: Omit<ServeSettings, 'headers'> = {},
): Promise<Server> {
  return serve(built, {
    ...settings,
    files: { '/page.css': style, ...pages, ...settings.files },
    headers: { 'content-security-policy': strictPolicy },
  });
}

export async function openElement(
  browser: Browser,
  url: string,
  settings: PageSettings = {},
): Promise<ElementPage> {
  const watched = await newPage(browser, settings);
  await watched.page.goto(url);
  return { ...watched, ...driverOf(watched.page) };
}

function driverOf(page: Page): Omit<ElementPage, keyof Watched> {
  const element = page.locator('remedy-rules');
  const press = (name: string | RegExp) =>
    element.getByRole('button', typeof name === 'string' ? { name, exact: true } : { name }).click();
  return {
    element,
    heading: element.locator('#heading'),
    kind: () => page.evaluate(() => document.querySelector('remedy-rules')?.view?.kind),
    press,
    tick: async (...lines) => {
      for (const name of lines) await element.getByRole('checkbox', { name }).check();
      await press('Continue');
    },
  };
}

/** Waits until a view of a kind is shown. */
export async function waitForKind(page: Page, kind: string): Promise<void> {
  await page.waitForFunction((wanted) => document.querySelector('remedy-rules')?.view?.kind === wanted, kind);
}

/** Opens everything that is only shown on demand. */
export async function openAll(element: Locator): Promise<void> {
  await element.locator('details:not([open]) > summary').evaluateAll((all) => {
    for (const summary of all) (summary as HTMLElement).click();
  });
}
