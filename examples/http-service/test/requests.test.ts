import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Validator } from '@seriousme/openapi-schema-validator';
import { Hono } from 'hono';
import { diagnosisSchema } from 'remedy-rules/schema';
import { deviceForm } from '../src/devices.js';
import { document } from '../src/document.js';
import { refuse } from '../src/errors.js';
import { assertIs, refusalOf, send } from './client.js';

test('devices are listed, and each is described for a form', async () => {
  const { status, answer } = await send('/devices');
  assert.equal(status, 200);
  assertIs('deviceList', answer);
  const band = await send('/devices/mi-band-4');
  assertIs('deviceForm', band.answer);
  const { symptoms } = deviceForm.parse(band.answer);
  assert.equal(symptoms.find(({ id }) => id === 'swollen')?.role, 'red-flag');
  assert.deepEqual(await refusalOf('/devices/mi-band-44'), [404, 'unknown-device']);
  assert.deepEqual(await refusalOf('/devices/__proto__'), [404, 'unknown-device']);
});

test('a diagnosis is what the document says', async () => {
  const body = { device: 'mi-band-4', observations: { frozen: true, 'battery-percent': 60 } };
  assertIs('DiagnoseRequest', body);
  const { status, answer } = await send('/diagnose', body);
  assert.equal(status, 200);
  assertIs('Diagnosis', answer);
  assert.equal(diagnosisSchema.parse(answer).verdict, 'try');
  const tried = await send('/diagnose', {
    ...body,
    observations: ['frozen'],
    tried: { 're-pair': 'helped' },
  });
  assert.equal(diagnosisSchema.parse(tried.answer).verdict, 'solved');
});

test('a wrong request is refused with everything that is wrong', async () => {
  const observations = { frozzen: true, 'battery-percent': 800 };
  const body = { device: 'mi-band-4', observations, tried: ['re-pear'], extra: 1 };
  assert.deepEqual(await refusalOf('/diagnose', body), [
    400,
    'unknown-field extra',
    'unknown-remedy tried 0',
    'unknown-symptom observations frozzen',
    'out-of-range observations battery-percent',
  ]);
  assert.deepEqual(await refusalOf('/diagnose', { device: 'mi-band-44', observations: {} }), [
    400,
    'unknown-device device',
  ]);
});

test('hostile bodies are refused, and tell nothing about the inside', async () => {
  const polluted = '{"device":"mi-band-4","observations":{"__proto__":{"frozen":true},"constructor":1}}';
  const deep = '['.repeat(40_000) + ']'.repeat(40_000);
  for (const body of ['', '{', 'null', '[]', '"text"', '1e999', polluted, deep, '{"device":"__proto__"}']) {
    const { status, answer } = await send('/diagnose', body);
    assert.equal(status, 400, body.slice(0, 60));
    assertIs('Refusal', answer);
    assert.doesNotMatch(JSON.stringify(answer), /\.[jt]s\b|node_modules/);
  }
  assert.deepEqual(await refusalOf('/diagnose', 'x'.repeat(200_000)), [413, 'too-large']);
  assert.deepEqual(await refusalOf('/nothing'), [404, 'not-found']);
});

test('a mistake of ours is logged, and not shown', async ({ mock }) => {
  const log = mock.method(console, 'error', () => {});
  const failing = new Hono().onError(refuse).get('/', () => {
    throw new Error('the password is 1234');
  });
  const response = await failing.request('/');
  assert.equal(response.status, 500);
  assert.doesNotMatch(await response.text(), /1234/);
  assert.equal(log.mock.callCount(), 1);
});

test('the document is valid, and describes every address', async () => {
  const { answer } = await send('/openapi.json');
  assert.deepEqual(answer, JSON.parse(JSON.stringify(document)));
  assert.deepEqual(await new Validator().validate({ ...document }), { valid: true });
  assert.deepEqual(Object.keys(document.paths), [
    '/diagnose',
    '/devices',
    '/devices/{id}',
    '/conversations',
    '/conversations/view',
    '/conversations/reply',
  ]);
});
