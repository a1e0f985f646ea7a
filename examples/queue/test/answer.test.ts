import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Answer, answerTo, isUrgent } from '../src/answer.js';
import { madeUpTickets } from '../src/made-up.js';
import { comparable, expectedAnswer } from './expected.js';

const id = 'T-1';
const device = 'mi-band-4';
const codesOf = (answer: Answer) =>
  answer.verdict === 'error' && answer.issues.map(({ code, path }) => [code, ...path].join(' '));

test('a ticket is answered as diagnose answers it', async () => {
  for (const ticket of madeUpTickets(100, 3))
    assert.deepEqual(comparable(answerTo(ticket)), await expectedAnswer(ticket));
});

test('a red flag goes to a person', () => {
  const answer = answerTo({ id, device, observations: ['frozen', 'swollen'] });
  assert.equal(answer.verdict, 'stop');
  assert.ok(isUrgent(answer));
  assert.ok(!isUrgent(answerTo({ id, device, observations: ['frozen'] })));
});

test('a text that may mention a red flag advises nothing, and goes to a person', () => {
  const answer = answerTo({ id, device, text: 'screen is dead, and the battery looks a bit fat' });
  assert.deepEqual(answer, { verdict: 'ask-first', device, redFlags: ['swollen'] });
  assert.ok(isUrgent(answer));
});

test('what was tried counts, from the text and from the ticket', () => {
  const text = 'nothing on charger. cleaned the pins, no change';
  const answer = answerTo({ id, device, text, tried: ['re-pair'] });
  assert.ok(answer.verdict === 'try');
  const remedies = answer.remedies.map(({ id }) => id);
  assert.ok(!remedies.includes('clean-contacts'));
  assert.ok(!remedies.includes('re-pair'));
});

test('a wrong ticket is answered with what is wrong', () => {
  const frozen = { frozen: true };
  assert.deepEqual(codesOf(answerTo({ id, device: 'kettle', observations: frozen })), [
    'unknown-device device',
  ]);
  assert.deepEqual(codesOf(answerTo({ id, device: 'kettle', text: 'frozen' })), ['unknown-device device']);
  assert.deepEqual(codesOf(answerTo({ id, device, observations: { frozzen: true } })), [
    'unknown-symptom observations frozzen',
  ]);
  assert.deepEqual(codesOf(answerTo({ id, device, text: 7 })), ['wrong-kind text']);
  assert.deepEqual(codesOf(answerTo({ id, device, text: 'frozen', observations: frozen })), [
    'unknown-field text',
  ]);
  assert.deepEqual(codesOf(answerTo({ id, device, text: 'frozen', tried: ['nothing'] })), [
    'unknown-remedy tried 0',
  ]);
  assert.deepEqual(codesOf(answerTo({ id, device } as never)), ['missing-field observations']);
});
