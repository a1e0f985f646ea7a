import { expect, it } from 'vitest';
import { openElement, pageWith, serveElement, waitForKind } from './support/element-page';
import { shareBrowser } from './support/shared';

const form = (attributes: string) =>
  pageWith(
    `<form action="/sent.html"><remedy-rules device="mi-band-4" name="help" ${attributes}></remedy-rules>
      <button id="send">Send</button><button id="clear" type="reset">Clear</button></form>`,
  );

const shared = shareBrowser(() =>
  serveElement({
    '/form.html': form(''),
    '/required.html': form('required'),
    '/disabled.html': form('disabled'),
    '/sent.html': pageWith(''),
  }),
);

it('gives its form the conversation, and the text for support', async () => {
  const { page, tick, close } = await openElement(shared.browser, `${shared.server.url}form.html`);
  await waitForKind(page, 'opening');
  await tick(/cannot connect to it/);
  await waitForKind(page, 'signs');
  await page.waitForFunction(() => new FormData(document.querySelector('form')!).has('help-text'));
  const [conversation, text] = await page.evaluate(() => {
    const data = new FormData(document.querySelector('form')!);
    return [String(data.get('help')), String(data.get('help-text'))];
  });
  expect(JSON.parse(conversation ?? '')).toEqual({
    format: 1,
    device: 'mi-band-4',
    known: {},
    entries: [{ kind: 'opening', answers: { 'cannot-connect': true } }],
  });
  expect(text).toContain('Mi Band 4: not finished');
  await page.locator('#clear').click();
  await waitForKind(page, 'opening');
  await close();
});

it('keeps the form back until the conversation has ended, if it is required', async () => {
  const { page, element, press, close } = await openElement(
    shared.browser,
    `${shared.server.url}required.html`,
  );
  await waitForKind(page, 'opening');
  await page.locator('#send').click();
  expect(page.url()).toContain('/required.html');
  expect(
    await page.evaluate(() => {
      const { validity, validationMessage } = document.querySelector('remedy-rules')!;
      return [validity.valueMissing, validationMessage];
    }),
  ).toEqual([true, 'Please finish the questions first.']);
  await element.getByRole('textbox').fill('the battery is swollen');
  await element.getByRole('textbox').press('Enter');
  await waitForKind(page, 'stop');
  await expect
    .poll(() => page.evaluate(() => document.querySelector('remedy-rules')!.checkValidity()))
    .toBe(true);
  await expect.poll(() => element.getByRole('button', { name: 'Go back' }).count()).toBe(1);
  await press('Go back');
  await expect
    .poll(() => page.evaluate(() => document.querySelector('remedy-rules')!.checkValidity()))
    .toBe(false);
  await close();
});

it('continues when the owner comes back to the page', async () => {
  const { page, tick, close } = await openElement(shared.browser, `${shared.server.url}form.html`);
  await waitForKind(page, 'opening');
  await tick(/cannot connect to it/);
  await waitForKind(page, 'signs');
  await page.locator('#send').click();
  await page.waitForURL(/sent/);
  await page.goBack();
  await waitForKind(page, 'signs');
  await close();
});

it('takes no replies while it is disabled', async () => {
  const { page, element, close } = await openElement(shared.browser, `${shared.server.url}disabled.html`);
  await waitForKind(page, 'opening');
  await expect.poll(() => element.getByRole('checkbox').first().isDisabled()).toBe(true);
  await page.evaluate(() => document.querySelector('remedy-rules')!.removeAttribute('disabled'));
  await expect.poll(() => element.getByRole('checkbox').first().isEnabled()).toBe(true);
  await close();
});
