import assert from 'node:assert/strict';
import { test } from 'node:test';
import { linesOf, madeUpTickets } from '../src/made-up.js';
import { parseTicket } from '../src/tickets.js';

const lineOf = (id: unknown) => JSON.stringify({ id, device: 'mi-band-4', observations: ['frozen'] });

test('a line is a ticket', () => {
  assert.deepEqual(parseTicket(lineOf('T-1')), { id: 'T-1', device: 'mi-band-4', observations: ['frozen'] });
});

test('an id that BullMQ does not take is refused, with one that it takes', () => {
  assert.throws(
    () => parseTicket(lineOf('4711')),
    /must not be a whole number, but is "4711"; use "ticket-4711"/,
  );
  assert.throws(() => parseTicket(lineOf('-3')), /must not be a whole number/);
  assert.throws(() => parseTicket(lineOf('NaN')), /must not be a whole number/);
  assert.throws(() => parseTicket(lineOf('desk:1')), /must not contain ":", but is "desk:1"/);
  assert.throws(() => parseTicket(lineOf('a:b:c')), /must not contain ":"/);
  assert.throws(() => parseTicket(lineOf('')), /1 to 200 characters/);
  assert.throws(() => parseTicket(lineOf('x'.repeat(201))), /1 to 200 characters/);
  assert.throws(() => parseTicket(lineOf(7)), /"id" must be a text/);
  assert.throws(() => parseTicket('{ "device": "mi-band-4" }'), /an object with an "id"/);
  assert.throws(() => parseTicket('null'), /an object with an "id"/);
  assert.throws(() => parseTicket('{'), SyntaxError);
});

test('made-up tickets are the same for the same seed', () => {
  const lines = [...linesOf(madeUpTickets(100, 7))];
  assert.deepEqual([...linesOf(madeUpTickets(100, 7))], lines);
  assert.notDeepEqual([...linesOf(madeUpTickets(100, 8))], lines);
  assert.equal(new Set(lines.map((line) => parseTicket(line).id)).size, 100);
});
