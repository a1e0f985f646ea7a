import { createServer as createHttpServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import {
  hostHeaderValidation,
  type NodeIncomingMessageLike,
  originValidation,
  toNodeHandler,
} from '@modelcontextprotocol/node';
import { createMcpHandler, localhostAllowedHostnames } from '@modelcontextprotocol/server';
import { serveStdio } from '@modelcontextprotocol/server/stdio';
import type { Assistant } from '../../assistant/index';
import { createServer } from './server';

/** Serves one client over standard input and output, until it closes them. */
export function serveOverStdio(assistant: Assistant, onError: (error: Error) => void): void {
  serveStdio(() => createServer(assistant), { onerror: onError });
}

/** Where to listen, and who may ask. */
export interface HttpSettings {
  /** 0 takes a free one. */
  readonly port: number;
  readonly host: string;
  /** Names besides those of this machine by which clients reach the server. */
  readonly allowedHosts: readonly string[];
  readonly onError: (error: Error) => void;
}

/** A server that listens. */
export interface Listening {
  readonly url: string;
  /** Answers what was asked, and ends. */
  readonly close: () => Promise<void>;
}

/** Larger than any conversation that can be loaded. */
const mostBytes = 1_000_000;
const path = '/mcp';

/**
 * Serves clients over streamable HTTP, without sessions: every request is answered by itself. Requests from pages of other
 * sites are refused, also if their name leads to this machine.
 *
 * @throws an error with the code of the system if the address is not free.
 */
export async function serveOverHttp(assistant: Assistant, settings: HttpSettings): Promise<Listening> {
  const { port, host, allowedHosts, onError } = settings;
  const handler = createMcpHandler(() => createServer(assistant), {
    maxRequestBodySize: mostBytes,
    onerror: onError,
  });
  const handle = toNodeHandler(handler, { maxRequestBodySize: mostBytes, onerror: onError });
  const names = [...localhostAllowedHostnames(), asHostname(host), ...allowedHosts];
  const [isForHost, isFromOrigin] = [hostHeaderValidation(names), originValidation(names)];
  const server = createHttpServer((request, response) => {
    if (!isForHost(request, response) || !isFromOrigin(request, response)) return;
    if (request.url?.split('?')[0] !== path) {
      response.writeHead(404, { 'content-type': 'text/plain' }).end(`Not found. The server is at ${path}.\n`);
      return;
    }
    handle(request as NodeIncomingMessageLike, response).catch(onError);
  });
  await listen(server, port, host);
  const { port: chosen } = server.address() as AddressInfo;
  return {
    url: `http://${asHostname(host)}:${chosen}${path}`,
    close: async () => {
      const closed = new Promise<void>((resolve) => void server.close(() => resolve()));
      await handler.close();
      server.closeIdleConnections();
      await closed;
    },
  };
}

function listen(server: Server, port: number, host: string): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      server.off('error', reject);
      resolve();
    });
  });
}

/** An address as a URL and a header write it. */
function asHostname(host: string): string {
  return host.includes(':') ? `[${host}]` : host;
}
