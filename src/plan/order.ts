import { type Action, afterFailure, cured, type Problem, total, type Weights } from './problem';

/** An order of remedies that ends in service. */
export interface Order {
  /** Tried before service. */
  readonly before: readonly Action[];
  /** Able to help, but not worth their minutes before service. */
  readonly after: readonly Action[];
  /** Expected minutes times total weight. */
  readonly cost: number;
}

/**
 * Orders remedies by updated chance per minute and takes the best of all stopping points before service: optimal
 * where no two remedies cure the same fault, within a factor 4 otherwise (planner theory: Heckerman, Breese and
 * Rommelse 1995).
 */
export function orderByChancePerMinute(
  problem: Problem,
  remedies: readonly Action[],
  weights: Weights,
): Order {
  const sequence: Action[] = [];
  const stops = [serviceCost(problem, weights)];
  let spent = 0;
  let left = [...remedies];
  let state = weights;
  while (left.length > 0) {
    const action = best(left, state);
    if (action === undefined) break;
    left = left.filter((other) => other !== action);
    spent += action.minutes * total(state);
    state = afterFailure(state, action);
    sequence.push(action);
    stops.push(spent + serviceCost(problem, state));
  }
  const cost = Math.min(...stops);
  const stop = stops.indexOf(cost);
  return { before: sequence.slice(0, stop), after: sequence.slice(stop), cost };
}

function serviceCost({ serviceMinutes }: Problem, state: Weights): number {
  const weight = total(state);
  return weight > 0 ? serviceMinutes * weight : 0;
}

/** The remedy with the most chance per minute; then of lower risk, then quicker, then by id. */
function best(remedies: readonly Action[], state: Weights): Action | undefined {
  let winner: Action | undefined;
  let winnerCured = 0;
  for (const action of remedies) {
    const chance = cured(state, action);
    if (chance <= 0) continue;
    const difference = winner === undefined ? 1 : chance * winner.minutes - winnerCured * action.minutes;
    const tolerance = 1e-12 * Math.max(chance * (winner?.minutes ?? 0), winnerCured * action.minutes);
    if (difference > tolerance || (difference >= -tolerance && comesFirst(action, winner as Action))) {
      winner = action;
      winnerCured = chance;
    }
  }
  return winner;
}

function comesFirst(a: Action, b: Action): boolean {
  return (a.risk - b.risk || a.minutes - b.minutes || (a.id < b.id ? -1 : 1)) < 0;
}
