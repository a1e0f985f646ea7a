import { exp } from '../diagnose/weigh/logarithms';
import { serviceId } from '../format/format';
import { risks } from '../safety/risk';
import { greedyOrder } from './greedy';
import type { Model } from './model';
import { type Action, cured, problemOf } from './problem';

/** How far an estimate may be off: beliefs by half a unit of log-odds, minutes by a factor 2 (planner theory). */
const beliefFactor = exp(0.5);
const minutesFactor = 2;

/** Remedies varied, those of most chance per minute; more than any pack of an earnest author has. */
const mostVaried = 40;

/**
 * What else would stand first if one belief, or the minutes of one remedy, were a little different; sorted. As many
 * orders have to be made, they are made by chance per minute, which is nearly always the best order.
 */
export function closeCall(model: Model, first: string): string[] {
  const { weights, remedies: all, serviceMinutes } = problemOf(model);
  const remedies = all.filter(({ risk }) => risk < risks.indexOf('high'));
  const nothingUsed = new Uint8Array(remedies.length);
  const firstOf = (list: readonly Action[], beliefs: Float64Array) => {
    const { sequence, stop } = greedyOrder(list, serviceMinutes, beliefs, nothingUsed);
    return stop === 0 ? serviceId : (list[sequence[0] as number] as Action).id;
  };

  const rivals = new Set<string>();
  for (let fault = 0; fault < weights.length; fault++) {
    for (const factor of [beliefFactor, 1 / beliefFactor]) {
      const varied = weights.slice();
      varied[fault] = (weights[fault] as number) * factor;
      rivals.add(firstOf(remedies, varied));
    }
  }
  const promising = remedies
    .map((remedy) => ({ remedy, rate: cured(weights, remedy) / remedy.minutes }))
    .sort((a, b) => b.rate - a.rate)
    .slice(0, mostVaried);
  for (const { remedy } of promising) {
    for (const factor of [minutesFactor, 1 / minutesFactor]) {
      rivals.add(
        firstOf(
          remedies.map((one) => (one === remedy ? { ...one, minutes: one.minutes * factor } : one)),
          weights,
        ),
      );
    }
  }
  // Where chance per minute itself is not the best order, its own first remedy is no rival.
  rivals.delete(firstOf(remedies, weights));
  rivals.delete(first);
  return [...rivals].sort();
}
