import { expect, it } from 'vitest';
import { progressText } from '../../../src/cli/batch/progress';

const start = { lines: 0, bytes: 0 };

it('says how far a run is, how fast, and how long it will take', () => {
  expect(progressText(start, { lines: 45_000, bytes: 450 }, 1000, 15)).toBe(
    '█████████░░░░░░░░░░░ 45 %  45,000 lines  3,000 a second  0:19 left',
  );
  expect(progressText(start, { lines: 1, bytes: 1 }, 10_000, 1)).toMatch(
    / 0 % {2}1 line {2}1 a second {2}2:46:39 left$/,
  );
});

it('knows no end of an input that has none', () => {
  expect(progressText(start, { lines: 300, bytes: 9 }, undefined, 2)).toBe('300 lines  150 a second');
});

it('counts the speed of this run, and not what was there before', () => {
  expect(progressText({ lines: 1000, bytes: 500 }, { lines: 1100, bytes: 550 }, 1000, 10)).toBe(
    '███████████░░░░░░░░░ 55 %  1,100 lines  10 a second  1:30 left',
  );
});
