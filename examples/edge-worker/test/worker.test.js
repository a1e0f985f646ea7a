import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import workerd from 'workerd';

let runtime;
let origin;

before(async () => {
  const project = fileURLToPath(new URL('..', import.meta.url));
  // Any free port, which workerd tells in a line of JSON.
  const args = ['serve', '--socket-addr=http=127.0.0.1:0', '--control-fd=3', 'config.capnp'];
  runtime = spawn(workerd.default, args, { cwd: project, stdio: ['ignore', 'inherit', 'inherit', 'pipe'] });
  for await (const line of createInterface(runtime.stdio[3])) {
    const { event, port } = JSON.parse(line);
    if (event === 'listen') {
      origin = `http://127.0.0.1:${port}`;
      break;
    }
  }
});
after(async () => {
  runtime.kill();
  await once(runtime, 'exit');
});

function post(body, headers = { 'Content-Type': 'application/json' }) {
  return fetch(`${origin}/diagnose`, { method: 'POST', body, headers, duplex: 'half' });
}
const diagnose = (request) => post(JSON.stringify(request));

async function refusal(response) {
  const { issues } = await response.json();
  return [response.status, ...issues.map(({ code }) => code)];
}

test('GET /devices lists every device with its symptoms', async () => {
  const devices = await (await fetch(`${origin}/devices`)).json();
  assert.deepEqual(devices.map(({ name }) => name).sort(), [
    'Mi Band 2',
    'Mi Band 3',
    'Mi Band 4',
    'Mi Band 5',
    'Mi Smart Speaker',
  ]);
  assert.match(devices.find(({ id }) => id === 'mi-band-4').symptoms.frozen.question, /frozen/);
});

test('POST /diagnose answers with a diagnosis', async () => {
  const observations = { frozen: true, 'battery-percent': 60, 'phone-available': null };
  const response = await diagnose({ device: 'mi-band-4', observations, tried: ['re-pair'] });
  assert.equal(response.status, 200);
  const { device, verdict, remedies, tried } = await response.json();
  assert.deepEqual(
    { device, verdict, tried },
    { device: 'mi-band-4', verdict: 'try', tried: { 're-pair': 'no-change' } },
  );
  assert.ok(remedies.some(({ id }) => id === 'service'));
});

test('a red flag stops everything', async () => {
  const response = await diagnose({ device: 'mi-band-2', observations: ['frozen', 'swollen'] });
  const { verdict, alerts, remedies } = await response.json();
  assert.equal(verdict, 'stop');
  assert.equal(alerts[0].now[0], 'Take the band off and do not charge it.');
  assert.deepEqual(remedies, []);
});

test('everything that is wrong with a request comes back at once', async () => {
  const observations = { frozzen: true, 'battery-percent': 800 };
  const response = await diagnose({ device: 'mi-band-4', observations });
  assert.equal(response.status, 400);
  const { issues } = await response.json();
  assert.deepEqual(
    issues.map(({ code, path }) => [code, path.join('.')]),
    [
      ['unknown-symptom', 'observations.frozzen'],
      ['out-of-range', 'observations.battery-percent'],
    ],
  );
  assert.match(issues[0].message, /did you mean "frozen"/);
});

test('a wrong request gets the status that says why', async () => {
  assert.deepEqual(await refusal(await diagnose({ device: 'kettle', observations: {} })), [
    400,
    'unknown-device',
  ]);
  assert.deepEqual(
    await refusal(await diagnose({ device: 'mi-band-4', observations: {}, tried: ['nothing'] })),
    [400, 'unknown-remedy'],
  );
  assert.deepEqual(await refusal(await diagnose(null)), [400, 'wrong-kind']);
  assert.deepEqual(await refusal(await post('{')), [400, 'not-json']);
  assert.deepEqual(await refusal(await post('{}', { 'Content-Type': 'text/plain' })), [
    415,
    'wrong-content-type',
  ]);
  assert.deepEqual(await refusal(await fetch(`${origin}/diagnose`)), [405, 'wrong-method']);
  assert.deepEqual(await refusal(await fetch(`${origin}/`)), [404, 'not-found']);
});

test('a wrong method learns the right one', async () => {
  const response = await fetch(`${origin}/devices`, { method: 'DELETE' });
  assert.deepEqual([response.status, response.headers.get('Allow')], [405, 'GET']);
});

test('a body that is too large is not read to its end', async () => {
  assert.deepEqual(await refusal(await post(' '.repeat(65_537))), [413, 'too-large']);
  // Without Content-Length, and without an end until the worker has answered.
  let end;
  const answered = new Promise((resolve) => {
    end = resolve;
  });
  async function* chunks() {
    yield new Uint8Array(65_537);
    await answered;
  }
  assert.deepEqual(await refusal(await post(ReadableStream.from(chunks()))), [413, 'too-large']);
  end();
});

test('ids with a meaning in JavaScript are only ids', async () => {
  const response = await post('{ "device": "__proto__", "observations": { "__proto__": true } }');
  assert.equal((await refusal(response))[0], 400);
});
