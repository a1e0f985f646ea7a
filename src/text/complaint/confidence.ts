import { likelihood, logarithm } from '../inexact';
import type { Mention } from './mentions';

/**
 * How sure a reading is, from 0 to 1: a logistic regression on the tuning half of the sentences of `npm run bench:text`,
 * which prints how often readings of each confidence are right. The bias was raised by 0.3 when phrases that say the same
 * went, since they had raised `second`.
 */
export function confidenceIn({ best, second, novelty, lead }: Mention): number {
  const { fit, weight, saying, sense, isOutright } = best;
  const sum =
    weights.bias +
    weights.fit * fit +
    weights.second * second +
    weights.novelty * novelty +
    weights.lead * Math.min(lead, 4) +
    weights.weight * logarithm(weight) +
    (saying.isFormal ? weights.formal : 0) +
    (sense === 'unclear' ? weights.unclear : 0) +
    (isOutright && sense === 'same' ? weights.outright : 0);
  return likelihood(sum);
}

const weights = {
  bias: -8.2,
  fit: 1.1,
  second: 0.73,
  novelty: 1.4,
  lead: 0.13,
  weight: -1.27,
  formal: 0.8,
  unclear: -1,
  outright: 0.35,
};

/** From here on a reading is used: it is more often right than wrong. */
export const takenFrom = 0.5;

/** From here on a reading is hardly ever wrong. */
export const sureFrom = 0.8;
