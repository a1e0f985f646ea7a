import { describe, expect, it } from 'vitest';
import { duration } from '../../src/render/words';

describe('duration', () => {
  it.each([
    [[1, 1], [0, 0], 'about 1 minute'],
    [[0, 0], [0, 0], 'about 1 minute'],
    [[5, 10], [0, 0], '5 to 10 minutes'],
    [[10, 10], [0, 1], 'about 10 minutes'],
    [[2, 4], [15, 30], '15 to 35 minutes'],
    [[3, 6], [120, 180], '2 to 3 hours'],
    [[10, 10], [20, 170], '30 minutes to 3 hours'],
    [[30, 60], [4320, 14400], '3 to 10 days'],
  ] as const)('%j busy and %j waiting: %s', (busy, waiting, said) => {
    expect(duration({ 'hands-on': busy, waiting })).toBe(said);
  });
});
