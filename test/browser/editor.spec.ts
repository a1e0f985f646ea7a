import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { fits, newPage, openBrowser, type PageSettings, type Watched } from '../../scripts/browser/browser';
import type { Server } from '../../scripts/browser/server';
import { servePage } from './editor/serve-page';
import { violations } from './support/axe';
import { takePicture } from './support/pictures';

declare const editor: { setText(text: string): void; destroy(): void };
declare const received: (string | undefined)[];
declare const replace: (label: string, old: string, now: string) => void;
declare const textOf: (label: string) => string;

let browser: Browser;
let server: Server;
let watched: Watched;

beforeAll(async () => {
  browser = await openBrowser();
  server = await servePage();
});
afterAll(async () => {
  await browser?.close();
  await server?.close();
});

/** Every test ends by looking for violations of the policy, errors and requests elsewhere. */
afterEach(async () => {
  expect([watched.problems, watched.elsewhere()]).toEqual([[], []]);
  await watched.close();
});

async function open(settings: PageSettings = {}, device = 'mi-band-4'): Promise<void> {
  watched = await newPage(browser, settings);
  watched.page.setDefaultTimeout(30_000);
  await watched.page.goto(`${server.url}page.html?device=${device}`);
}

/** The small example, with its cases. */
async function openExample(settings: PageSettings = {}): Promise<void> {
  await open(settings);
  await watched.page.getByLabel('Start with').selectOption('starter');
  await status('No problems found');
}

const status = (text: string | RegExp) =>
  watched.page.getByRole('status').filter({ hasText: text }).waitFor();
const edit = (old: string, now: string, label = 'Pack') =>
  watched.page.evaluate(([l, o, n]) => replace(l, o, n), [label, old, now] as const);
const showPanel = (name: string) => watched.page.getByRole('tab', { name }).click();
const panel = (name: string) => watched.page.getByRole('tabpanel', { name });
const remedy = (id: string) => watched.page.locator(`tr[data-remedy="${id}"]`);
const observe = (id: string) => watched.page.locator('select[data-name=observe]').selectOption(id);
const cursorText = () =>
  watched.page.evaluate(
    () =>
      document.querySelector('#editor')?.shadowRoot?.querySelector('.panel.chosen .cm-activeLine')
        ?.textContent,
  );

describe('issues', () => {
  beforeEach(() => openExample());

  it('a wrong reference is marked in its line and listed, and gone once it is fixed', async () => {
    const { page } = watched;
    await edit('"check-plug": "usually"', '"chek-plug": "usually"');
    await status('1 error');
    const issue = page.getByRole('region', { name: 'Issues' }).getByRole('button');
    await expect
      .poll(() => issue.innerText())
      .toMatch(/faults\.no-power\.remedies\.chek-plug[\s\S]*did you mean "check-plug"/);
    await issue.click();
    await expect.poll(() => cursorText()).toContain('"chek-plug": "usually"');
    await expect.poll(() => page.locator('.cm-lintRange-error').innerText()).toContain('chek-plug');
    expect(await page.evaluate(() => received.at(-1))).toBeUndefined();
    await edit('chek-plug', 'check-plug');
    await status('No problems found');
    await expect.poll(() => page.locator('.cm-lintRange').count()).toBe(0);
    await expect.poll(() => page.evaluate(() => received.at(-1))).toBe('My device');
  });

  it('syntax errors and duplicate keys have their places', async () => {
    await edit('"prior": "common",', '"prior": "common"');
    await status('1 error');
    const issue = watched.page.getByRole('region', { name: 'Issues' }).getByRole('button');
    await expect.poll(() => issue.innerText()).toContain('A comma is missing before this.');
    await edit('"prior": "common"', '"prior": "common", "prior": "rare",');
    await watched.page.getByText('duplicate key "prior"').first().click();
    await expect.poll(() => cursorText()).toContain('"prior": "rare"');
  });

  it('warnings of the linter and of the phrases are shown, and the pack still works', async () => {
    await edit('"is dead"', '"is dead", "the of"');
    await status('1 warning');
    await expect
      .poll(() => watched.page.getByRole('region', { name: 'Issues' }).innerText())
      .toContain('phrase-not-read');
    await expect.poll(() => watched.page.evaluate(() => received.at(-1))).toBe('My device');
  });

  it('cases have issues of their own', async () => {
    await edit('"leads": "no-power"', '"leeds": "no-power"', 'Cases');
    await showPanel('Cases');
    await watched.page.getByRole('region', { name: 'Issues' }).getByRole('button').click();
    await expect.poll(() => watched.page.locator('.cm-lintRange-error').count()).toBeGreaterThan(0);
  });
});

