import { Redis } from 'ioredis';

/** Begins every key. The tag in braces puts them all on one node of a Redis Cluster, which scripts need. */
export const prefix = '{tickets}';

/**
 * A connection to the Redis of `REDIS_URL`, or to the one that `npm start` has started. While Redis is down, commands wait.
 */
export function connect(): Redis {
  const options = { maxRetriesPerRequest: null };
  const url = process.env['REDIS_URL'];
  const redis =
    url === undefined ? new Redis({ ...options, path: 'data/redis.sock' }) : new Redis(url, options);
  return redis.on('error', ({ message }) => console.error(`Redis: ${message}`));
}
