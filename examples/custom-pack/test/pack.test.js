import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkPack } from 'remedy-rules/pack';
import { impact } from 'remedy-rules/study';
import { checkCases, coverage } from 'remedy-rules/testing';
import { cases, diagnoser, pack } from '../coffee-machine/index.js';

test('the pack has no problems', () => {
  assert.deepEqual(checkPack(pack), []);
});

test('every case passes', async () => {
  assert.deepEqual(await checkCases(pack, cases), []);
});

test('the cases cover the whole pack', () => {
  assert.deepEqual(coverage(pack, cases), []);
});

test('water below it stops everything', () => {
  const { verdict, remedies } = diagnoser.diagnoseSync('coffee-machine', ['no-coffee', 'water-below']);
  assert.equal(verdict, 'stop');
  assert.deepEqual(remedies, []);
});

test('a pack compared with itself changes nothing', async () => {
  const { changed } = await impact(pack, pack);
  assert.deepEqual(changed, []);
});
