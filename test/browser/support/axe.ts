import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/**
 * What axe finds wrong on a page, or below a selector: one line for each element. It looks into shadow roots too, and a
 * strict policy of the page does not keep it out.
 */
export async function violations(page: Page, selector?: string): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axe);
  const results = await page.evaluate(
    (below) =>
      (
        globalThis as unknown as { axe: { run(context: unknown, options: object): Promise<AxeResults> } }
      ).axe.run(below ?? document, { resultTypes: ['violations'] }),
    selector,
  );
  return results.violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${help}: ${target.join(' ')}: ${failureSummary}`),
  );
}
