import type { Operator } from '../../format/format';

/** Lowest and highest number; both belong to it. */
export type Interval = readonly [number, number];

/** The numbers that a comparison with `value` is true of. */
export function intervalOf(operator: Exclude<Operator, 'in'>, value: number): Interval {
  switch (operator) {
    case 'equal':
      return [value, value];
    case 'lessThan':
      return [Number.NEGATIVE_INFINITY, -nextAbove(-value)];
    case 'lessThanInclusive':
      return [Number.NEGATIVE_INFINITY, value];
    case 'greaterThan':
      return [nextAbove(value), Number.POSITIVE_INFINITY];
    case 'greaterThanInclusive':
      return [value, Number.POSITIVE_INFINITY];
  }
}

const number = new Float64Array(1);
const bits = new BigInt64Array(number.buffer);

/** The smallest number above a finite one: IEEE 754 orders numbers of one sign as it orders their bits. */
function nextAbove(value: number): number {
  if (value === 0) return Number.MIN_VALUE;
  number[0] = value;
  bits[0] = (bits[0] as bigint) + (value > 0 ? 1n : -1n);
  return number[0];
}
