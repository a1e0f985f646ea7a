import type { Redis } from 'ioredis';
import { type Answer, isUrgent } from './answer.js';
import { prefix } from './redis.js';

const answers = `${prefix}:answers`;
const counts = `${prefix}:counts`;
const people = `${prefix}:people`;

/** Redis runs a script as one step: a ticket has its answer, its count and its place in the list, or none of them. */
const save = `
  if redis.call('HSETNX', KEYS[1], ARGV[1], ARGV[2]) == 0 then
    redis.call('HINCRBY', KEYS[2], 'repeated', 1)
    return 0
  end
  redis.call('HINCRBY', KEYS[2], ARGV[3], 1)
  if ARGV[4] == 'urgent' then redis.call('RPUSH', KEYS[3], ARGV[1]) end
  return 1`;

/**
 * Writes an answer, unless the ticket has one. A job can run twice, because a worker may die after it has written the
 * answer and before the queue knows; this is what makes that harmless.
 */
export async function saveAnswer(redis: Redis, id: string, answer: Answer): Promise<void> {
  const urgent = isUrgent(answer) ? 'urgent' : '';
  await redis.eval(save, 3, answers, counts, people, id, JSON.stringify(answer), answer.verdict, urgent);
}

/** The answer to a ticket as JSON, or null. */
export function savedAnswer(redis: Redis, id: string): Promise<string | null> {
  return redis.hget(answers, id);
}

/** How many tickets got each verdict, and `repeated`: how many answers were made twice and written once. */
export async function verdictCounts(redis: Redis): Promise<Record<string, number>> {
  const entries = Object.entries(await redis.hgetall(counts));
  return Object.fromEntries(entries.map(([verdict, count]) => [verdict, Number(count)]));
}

/** Tickets that wait for a person, the oldest first; and how many there are. */
export async function waitingForPeople(
  redis: Redis,
  most: number,
): Promise<{ ids: string[]; count: number }> {
  const [ids, count] = await Promise.all([redis.lrange(people, 0, most - 1), redis.llen(people)]);
  return { ids, count };
}
