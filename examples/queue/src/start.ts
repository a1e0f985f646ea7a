import { mkdirSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { linesOf, madeUpTickets } from './made-up.js';
import { keep, run, stopAll } from './programs.js';
import { startRedis } from './redis-server.js';

const program = (name: string) => fileURLToPath(new URL(`${name}.js`, import.meta.url));

/** A file of made-up tickets, always the same: the second time they are all answered already. */
function madeUpFile(): string {
  const file = 'data/made-up.jsonl';
  mkdirSync('data', { recursive: true });
  writeFileSync(file, [...linesOf(madeUpTickets(10_000, 1))].join(''));
  return file;
}

for (const signal of ['SIGINT', 'SIGTERM'])
  process.once(signal, () => {
    // Workers finish their jobs while Redis is there.
    void stopAll('redis').then(() => process.exit(0));
  });

if (process.env['REDIS_URL'] === undefined) await startRedis();
const workers = Number(process.env['WORKERS'] ?? availableParallelism());
for (let number = 1; number <= workers; number++)
  keep(`worker ${number}`, process.execPath, [program('worker')]);
keep('page', process.execPath, [program('serve')]);
run('load', process.execPath, [program('load'), process.argv[2] ?? madeUpFile()]);
