import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { addTickets, openQueue, waitForRoom } from './queue.js';
import { connect } from './redis.js';
import { parseTicket, type Ticket } from './tickets.js';

const chunk = 1000;
const mostWaiting = 20_000;

/** Queues the tickets of a file, one a line; a wrong line is reported, and the others are queued. */
async function load(file: string | undefined): Promise<void> {
  const redis = connect();
  const queue = openQueue(redis);
  let tickets: Ticket[] = [];
  let added = 0;
  const add = async () => {
    await waitForRoom(queue, mostWaiting);
    await addTickets(queue, tickets);
    added += tickets.length;
    tickets = [];
  };

  let number = 0;
  for await (const line of createInterface(file === undefined ? process.stdin : createReadStream(file))) {
    number += 1;
    if (line.trim() === '') continue;
    try {
      tickets.push(parseTicket(line));
    } catch (error) {
      process.exitCode = 1;
      console.error(`Line ${number}: ${error instanceof Error ? error.message : error}`);
    }
    if (tickets.length >= chunk) await add();
  }
  await add();
  console.log(`${added} tickets are in the queue.`);
  await queue.close();
  redis.disconnect();
}

await load(process.argv[2]);
