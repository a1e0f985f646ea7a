import { describe, expect, it } from 'vitest';
import { tickedIn } from '../../../src/cli/ask/ticks';
import type { Line } from '../../../src/conversation';

describe('the numbers of lines', () => {
  const lines = ['frozen', 'swollen', 'smells'].map(
    (symptom): Line => ({ symptom, question: symptom, answer: true, text: symptom, phrases: [] }),
  );

  it.each([
    ['1', ['frozen']],
    ['1 3', ['frozen', 'smells']],
    ['1,3', ['frozen', 'smells']],
    [' 3, 1,', ['smells', 'frozen']],
    ['2 2', ['swollen']],
    ['', []],
    ['  ', []],
    ['0', 'out-of-range'],
    ['1 4', 'out-of-range'],
    ['13', 'out-of-range'],
    [',', 'out-of-range'],
    ['8 %', undefined],
    ['-1', undefined],
    ['all', undefined],
  ])('typed as “%s” tick %j', (typed, ticked) => {
    expect(tickedIn(lines, typed)).toEqual(ticked);
  });
});
