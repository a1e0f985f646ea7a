import assert from 'node:assert/strict';
import { test } from 'node:test';
import { pageOf } from '../src/page.js';

const counts = {
  jobs: { waiting: 1200, active: 3, delayed: 1, failed: 1 },
  verdicts: { try: 40, stop: 2, repeated: 5 },
  people: { ids: ['T-1'], count: 2 },
  failed: [{ id: 'T-2', failedReason: 'job stalled more than allowable limit' }],
};
const textOf = async (page: ReturnType<typeof pageOf>) =>
  String(await page)
    .replace(/<[^>]*>|\s+/g, ' ')
    .replace(/ +/g, ' ');

test('the page counts jobs and verdicts', async () => {
  const text = await textOf(pageOf(counts));
  assert.match(text, /waiting 1,201 active 3 done 42 failed 1/);
  assert.match(text, /try 40 stop 2 For people: 2/);
  assert.match(text, /T-2: job stalled/);
  assert.match(text, /5 answers were made twice/);
});

test('what strangers wrote is only text', async () => {
  const wrong = '<script>alert("1")</script>';
  const page = String(
    await pageOf({
      ...counts,
      people: { ids: [wrong], count: 1 },
      failed: [{ id: wrong, failedReason: wrong }],
    }),
  );
  assert.ok(!page.includes('<script'));
  assert.equal(page.split('&lt;script&gt;').length, 4);
  assert.ok(page.includes('href="/tickets/%3Cscript%3E'));
});
