import { total } from './problem';

/**
 * Mutual information of a question's answer and the fault, in bits: how much the answer is expected to tell about which
 * fault it is. `I(fault; answer) = sum over both of P(fault, answer) * log2(P(answer | fault) / P(answer))`.
 */
export function mutualInformation(weights: Float64Array, answers: readonly Float64Array[]): number {
  const whole = total(weights);
  let bits = 0;
  for (const chance of answers) {
    let marginal = 0;
    for (let fault = 0; fault < weights.length; fault++)
      marginal += ((weights[fault] as number) / whole) * (chance[fault] as number);
    for (let fault = 0; fault < weights.length; fault++) {
      const one = chance[fault] as number;
      if (one > 0) bits += ((weights[fault] as number) / whole) * one * Math.log2(one / marginal);
    }
  }
  // The last digits of a logarithm differ between JavaScript engines, and no question is worth asking for them.
  return Math.round(Math.max(0, bits) * 1e6) / 1e6;
}
