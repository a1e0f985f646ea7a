/*
 * JavaScript engines differ in the last digits of these functions, so they are rounded to six places before anything is
 * compared.
 */

export function logarithm(value: number): number {
  return rounded(Math.log(value));
}

/** The likelihood that goes with the logarithm of odds. */
export function likelihood(logOdds: number): number {
  return rounded(1 / (1 + Math.exp(-logOdds)));
}

function rounded(value: number): number {
  return Math.round(value * 1e6) / 1e6;
}
