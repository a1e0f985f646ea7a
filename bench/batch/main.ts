import { mkdtempSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { table } from '../figures';
import { killedRuns } from './kills';
import { ratesOf, runCommand } from './measures';
import { drawTickets, writeTickets } from './tickets';

const { values: flags } = parseArgs({
  options: {
    quick: { type: 'boolean', default: false },
    lines: { type: 'string', default: '10000,100000' },
    kills: { type: 'string', default: '0' },
  },
});

const folder = mkdtempSync(join(tmpdir(), 'remedy-rules-batch-'));
try {
  const tickets = drawTickets(flags.quick ? 100 : 500);
  const rates = await ratesOf(tickets, flags.quick ? 1 : 5);
  const raw = rates.get('one run of json-rules-engine') as number;
  table(
    '### Tickets a second of one core, without its other work: median of several rounds',
    ['what answers them', 'tickets a second', 'times one run of json-rules-engine'],
    Array.from(rates, ([name, rate]) => [
      name,
      Math.round(rate).toLocaleString('en'),
      (raw / rate).toFixed(2),
    ]),
  );

  const sizes = flags.quick ? [1000] : flags.lines.split(',').map(Number);
  const different = drawTickets(10_000);
  const rows: (string | number)[][] = [];
  for (const lines of sizes) {
    const [input, output] = [join(folder, 'tickets.jsonl'), join(folder, 'results.jsonl')];
    await writeTickets(input, lines, different);
    const { seconds, peak } = await runCommand([input, '-o', output]);
    rows.push([
      lines.toLocaleString('en'),
      seconds.toFixed(1),
      Math.round(lines / seconds).toLocaleString('en'),
      Math.round(peak),
    ]);
    for (const file of [input, output]) rmSync(file);
  }
  table(
    `### The command with ${availableParallelism()} workers`,
    ['lines', 'seconds', 'tickets a second', 'peak memory, MiB'],
    rows,
  );

  const kills = Number(flags.kills);
  if (kills > 0) console.log(`\n${await killedRuns(folder, kills)}`);
} finally {
  rmSync(folder, { recursive: true });
}
