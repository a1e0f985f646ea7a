import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { linesOf, madeUpTickets } from './made-up.js';

const running = new Map<string, ChildProcess>();
let isStopping = false;

/** Starts a program, and starts it again whenever it ends. */
function keep(name: string, command: string, args: readonly string[]): void {
  // In a group of its own, so that Ctrl-C reaches only this process, which stops the others in order.
  const child = spawn(command, args, { stdio: 'inherit', detached: true });
  running.set(name, child);
  child.on('spawn', () => console.log(`${name} runs as process ${child.pid}`));
  child.on('error', ({ message }) => {
    console.error(`${message}; install redis-server, or set REDIS_URL`);
    process.exit(1);
  });
  child.on('exit', (code, signal) => {
    running.delete(name);
    if (isStopping) return;
    console.error(`${name} ended with ${signal ?? code}, and is started again`);
    setTimeout(() => isStopping || keep(name, command, args), 500);
  });
}

/** Asks programs to end, and waits until they have. */
async function end(names: readonly string[]): Promise<void> {
  await Promise.all(
    names.map(async (name) => {
      const child = running.get(name);
      if (child === undefined) return;
      child.kill('SIGTERM');
      await once(child, 'exit');
    }),
  );
}

const program = (name: string) => fileURLToPath(new URL(`${name}.js`, import.meta.url));

/** A file of made-up tickets, always the same: the second time they are all answered already. */
function madeUpFile(): string {
  const file = 'data/made-up.jsonl';
  writeFileSync(file, [...linesOf(madeUpTickets(10_000, 1))].join(''));
  return file;
}

async function startRedis(): Promise<void> {
  mkdirSync('data', { recursive: true });
  const other = connect('data/redis.sock');
  const isThere = await Promise.race([
    once(other, 'connect').then(() => true),
    once(other, 'error').then(
      () => false,
      () => false,
    ),
  ]).catch(() => false);
  other.destroy();
  if (isThere) throw new Error('It runs already: something listens at data/redis.sock');
  keep('redis', 'redis-server', ['redis.conf']);
}

for (const signal of ['SIGINT', 'SIGTERM'])
  process.once(signal, async () => {
    isStopping = true;
    // Workers finish their jobs while Redis is there.
    await end([...running.keys()].filter((name) => name !== 'redis'));
    await end(['redis']);
    process.exit(0);
  });

if (process.env['REDIS_URL'] === undefined) await startRedis();
const workers = Number(process.env['WORKERS'] ?? availableParallelism());
for (let number = 1; number <= workers; number++)
  keep(`worker ${number}`, process.execPath, [program('worker')]);
keep('page', process.execPath, [program('serve')]);
spawn(process.execPath, [program('load'), process.argv[2] ?? madeUpFile()], { stdio: 'inherit' });
