import { setImmediate, setTimeout as sleep } from 'node:timers/promises';
import { type Job, type JobsOptions, Queue, Worker } from 'bullmq';
import type { Redis } from 'ioredis';
import { answerTo } from './answer.js';
import { prefix } from './redis.js';
import { saveAnswer } from './store.js';
import type { Ticket } from './tickets.js';

const name = 'tickets';

const day = 24 * 60 * 60;
const options: JobsOptions = {
  // For errors nobody thought of. A job that fails each time is kept as failed, for a person to look at.
  attempts: 5,
  backoff: { type: 'exponential', delay: 1000 },
  // While its job is kept, a ticket that is sent again is not even queued. After that its answer still stands.
  removeOnComplete: { age: day, count: 100_000 },
};

export function openQueue(connection: Redis): Queue<Ticket> {
  // The connection reports its errors itself.
  return new Queue(name, { connection, prefix }).on('error', () => {});
}

/**
 * Adds tickets, and returns once Redis has them all on its disk. Tickets that are there already are left as they are, so
 * after an error all of them are added again.
 */
export async function addTickets(queue: Queue<Ticket>, tickets: readonly Ticket[]): Promise<void> {
  const jobs = tickets.map((data) => ({ name: 'ticket', data, opts: { ...options, jobId: data.id } }));
  for (;;) {
    try {
      await queue.addBulk(jobs);
      return;
    } catch (error) {
      // Redis restarts, or is full until somebody makes room.
      console.error(
        `Adding ${tickets.length} tickets again: ${error instanceof Error ? error.message : error}`,
      );
      await sleep(1000);
    }
  }
}

/** Waits while the queue has more tickets than this, so that Redis holds a bounded number of them. */
export async function waitForRoom(queue: Queue<Ticket>, most: number): Promise<void> {
  while ((await queue.getWaitingCount()) > most) await sleep(100);
}

/** Answers tickets until it is closed. */
export function createWorker(connection: Redis): Worker<Ticket> {
  const answer = async ({ data }: Job<Ticket>) => {
    // Between two tickets, the locks of the jobs are renewed.
    await setImmediate();
    await saveAnswer(connection, data.id, answerTo(data));
  };
  return new Worker<Ticket>(name, answer, {
    connection,
    prefix,
    // An answer is computed in a millisecond and saved in several, so a worker goes on while Redis saves.
    concurrency: 20,
    // For how long a worker that died keeps its jobs. A ticket takes milliseconds, so it can be short.
    lockDuration: 10_000,
    stalledInterval: 5_000,
    // How many workers may die with a ticket, before it is to blame.
    maxStalledCount: 10,
    runRetryDelay: 1000,
  });
}
