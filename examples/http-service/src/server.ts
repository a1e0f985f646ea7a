import { createServer, type Server } from 'node:http';
import { getRequestListener } from '@hono/node-server';
import { app } from './app.js';

/** How long a client may take, in milliseconds. */
export interface Timeouts {
  readonly headers: number;
  readonly request: number;
  readonly keepAlive: number;
}

/** The service as a server that does not wait forever for slow clients. */
export function createService({ headers, request, keepAlive }: Timeouts): Server {
  return createServer(
    {
      headersTimeout: headers,
      requestTimeout: request,
      keepAliveTimeout: keepAlive,
      connectionsCheckingInterval: Math.min(headers, 1000),
    },
    getRequestListener(app.fetch),
  );
}
