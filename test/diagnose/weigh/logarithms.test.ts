import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exp, log } from '../../../src/diagnose/weigh/logarithms';

/** Units in the last place between two numbers. */
function unitsApart(a: number, b: number): number {
  return a === b ? 0 : Math.abs(a - b) / (Math.abs(b) * Number.EPSILON);
}

const positive = fc.double({ min: 1e-300, max: 1e300, noNaN: true });
const chance = fc.double({ min: 1e-12, max: 1, noNaN: true });
const exponent = fc.double({ min: -700, max: 700, noNaN: true });

describe('log and exp', () => {
  it('are those of the language to the last digit or the one beside it', () => {
    fc.assert(fc.property(fc.oneof(positive, chance), (x) => unitsApart(log(x), Math.log(x)) <= 1));
    fc.assert(fc.property(exponent, (x) => unitsApart(exp(x), Math.exp(x)) <= 1));
  });

  it.each([0, -1, Number.NaN, Number.POSITIVE_INFINITY, 1, 5e-324])('agree with it about log %s', (x) => {
    expect(log(x)).toBe(Math.log(x));
  });

  it.each([0, -800, 800, Number.NaN, Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY])(
    'agree with it about exp %s',
    (x) => {
      expect(exp(x)).toBe(Math.exp(x));
    },
  );

  it('are these very numbers, also where the last digit is not the nearest', () => {
    expect([0.01, 0.2, 0.6, 0.97].map(log)).toEqual([
      -4.605170185988092, -1.6094379124341003, -0.5108256237659907, -0.030459207484708574,
    ]);
    expect([0.5, -1, -4.6].map(exp)).toEqual([1.6487212707001282, 0.36787944117144233, 0.010051835744633586]);
  });
});
