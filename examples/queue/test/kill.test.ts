import assert from 'node:assert/strict';
import { test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { Redis } from 'ioredis';
import type { Answer } from '../src/answer.js';
import { madeUpTickets } from '../src/made-up.js';
import { openQueue } from '../src/queue.js';
import { savedAnswer, verdictCounts, waitingForPeople } from '../src/store.js';
import type { Ticket } from '../src/tickets.js';
import { comparable, expectedAnswer } from './expected.js';
import { System } from './system.js';

// TICKETS=5000 RUNS=10 npm run test:kill
const count = Number(process.env['TICKETS'] ?? 50_000);
const runs = Number(process.env['RUNS'] ?? 1);
const workers = 3;
const minutes = 60_000;

/**
 * The same complaints come again and again, as in a help desk. Texts are of one device, because each new worker would first
 * learn the words of all the others.
 */
const complaints = [...madeUpTickets(2000, 2026)].filter(
  ({ device, text }) => text === undefined || device === 'mi-band-4',
);
const tickets = Array.from({ length: count }, (_, index): Ticket => {
  return { ...(complaints[index % complaints.length] as Ticket), id: `ticket-${index}` };
});

for (let run = 1; run <= runs; run++)
  test(`run ${run}: every ticket is answered once, whatever is killed`, {
    timeout: 15 * minutes,
  }, async (t) => {
    const system = new System(tickets, workers);
    const redis = new Redis({ path: system.socket, maxRetriesPerRequest: null }).on('error', () => {});
    const queue = openQueue(redis);
    try {
      const killed = await Promise.race([killUntilAnswered(system, redis), system.failure]);
      await untilIdle(() => queue.getJobCounts('waiting', 'active', 'delayed'));
      const { repeated = 0, ...verdicts } = await verdictCounts(redis);
      t.diagnostic(`${killed} workers were killed, and ${repeated} answers made twice.`);
      assert.ok(killed >= 5, 'workers were killed');

      assert.deepEqual(await queue.getJobCounts('completed', 'failed'), { completed: count, failed: 0 });
      const expected = await Promise.all(complaints.map(expectedAnswer));
      const counted: Record<string, number> = {};
      const urgent: string[] = [];
      const saved = await Promise.all(tickets.map(({ id }) => savedAnswer(redis, id)));
      for (const [index, { id }] of tickets.entries()) {
        const answer: Answer | null = JSON.parse(saved[index] ?? 'null');
        assert.ok(answer !== null, `${id} has no answer`);
        assert.deepEqual(comparable(answer), expected[index % expected.length]);
        counted[answer.verdict] = (counted[answer.verdict] ?? 0) + 1;
        if (['stop', 'ask-first'].includes(answer.verdict)) urgent.push(id);
      }
      assert.deepEqual(verdicts, counted);
      assert.ok(urgent.length > 0);
      assert.deepEqual((await waitingForPeople(redis, count)).ids.sort(), urgent.sort());
      assert.equal(await system.stop(), 0);
    } finally {
      redis.disconnect();
      system.remove();
    }
  });

/**
 * Kills a random worker some fifteen times in all, Redis once and while tickets are still added, and
 * sends all tickets again; how many workers were killed.
 */
async function killUntilAnswered(system: System, redis: Redis): Promise<number> {
  const nextKill = () => count * 0.15 * Math.random();
  let killed = 0;
  let killAt = nextKill();
  let isRedisKilled = false;
  let again: Promise<number> | undefined;
  for (let done = 0; done < count; done = await answered(redis)) {
    await sleep(200);
    if (done > killAt && system.kill(`worker ${1 + Math.floor(Math.random() * workers)}`)) {
      killed += 1;
      killAt = done + nextKill();
    }
    if (!isRedisKilled && done > count * 0.3) isRedisKilled = system.kill('redis');
    if (done > count * 0.6) again ??= system.loadAgain();
  }
  assert.ok(isRedisKilled, 'Redis was killed');
  assert.equal(await again, 0);
  return killed;
}

/** How many tickets have an answer, counting each time it was given. */
async function answered(redis: Redis): Promise<number> {
  const { repeated: _, ...verdicts } = await verdictCounts(redis);
  return Object.values(verdicts).reduce((sum, one) => sum + one, 0);
}

/** Waits for the jobs of workers that were killed after they had written an answer. */
async function untilIdle(jobs: () => Promise<Record<string, number>>): Promise<void> {
  while (Object.values(await jobs()).some((number) => number > 0)) await sleep(250);
}
