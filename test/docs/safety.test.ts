import { expect, it } from 'vitest';
import { describedMethods } from '../../src/safety/lexicon';

it('docs/safety.md tells the truth about lists', () => {
  expect(describedMethods('Do not charge it, open the case or put it in the fridge.')).not.toEqual([]);
  expect(
    describedMethods('Do not charge it, do not open the case, and do not put it in the fridge.'),
  ).toEqual([]);
  expect(describedMethods('Put it in the coldest place in your kitchen.')).toEqual([]);
});
