import { expect, it } from 'vitest';
import { differences } from './differences';

const situations = ['dark', 'frozen'].map((name) => ({ name, device: 'band', given: [name], tried: [] }));
const expected = ['{"a":1}', '{"a":1}', '{"b":2}', '{"b":2}'];

it('finds nothing where the bytes are the same', () => {
  expect(differences(situations, expected, [...expected])).toEqual([]);
});

it('names the situation, the way to diagnose and the place', () => {
  expect(differences(situations, expected, ['{"a":1}', '{"a":1}', '{"b":2}', '{"b":3}'])).toEqual([
    'frozen, diagnoseSync: …{"b":3}… instead of …{"b":2}…',
  ]);
});

it('sees that answers are missing, or are too many', () => {
  expect(differences(situations, expected, expected.slice(1))).toEqual(['4 answers were expected, 3 came']);
  expect(differences(situations, expected, [...expected, ''])).toEqual(['4 answers were expected, 5 came']);
});
