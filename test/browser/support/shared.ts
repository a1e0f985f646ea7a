import type { Browser } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { openBrowser } from '../../../scripts/browser/browser';
import type { Server } from '../../../scripts/browser/server';

/** What the tests of a file share. It is there once they run. */
export interface Shared {
  readonly browser: Browser;
  readonly server: Server;
}

/** Opens a browser and starts a server before the tests of a file, and closes both after them. */
export function shareBrowser(start: () => Promise<Server>): Shared {
  const shared: { browser?: Browser; server?: Server } = {};
  beforeAll(async () => {
    shared.browser = await openBrowser();
    shared.server = await start();
  });
  afterAll(async () => {
    await shared.browser?.close();
    await shared.server?.close();
  });
  return shared as Shared;
}
