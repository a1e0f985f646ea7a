import { expect, it } from 'vitest';
import { ownNames, readActs } from '../../src/safety/lexicon';

const read = (text: string, name = 'Lamp') => {
  const { sure, doubtful } = readActs(text, 'instruction', ownNames({ name }));
  return [...sure, ...doubtful];
};

it('docs/safety.md tells the truth about negations', () => {
  expect(read('Do not charge it, open the case or put it in the fridge.')).toEqual([]);
  expect(read('You do not need a licence to open the case.')).toEqual(['opening']);
  expect(read('Do not worry, put it in the freezer.')).toEqual(['freezing']);
});

it('docs/safety.md tells the truth about names and paraphrases', () => {
  expect(read('Preheat the oven.', 'Oven')).toEqual([]);
  expect(read('Put it in the coldest place in your kitchen.')).toEqual([]);
});
