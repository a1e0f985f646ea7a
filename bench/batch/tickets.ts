import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import type { Ticket } from '../../src/batch/index';
import { packs } from '../../src/index';
import { drawOpenings } from '../../src/study/situations';

/** Tickets about all built-in devices in turn, drawn from their packs; so many are different, and then they repeat. */
export function drawTickets(different: number, seed = 2026): Ticket[] {
  const devices = Object.entries(packs);
  const each = Math.ceil(different / devices.length);
  const drawn = devices.map(([device, pack], index) =>
    drawOpenings(pack, each, seed + index).map(({ observed }) => ({ device, observations: observed })),
  );
  return Array.from({ length: each }, (_, index) => drawn.flatMap((tickets) => tickets[index] ?? [])).flat();
}

/** Writes a file of so many tickets, each with an id. */
export async function writeTickets(file: string, count: number, tickets: readonly Ticket[]): Promise<void> {
  const stream = createWriteStream(file);
  for (let index = 0; index < count; index++) {
    const line = JSON.stringify({ id: index + 1, ...tickets[index % tickets.length] });
    if (!stream.write(`${line}\n`)) await once(stream, 'drain');
  }
  stream.end();
  await once(stream, 'finish');
}
