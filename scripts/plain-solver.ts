import type { Model } from '../src/planner/index';

/**
 * The theory written down and nothing else: the cheapest of service, every remedy and every question, with what
 * follows each, and a memory of what was tried and answered. A state's number is the set of remedies tried, as bits,
 * and above it a digit for each question: 0 while it is open, then its answer.
 */
export function plainMinutes({ faults, remedies, questions = {}, service }: Model): number {
  const ids = Object.keys(faults);
  const byFault = (chance: Readonly<Record<string, number>>) => ids.map((id) => chance[id] ?? 0);
  const weights = byFault(faults);
  const whole = weights.reduce((sum, weight) => sum + weight, 0);

  let states = 1;
  const placesFor = (moves: number) => {
    const place = states;
    states *= moves;
    return place;
  };
  const cures = Object.values(remedies).map(({ minutes, chance }) => {
    return { minutes, failing: byFault(chance).map((one) => 1 - one), place: placesFor(2) };
  });
  const asks = Object.values(questions).map(({ minutes, answers }) => {
    const chances = Object.values(answers).map(byFault);
    return { minutes, chances, place: placesFor(chances.length + 1), digits: chances.length + 1 };
  });
  const memory = new Float64Array(states).fill(Number.NaN);
  const isOpen = (state: number, place: number, digits: number) => Math.floor(state / place) % digits === 0;

  /** After an outcome of this chance by fault. */
  const after = (before: readonly number[], chance: readonly number[], state: number): number => {
    const known = memory[state] as number;
    if (!Number.isNaN(known)) return known;
    return cost(
      before.map((weight, fault) => weight * (chance[fault] as number)),
      state,
    );
  };
  const cost = (left: readonly number[], state: number): number => {
    const total = left.reduce((sum, weight) => sum + weight, 0);
    let best = total > 0 ? (service?.minutes ?? Number.POSITIVE_INFINITY) * total : 0;
    for (const { minutes, failing, place } of total > 0 ? cures : []) {
      if (isOpen(state, place, 2))
        best = Math.min(best, minutes * total + after(left, failing, state + place));
    }
    for (const { minutes, chances, place, digits } of total > 0 ? asks : []) {
      if (!isOpen(state, place, digits)) continue;
      let asking = minutes * total;
      for (const [answer, chance] of chances.entries())
        asking += after(left, chance, state + (answer + 1) * place);
      best = Math.min(best, asking);
    }
    memory[state] = best;
    return best;
  };
  return cost(weights, 0) / whole;
}
