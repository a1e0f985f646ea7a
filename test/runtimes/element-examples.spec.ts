import { join } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { type Server, serve } from '../../scripts/browser/server';
import { type ExampleProject, installExample } from '../support/example-project';

let browser: Browser;
let project: ExampleProject | undefined;
let server: Server | undefined;
beforeAll(async () => {
  browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] });
});
afterEach(async () => {
  await server?.close();
  project?.remove();
});
afterAll(() => browser?.close());

/** The built page of an example, with the errors of its scripts and of its console. */
async function openExample(name: string): Promise<{ page: Page; problems: string[] }> {
  project = await installExample(name);
  await project.run('npm', 'run', 'build');
  server = await serve(join(project.folder, 'dist'));
  const page = await browser.newPage({ locale: 'en-GB' });
  const problems: string[] = [];
  page.on('pageerror', ({ message }) => problems.push(message));
  page.on('console', (message) => {
    if (message.type() === 'error') problems.push(message.text());
  });
  await page.goto(server.url);
  return { page, problems };
}

async function tick(page: Page, line: RegExp): Promise<void> {
  await page.getByRole('checkbox', { name: line }).check();
  await page.getByRole('button', { name: 'Continue', exact: true }).click();
}

async function say(page: Page, words: string): Promise<void> {
  await page.locator('remedy-rules').getByRole('textbox').fill(words);
  await page.locator('remedy-rules').getByRole('textbox').press('Enter');
}

it('examples/element-html continues after a reload, and sends the conversation once it has ended', async () => {
  const { page, problems } = await openExample('element-html');
  await page.getByLabel('Your e-mail').fill('owner@example.com');
  await tick(page, /ignore you when you talk to it/);
  const heading = page.locator('remedy-rules #heading');
  await page.getByRole('button', { name: 'Go back', exact: true }).waitFor();
  const asked = await heading.innerText();

  await page.reload();
  await page.getByRole('button', { name: 'Go back', exact: true }).waitFor();
  await expect.poll(() => heading.innerText()).toBe(asked);
  await page.getByLabel('Your e-mail').fill('owner@example.com');
  await page.getByRole('button', { name: 'Send to support' }).click();
  expect(await page.getByRole('status').last().innerText()).toBe('');

  await say(page, 'smoke comes out of it');
  await page.getByRole('alert').waitFor();
  await page.getByRole('button', { name: 'Send to support' }).click();
  const sent = page.locator('section pre');
  await expect.poll(() => sent.innerText()).toMatch(/^help: \{"format":1,"device":"mi-smart-speaker"/);
  await expect.poll(() => sent.innerText()).toContain('help-text: Mi Smart Speaker');
  await expect.poll(() => sent.innerText()).toContain('email: owner@example.com');
  expect(problems).toEqual([]);
});

it('examples/element-react gives what it knows, and hears that the problem is solved', async () => {
  const { page, problems } = await openExample('element-react');
  const said = page.locator('main > [role=status]');
  await page.getByRole('button', { name: /^Show \d+ more$/ }).click();
  await tick(page, /only while the app is open/);
  expect(await said.innerText()).toBe('');
  await page.getByRole('button', { name: 'Yes, it works now', exact: true }).click();
  await page.getByText('Good to hear that your band works again.').waitFor();
  await expect
    .poll(() => page.locator('remedy-rules').evaluate(conversationOf))
    .toMatchObject({
      device: 'mi-band-4',
      known: { 'battery-percent': 80, 'second-app': false },
    });
  const accent = await page.getByRole('button', { name: 'Start again' }).evaluate(colourOf);
  expect(accent).toBe('rgb(107, 47, 179)');
  expect(problems).toEqual([]);
});

it('examples/element-vue speaks the language that is chosen, and hears of a stop', async () => {
  const { page, problems } = await openExample('element-vue');
  const said = page.locator('main > [role=status]');
  await page.getByRole('heading', { name: 'Help with your Mi Band 5' }).waitFor();
  await page.getByRole('combobox').selectOption('ru');
  await page.getByRole('heading', { name: 'Поддержка' }).waitFor();
  await page.getByRole('checkbox', { name: /[а-я]/ }).first().waitFor();
  expect(await said.innerText()).toBe('');
  await say(page, 'батарея вздулась');
  await page.getByRole('alert').waitFor();
  await expect.poll(() => said.innerText()).toBe('Напишите нам, прежде чем делать что-либо ещё.');
  await expect
    .poll(() => page.locator('remedy-rules').evaluate(conversationOf))
    .toMatchObject({
      device: 'mi-band-5',
      known: { 'battery-percent': 80 },
    });
  await page.getByRole('combobox').selectOption('en');
  await page.getByRole('alert').getByText('Do not try anything else.').waitFor();
  expect(problems).toEqual([]);
});

/** In the page; the types of the tests here have no document. */
function conversationOf(element: unknown): unknown {
  return (element as { conversation: unknown }).conversation;
}

/** In the page as well. */
function colourOf(element: unknown): string {
  const { getComputedStyle } = globalThis as unknown as {
    getComputedStyle: (of: unknown) => { color: string };
  };
  return getComputedStyle(element).color;
}