describe('what the pack does', () => {
  it('the risk of a remedy changes when a method is added', async () => {
    await openExample();
    await expect.poll(() => remedy('restart').innerText()).toContain('none');
    await edit(
      '"steps": ["Unplug it.", "Wait one minute.", "Plug it in and switch it on."],\n      "methods": []',
      '"steps": ["Unplug it.", "Wait one minute.", "Plug it in and switch it on."],\n      "methods": ["opening"]',
    );
    await remedy('restart').getByText('was none').waitFor();
    await expect.poll(() => remedy('restart').locator('.risk').innerText()).toContain('high');
  });

  it('a case that fails is named, and leads to its place', async () => {
    await openExample();
    await showPanel('Test results');
    await watched.page.getByText('5 cases passed').waitFor();
    await edit('"first": ["restart"]', '"first": ["check-plug"]', 'Cases');
    await watched.page.getByText('1 of 5 cases failed').waitFor();
    await panel('Test results').getByRole('button').click();
    await expect.poll(() => cursorText()).toContain('"light blinks"');
  });

  it('a first step that moved is named, and its situation shows both versions side by side', async () => {
    await openExample();
    await edit('"prior": "common"', '"prior": "rare"');
    await edit('"prior": "occasional"', '"prior": "common"');
    await showPanel('Changes');
    const move = panel('Changes').locator('.moves li').first();
    await move.waitFor();
    await expect
      .poll(() => panel('Changes').locator('.total').innerText())
      .toMatch(/^[1-9]\d* of \d+ situations/);
    await takePicture(watched.page, 'editor-changes');
    await move.getByRole('button').first().click();
    await watched.page.locator('tr.moved').first().waitFor();
    await takePicture(watched.page, 'editor-moved');
  });

  it('the graph shows what is connected with the entry at the cursor, and leads to entries', async () => {
    await open();
    await showPanel('Graph');
    await panel('Graph').locator('svg .node').first().waitFor();
    const all = await panel('Graph').locator('.node').count();
    await panel('Graph').locator('.node.fault').first().click();
    await expect.poll(() => panel('Graph').locator('.node').count()).toBeLessThan(all / 2);
    await expect.poll(() => panel('Graph').locator('.node.fault.chosen').count()).toBe(1);
    await takePicture(watched.page, 'editor-graph');
  });

  it('the cases of the built-in device pass', async () => {
    await open();
    await showPanel('Test results');
    await watched.page.getByText(/^✓ \d{3} cases passed/).waitFor();
  });
});

describe('help', () => {
  it('keys are completed from the schema, and explained', async () => {
    await openExample();
    const { page } = watched;
    await edit('"prior": "common",', '');
    await watched.page.getByRole('region', { name: 'Issues' }).getByRole('button').first().click();
    await page.keyboard.press('End');
    await page.keyboard.type('\n"pri');
    const option = page.locator('.cm-tooltip-autocomplete li', { hasText: 'prior' });
    await option.waitFor();
    await takePicture(page, 'editor-completion');
    await page.waitForTimeout(100);
    await page.keyboard.press('Enter');
    await expect.poll(() => page.evaluate(() => textOf('Pack').includes('"prior": '))).toBe(true);
  });

  it('the keyboard reaches everything and is not trapped', async () => {
    await openExample();
    const { page } = watched;
    await edit('"check-plug": "usually"', '"chek-plug": "usually"');
    await status('1 error');
    await page.locator('.cm-content').first().focus();
    await page.keyboard.press('Escape');
    await page.keyboard.press('Tab');
    const focused = () =>
      page.evaluate(() => document.querySelector('#editor')?.shadowRoot?.activeElement?.className);
    await expect.poll(() => focused()).toContain('issue');
    await page.keyboard.press('Enter');
    await expect.poll(() => focused()).toContain('cm-content');
    await page.getByRole('tab', { name: 'Advice' }).focus();
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => panel('Changes').isVisible()).toBe(true);
  });
});

describe('hostile texts', () => {
  it('nothing in a pack runs or becomes part of the page', async () => {
    await openExample();
    const { page } = watched;
    const evil = '<img src=x onerror=alert(1)><script>globalThis.ran = 1</script>';
    await edit('"title": "Restart it"', `"title": ${JSON.stringify(evil)}`);
    await edit('"name": "It has no power"', `"name": ${JSON.stringify(evil)}`);
    await edit('"no light at all"', JSON.stringify(evil), 'Cases');
    await edit('"leads": "no-power"', '"leads": "hung"', 'Cases');
    await remedy('restart').getByText('<img').waitFor();
    for (const name of ['Changes', 'Test results', 'Graph']) await showPanel(name);
    const found = await page.evaluate(() => [
      'ran' in globalThis,
      document.querySelector('#editor')?.shadowRoot?.querySelectorAll('img, script').length,
    ]);
    expect(found).toEqual([false, 0]);
  });

  it.each([
    ['deep', '['.repeat(200_000), 'error'],
    ['long', `"${'x'.repeat(2_500_000)}"`, 'error'],
    ['prototype', '{"__proto__": {"format": 1}, "constructor": 1}', 'error'],
    ['no object', '[1, 2, 3]', 'error'],
    ['empty', '', 'error'],
  ])('a text that is %s is refused, and typing goes on', async (_name, text, expected) => {
    await openExample();
    await watched.page.evaluate((given) => editor.setText(given), text);
    await status(expected);
    await watched.page.getByLabel('Start with').selectOption('starter');
    await status('No problems found');
  });
});

// axe takes its time with a graph of a whole pack.
describe('how it looks', { timeout: 180_000 }, () => {
  it.each([
    [360, 'dark'],
    [1280, 'light'],
    [1280, 'dark'],
    [2560, 'light'],
  ] as const)('%i pixels, %s: nothing is cut off, and axe finds nothing', async (width, colorScheme) => {
    await open({ width, height: width === 2560 ? 1300 : 800, colorScheme });
    await status('warnings');
    await observe('keeps-disconnecting');
    await remedy('restart-phone').locator('b').first().waitFor();
    await takePicture(watched.page, `editor-${width}-${colorScheme}`);
    expect(await fits(watched.page)).toBe(true);
    expect(await violations(watched.page)).toEqual([]);
    if (width === 2560) return;
    await showPanel('Graph');
    expect(await violations(watched.page)).toEqual([]);
  });
});
