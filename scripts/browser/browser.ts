import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';

export interface PageSettings {
  readonly width?: number;
  readonly height?: number;
  readonly colorScheme?: 'light' | 'dark';
  readonly reducedMotion?: 'reduce';
  readonly forcedColors?: 'active';
  readonly locale?: string;
  readonly deviceScaleFactor?: number;
  /** Only to bring in a script that the page itself would refuse, such as axe. */
  readonly bypassCSP?: boolean;
  readonly permissions?: readonly string[];
}

/** A page, with everything that went wrong in it. */
export interface Watched {
  readonly page: Page;
  /** Errors of scripts and of the console, among them violations of the policy. */
  readonly problems: string[];
  /** The addresses that the page asked for. */
  readonly requests: string[];
  /** Those that are elsewhere than the page. */
  elsewhere(): string[];
  close(): Promise<void>;
}

/** The Chromium of the system. */
export function openBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
    args: ['--no-sandbox'],
  });
}

/** A page in a context of its own, with an empty storage. */
export async function newPage(
  browser: Browser,
  { width = 1280, height = 800, permissions, ...settings }: PageSettings = {},
): Promise<Watched> {
  const options: BrowserContextOptions = { viewport: { width, height }, locale: 'en-GB', ...settings };
  const context = await browser.newContext({
    ...options,
    ...(permissions && { permissions: [...permissions] }),
  });
  const page = await context.newPage();
  page.setDefaultTimeout(30_000);
  const problems: string[] = [];
  const requests: string[] = [];
  page.on('pageerror', ({ message }) => problems.push(message));
  page.on('console', (message) => {
    if (message.type() === 'error') problems.push(message.text());
  });
  context.on('request', (request) => requests.push(request.url()));
  return {
    page,
    problems,
    requests,
    elsewhere: () => requests.filter((url) => !isOwn(url, page.url())),
    close: () => context.close(),
  };
}

function isOwn(url: string, page: string): boolean {
  return /^(?:data|blob):/.test(url) || new URL(url).origin === new URL(page).origin;
}

/** Whether the page needs no scrolling sideways. */
export async function fits(page: Page): Promise<boolean> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return scrollWidth <= clientWidth;
  });
}
