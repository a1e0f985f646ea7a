// The language leaves the last digit of Math.exp and Math.log to each engine, and a tie could then break one way in
// a browser and another on a server. These use only operations that are exactly rounded everywhere.

/** ln 2 in two parts; the first has so few digits that its multiples are exact. */
const ln2 = 0.6931471803691238;
const ln2Rest = 1.9082149292705877e-10;

/** Natural logarithm, the same to the last digit in every engine. */
export function log(x: number): number {
  if (x === 0) return Number.NEGATIVE_INFINITY;
  if (!(x > 0) || x === Number.POSITIVE_INFINITY) return x > 0 ? x : Number.NaN;
  let [mantissa, exponent] = [x, 0];
  for (; mantissa > Math.SQRT2; mantissa /= 2) exponent += 1;
  for (; mantissa < Math.SQRT1_2; mantissa *= 2) exponent -= 1;

  // ln m = 2 artanh((m - 1) / (m + 1)), whose argument is at most 0.172 here.
  const ratio = (mantissa - 1) / (mantissa + 1);
  const square = ratio * ratio;
  let series = 0;
  for (let power = 21; power >= 3; power -= 2) series = square * (series + 1 / power);
  return exponent * ln2 + (2 * ratio + (2 * ratio * series + exponent * ln2Rest));
}

/** The exponential function, the same to the last digit in every engine. */
export function exp(x: number): number {
  if (!(x > -746 && x < 710)) return x > 0 ? Number.POSITIVE_INFINITY : x < 0 ? 0 : Number.NaN;
  const exponent = Math.round(x / ln2);
  const rest = x - exponent * ln2 - exponent * ln2Rest;

  // The series of exp, whose argument is at most 0.35 here.
  let power = 1;
  for (let term = 14; term >= 1; term -= 1) power = 1 + (rest * power) / term;
  for (let doublings = 0; doublings < exponent; doublings += 1) power *= 2;
  for (let halvings = 0; halvings > exponent; halvings -= 1) power /= 2;
  return power;
}
