import type { Model } from './model';
import { solve } from './solve';

/** How far an estimate may be off: beliefs by half a unit of log-odds, minutes by a factor 2 (planner theory). */
const beliefFactor = Math.exp(0.5);
const minutesFactor = 2;

/** What else would stand first if one belief, or the minutes of one remedy, were a little different; sorted. */
export function closeCall(model: Model, first: string): string[] {
  const order = { ...model, questions: {} };
  const rivals = new Set<string>();
  for (const varied of [...variedBeliefs(order), ...variedMinutes(order)]) {
    const [other] = solve(varied).order;
    if (other !== undefined && other !== first) rivals.add(other);
  }
  return [...rivals].sort();
}

function variedBeliefs(model: Model): Model[] {
  return Object.entries(model.faults).flatMap(([fault, weight]) =>
    [weight * beliefFactor, weight / beliefFactor].map((varied) => ({
      ...model,
      faults: { ...model.faults, [fault]: varied },
    })),
  );
}

function variedMinutes(model: Model): Model[] {
  return Object.entries(model.remedies).flatMap(([id, remedy]) =>
    [remedy.minutes * minutesFactor, remedy.minutes / minutesFactor].map((minutes) => ({
      ...model,
      remedies: { ...model.remedies, [id]: { ...remedy, minutes } },
    })),
  );
}
