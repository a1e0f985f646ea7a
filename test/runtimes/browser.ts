import { mkdtempSync, rmSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { bundle } from './bundle';
import { during } from './program';

const policy = { 'Content-Security-Policy': "script-src 'self'" };

/** What a page in the browser answers, whose policy forbids every script but those of its own server. */
export async function inBrowser(file: string, folder: string): Promise<string> {
  const { out, files } = await bundle(folder, 'page.js');
  let answered: (answers: string) => void;
  const answers = new Promise<string>((resolve) => {
    answered = resolve;
  });

  const server = createServer(async ({ url = '/', method }, response) => {
    const name = url.slice(1);
    if (url === '/answers' && method === 'POST') {
      answered(await text(response.req));
      response.end();
    } else if (url === '/') {
      response.writeHead(200, { ...policy, 'Content-Type': 'text/html' });
      response.end('<!doctype html><script type="module" src="/page.js"></script>');
    } else if (files.includes(name)) {
      response.writeHead(200, { ...policy, 'Content-Type': 'text/javascript' });
      response.end(await readFile(join(out, name)));
    } else response.writeHead(404).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;

  const profile = mkdtempSync(join(tmpdir(), 'remedy-rules-browser-'));
  const quietly = [
    '--headless',
    '--no-sandbox',
    '--disable-gpu',
    '--no-first-run',
    `--user-data-dir=${profile}`,
  ];
  try {
    return await during(file, [...quietly, `http://127.0.0.1:${port}/`], () => answers);
  } finally {
    server.closeAllConnections();
    server.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }
}
