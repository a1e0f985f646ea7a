import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { linesOf, madeUpTickets } from './made-up.js';

// make.js [count] [seed]
const [count = 10_000, seed = 1] = process.argv.slice(2).map(Number);
await pipeline(Readable.from(linesOf(madeUpTickets(count, seed))), process.stdout);
