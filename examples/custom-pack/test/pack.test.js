import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkPack } from 'remedy-rules/pack';
import { impact } from 'remedy-rules/study';
import { checkCases, coverage } from 'remedy-rules/testing';
import { cases, diagnoser, pack } from '../coffee-machine/index.js';

test('nothing is wrong with the pack', () => {
  assert.deepEqual(checkPack(pack), []);
});

test('every case comes out as it must', async () => {
  assert.deepEqual(await checkCases(pack, cases), []);
});

test('the cases reach everything in the pack', () => {
  assert.deepEqual(coverage(pack, cases), []);
});

test('water below it stops everything, whatever else is said', () => {
  const { verdict, remedies } = diagnoser.diagnoseSync('coffee-machine', ['no-coffee', 'water-below']);
  assert.equal(verdict, 'stop');
  assert.deepEqual(remedies, []);
});

test('a pack compared with itself changes nothing', async () => {
  const { changed } = await impact(pack, pack);
  assert.deepEqual(changed, []);
});
