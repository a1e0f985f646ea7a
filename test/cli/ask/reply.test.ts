import { describe, expect, it } from 'vitest';
import { numberIn } from '../../../src/cli/ask/reply';

describe('a number', () => {
  const battery = {
    id: 'b',
    question: 'How full?',
    kind: 'number',
    role: 'detail',
    unit: '%',
    min: 0,
    max: 100,
    bits: 0,
    pointsTo: [],
    decides: [],
    why: 'It tells.',
  } as const;

  it.each([
    ['8', 8],
    ['8%', 8],
    ['8 %', 8],
    ['7,5', 7.5],
    ['0', 0],
    ['101', undefined],
    ['-1', undefined],
    ['', undefined],
    ['%', undefined],
    ['full', undefined],
  ])('typed as “%s” is read as %s', (typed, value) => {
    expect(numberIn(battery, typed)).toBe(value);
  });
});
