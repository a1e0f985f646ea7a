import { serve } from '@hono/node-server';
import { createPage } from './page.js';
import { openQueue } from './queue.js';
import { connect } from './redis.js';
import { onStop } from './stop.js';

const redis = connect();
const page = createPage(openQueue(redis), redis);
const server = serve(
  { fetch: page.fetch, hostname: 'localhost', port: Number(process.env['PORT'] ?? 3000) },
  ({ port }) => console.log(`Counts: http://localhost:${port}`),
);
server.on('error', ({ message }) => {
  console.error(`${message}; set PORT to use another one`);
  process.exit(1);
});
onStop(async () => void server.close());
