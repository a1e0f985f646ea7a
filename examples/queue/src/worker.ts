import { createWorker } from './queue.js';
import { connect } from './redis.js';
import { onStop } from './stop.js';

const worker = createWorker(connect());
worker.on('failed', (job, { message }) => console.error(`Ticket ${job?.id} failed: ${message}`));
// Redis is away, or another worker took over a job because this one was too slow. Both pass by themselves.
worker.on('error', ({ message }) => console.error(`Worker ${process.pid}: ${message}`));
onStop(() => worker.close());
