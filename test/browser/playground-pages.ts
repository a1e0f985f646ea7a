import { resolve } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { newPage, type PageSettings, type Watched } from '../../scripts/browser/browser';
import { type Server, serve } from '../../scripts/browser/server';

/** Serves the playground in a folder of a folder, as a static host would, without any policy but its own. */
export function servePlayground(): Promise<Server> {
  return serve(resolve('site'));
}

/** Opens the playground, and waits until it shows a conversation. */
export async function openPlayground(
  browser: Browser,
  server: Server,
  { hash = '', ...settings }: PageSettings & { readonly hash?: string } = {},
): Promise<Watched> {
  const watched = await newPage(browser, settings);
  await watched.page.goto(`${server.url}playground/${hash}`);
  await isReady(watched.page);
  return watched;
}

/** Waits until the picture shows the conversation. */
export async function isReady(page: Page): Promise<void> {
  await page.waitForSelector('#reasoning[data-kind]', { state: 'attached' });
}

/** Answers of the conversation, by symptom. */
export function answers(page: Page): Promise<Record<string, unknown>> {
  return page.evaluate(() => {
    const { diagnosis } = document.querySelector('remedy-rules') as unknown as {
      diagnosis: { observed: { symptom: string; answer: unknown }[] };
    };
    return Object.fromEntries(diagnosis.observed.map(({ symptom, answer }) => [symptom, answer]));
  });
}

/** Starts with the first example, and waits for its picture. */
export async function chooseExample(page: Page): Promise<void> {
  await page.locator('#examples button').first().click();
  await page.waitForSelector('#reasoning[data-kind=reasoning]');
}
