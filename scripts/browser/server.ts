import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize, sep } from 'node:path';

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.map': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
};

/** What a careful page allows: its own files, and nothing inline. */
export const strictPolicy =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'";

export interface ServeSettings {
  /** Sent with every file, such as a `Content-Security-Policy`. */
  readonly headers?: Readonly<Record<string, string>>;
  /** Pages and data that are no files, by their path: `/page.html`. */
  readonly files?: Readonly<Record<string, string>>;
  /** Waits before a file is sent, so that a test decides when it comes. */
  readonly before?: (path: string) => Promise<void> | undefined;
}

export interface Server {
  /** With a slash at the end. */
  readonly url: string;
  /** The paths that were asked for, in their order. */
  readonly requests: string[];
  close(): Promise<void>;
}

/** Serves the files of a folder, and nothing outside it. */
export async function serve(
  folder: string,
  { headers = {}, files = {}, before }: ServeSettings = {},
): Promise<Server> {
  const requests: string[] = [];
  const server = createServer(async ({ url = '/' }, response) => {
    const path = decodeURIComponent(new URL(url, 'http://localhost').pathname);
    requests.push(path);
    await before?.(path);
    const asked = path.endsWith('/') ? `${path}index.html` : path;
    const given = files[asked];
    // Every browser asks for it by itself.
    if (path === '/favicon.ico') response.writeHead(204).end();
    else if (given !== undefined) response.writeHead(200, { ...headers, ...typeOf(asked) }).end(given);
    else await sendFile(response, folder, asked, headers);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    requests,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function sendFile(
  response: ServerResponse,
  folder: string,
  asked: string,
  headers: Readonly<Record<string, string>>,
): Promise<void> {
  const file = join(folder, normalize(asked));
  const found = file.startsWith(folder + sep) ? await stat(file).catch(() => undefined) : undefined;
  if (!found?.isFile()) {
    response.writeHead(404, headers).end();
    return;
  }
  response.writeHead(200, { ...headers, ...typeOf(file) });
  createReadStream(file).pipe(response);
}

function typeOf(path: string): Record<string, string> {
  return { 'content-type': types[extname(path)] ?? 'application/octet-stream' };
}
