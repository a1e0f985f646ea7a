import type { Model } from '../planner/model';

/** A way to order remedies without planning. */
export type RuleOfThumb =
  | 'chance per minute'
  | 'likeliest first'
  | 'quickest first'
  | 'as the document lists them';

type Weights = Readonly<Record<string, number>>;

/** Expected minutes of each rule of thumb, each with the best place for service, which none of them knows. */
export function minutesByRule(model: Model, listed: readonly string[]): Record<RuleOfThumb, number> {
  const safe = listed.filter(
    (id) => Object.hasOwn(model.remedies, id) && remedyOf(model, id).risk !== 'high',
  );
  const minutes = (order: readonly string[]) => minutesAtBestStop(model, order);
  const by = (key: (id: string) => number) => minutes([...safe].sort((a, b) => key(a) - key(b)));
  return {
    'chance per minute': minutes(byChancePerMinute(model, safe)),
    'likeliest first': by((id) => -cured(model, model.faults, id)),
    'quickest first': by((id) => remedyOf(model, id).minutes),
    'as the document lists them': minutes(safe),
  };
}

/** Takes again and again what cures most a minute of what is left. */
function byChancePerMinute(model: Model, remedies: readonly string[]): string[] {
  const left = new Set(remedies);
  const order: string[] = [];
  let weights: Weights = model.faults;
  while (left.size > 0) {
    const rate = (id: string) => cured(model, weights, id) / remedyOf(model, id).minutes;
    const best = [...left].reduce((one, other) => (rate(other) > rate(one) ? other : one));
    order.push(best);
    left.delete(best);
    weights = failed(model, weights, best);
  }
  return order;
}

/** Fewest expected minutes of all places in the order at which service may come. */
function minutesAtBestStop(model: Model, order: readonly string[]): number {
  const service = model.service?.minutes ?? Number.POSITIVE_INFINITY;
  let weights: Weights = model.faults;
  const whole = total(weights);
  let spent = 0;
  let best = service * whole;
  for (const id of order) {
    spent += remedyOf(model, id).minutes * total(weights);
    weights = failed(model, weights, id);
    best = Math.min(best, spent + service * total(weights));
  }
  return best / whole;
}

function remedyOf(model: Model, id: string) {
  return model.remedies[id] as Model['remedies'][string];
}

function cured(model: Model, weights: Weights, id: string): number {
  return total(weights) - total(failed(model, weights, id));
}

function failed(model: Model, weights: Weights, id: string): Weights {
  const { chance } = remedyOf(model, id);
  return Object.fromEntries(
    Object.entries(weights).map(([fault, weight]) => [fault, weight * (1 - (chance[fault] ?? 0))]),
  );
}

function total(weights: Weights): number {
  return Object.values(weights).reduce((sum, weight) => sum + weight, 0);
}
