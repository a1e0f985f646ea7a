import { expect, it } from 'vitest';
import { differences } from './differences';

const situations = ['dark', 'frozen'].map((name) => ({ name, device: 'band', given: [name], tried: [] }));
const expected = ['{"a":1}', '{"a":1}', '{"t":0}', '{"b":2}', '{"b":2}', '{"t":1}'];

it('finds nothing where the bytes are the same', () => {
  expect(differences(situations, expected, [...expected])).toEqual([]);
});

it('names the situation, the way to diagnose and the place', () => {
  expect(differences(situations, expected, [...expected.slice(0, 4), '{"b":3}', '{"t":1}'])).toEqual([
    'frozen, diagnoseSync: …{"b":3}… instead of …{"b":2}…',
  ]);
});

it('sees that answers are missing, or are too many', () => {
  expect(differences(situations, expected, expected.slice(1))).toEqual(['6 answers were expected, 5 came']);
  expect(differences(situations, expected, [...expected, ''])).toEqual(['6 answers were expected, 7 came']);
});
