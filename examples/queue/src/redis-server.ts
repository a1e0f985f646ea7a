import { once } from 'node:events';
import { mkdirSync } from 'node:fs';
import { connect } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { keep } from './programs.js';

const socket = 'data/redis.sock';

/** Starts Redis with `redis.conf` and its files in `data/`, and keeps it running. */
export async function startRedis(): Promise<void> {
  mkdirSync('data', { recursive: true });
  // Two of them would spoil each other's files.
  if (await isUp()) throw new Error(`It runs already: something listens at ${socket}`);
  await once(keep('redis', 'redis-server', ['redis.conf']), 'spawn').catch(({ message }) => {
    throw new Error(`${message}: install redis-server, or set REDIS_URL`);
  });
  while (!(await isUp())) await sleep(50);
}

async function isUp(): Promise<boolean> {
  const connection = connect(socket);
  const isConnected = await once(connection, 'connect').then(
    () => true,
    () => false,
  );
  connection.destroy();
  return isConnected;
}
