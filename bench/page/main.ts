import { resolve } from 'node:path';
import { newPage, openBrowser } from '../../scripts/browser/browser';
import { serve } from '../../scripts/browser/server';

// How soon the playground can be used, on a processor that is four times as slow. Nothing fails: machines differ.

const runs = 5;
const server = await serve(resolve('site'));
const browser = await openBrowser();
const ready: number[] = [];
const replies: number[] = [];

for (let run = 0; run < runs; run++) {
  const { page, close } = await newPage(browser, { width: 1280 });
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  await page.goto(`${server.url}playground/`, { waitUntil: 'commit' });
  await page.waitForSelector('#examples button');
  ready.push(await page.evaluate(() => performance.now()));
  replies.push(
    await page.evaluate(async () => {
      const begin = performance.now();
      document.querySelector<HTMLElement>('#examples button')?.click();
      const picture = document.querySelector('#reasoning') as HTMLElement;
      while (picture.dataset['kind'] !== 'reasoning') await new Promise(requestAnimationFrame);
      return performance.now() - begin;
    }),
  );
  await close();
}
await browser.close();
await server.close();

const median = (values: readonly number[]) =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
console.log('Playground, processor slowed down four times, median of', runs);
console.log(`  can be used after   ${median(ready).toFixed(0)} ms`);
console.log(`  a reply is drawn in ${median(replies).toFixed(0)} ms`);
