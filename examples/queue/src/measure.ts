import { once } from 'node:events';
import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { answerTo } from './answer.js';
import { madeUpTickets } from './made-up.js';
import { stopAll } from './programs.js';
import { addTickets, createWorker, openQueue } from './queue.js';
import { connect } from './redis.js';
import { startRedis } from './redis-server.js';
import type { Ticket } from './tickets.js';

// measure.js [count]
const count = Number(process.argv[2] ?? 20_000);

const folder = mkdtempSync(join(tmpdir(), 'queue-'));
copyFileSync('redis.conf', join(folder, 'redis.conf'));
process.chdir(folder);
await startRedis();
const redis = connect();

/** Processor time that Redis has used, in milliseconds. */
async function redisTime(): Promise<number> {
  const info = await redis.info('cpu');
  return (
    1000 * [...info.matchAll(/^used_cpu_(?:sys|user):(.+)$/gm)].reduce((sum, [, one]) => sum + Number(one), 0)
  );
}

/** Prints the processor time that a ticket takes in a program and in Redis, and the time that passes. */
async function measure(name: string, tickets: readonly Ticket[], work: () => unknown): Promise<void> {
  const [redisBefore, before, start] = [await redisTime(), process.cpuUsage(), performance.now()];
  await work();
  const elapsed = performance.now() - start;
  const { user, system } = process.cpuUsage(before);
  const figures = [(user + system) / 1000, (await redisTime()) - redisBefore, elapsed];
  console.log(`| ${name} | ${figures.map((one) => (one / tickets.length).toFixed(2)).join(' | ')} |`);
}

async function queued(name: string, seed: number): Promise<void> {
  const tickets = [...madeUpTickets(count, seed)];
  const queue = openQueue(redis);
  await measure(`${name}: add`, tickets, async () => {
    for (let from = 0; from < count; from += 1000) await addTickets(queue, tickets.slice(from, from + 1000));
  });
  await measure(`${name}: answer and save`, tickets, async () => {
    const worker = createWorker(redis);
    await once(worker, 'drained');
    await worker.close();
  });
}

const tickets = [...madeUpTickets(count, 1)];
const written = tickets.filter(({ text }) => text !== undefined);
const observed = tickets.filter(({ text }) => text === undefined);
const answerAll = (all: readonly Ticket[]) => () => all.forEach(answerTo);
// The first run compiles the code.
for (const ticket of tickets.slice(0, 1000)) answerTo(ticket);

console.log('| milliseconds a ticket | here | in Redis | elapsed |\n| --- | --: | --: | --: |');
await measure('answer observations, no queue', observed, answerAll(observed));
await measure('answer a text, no queue', written, answerAll(written));
await queued('`appendfsync always`', 2);
await redis.config('SET', 'appendfsync', 'everysec');
await queued('`appendfsync everysec`', 3);
const [, memory = ''] = /^used_memory:(\d+)/m.exec(await redis.info('memory')) ?? [];
console.log(`\nRedis holds ${Math.round(Number(memory) / (2 * count))} bytes for each answered ticket.`);

redis.disconnect();
await stopAll('redis');
rmSync(folder, { recursive: true });
process.exit(0);
