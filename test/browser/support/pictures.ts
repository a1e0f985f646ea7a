import { mkdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';

/** Where pictures go: the folder that `PICTURES` names, or one for temporary files. */
const folder = process.env['PICTURES'] ?? join(tmpdir(), 'remedy-rules-pictures');

/** Takes a picture of the whole page, and returns its path. */
export async function takePicture(page: Page, name: string): Promise<string> {
  mkdirSync(folder, { recursive: true });
  const path = join(folder, `${name}.png`);
  await page.screenshot({ path, fullPage: true });
  return path;
}
