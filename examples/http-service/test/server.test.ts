import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { connect } from 'node:net';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { createService } from '../src/server.js';

test('a client that sends too slowly is cut off', async () => {
  const service = createService({ headers: 200, request: 400, keepAlive: 200 });
  service.listen(0);
  await once(service, 'listening');
  const address = service.address();
  assert.ok(address !== null && typeof address === 'object');
  const socket = connect(address.port);
  socket.write('POST /diagnose HTTP/1.1\r\nHost: localhost\r\nContent-Length: 100\r\n\r\n{');
  const [answer] = await once(socket, 'data');
  assert.match(String(answer), /^HTTP\/1.1 408 /);
  service.close();
});

test('it stops when it is told to', { skip: process.platform === 'win32' }, async () => {
  const main = fileURLToPath(new URL('../src/main.js', import.meta.url));
  const service = spawn(process.execPath, [main], { env: { ...process.env, PORT: '0' } });
  const [line] = await once(service.stdout, 'data');
  const port = /port: (\d+)/.exec(String(line))?.[1];
  const response = await fetch(`http://localhost:${port}/devices`);
  assert.equal(response.status, 200);
  await response.json();
  service.kill('SIGTERM');
  assert.deepEqual(await once(service, 'exit'), [0, null]);
});
