import { serviceId } from '../format/format';
import { greedyOrder } from './greedy';
import type { Model, Solution, SolveSettings } from './model';
import { nextMove } from './next';
import { bestOrder } from './order';
import { type Action, fail, highRisk, type Problem, problemOf } from './problem';

/** Solves a model that is known to be valid. */
export function solveChecked(model: Model, { safe = true, ...settings }: SolveSettings = {}): Solution {
  return solveProblem(problemOf(model), { ...settings, isPlanned: ({ risk }) => !safe || risk < highRisk });
}

interface ProblemSettings extends Omit<SolveSettings, 'safe'> {
  /** Whether a remedy may stand before service. */
  isPlanned(action: Action): boolean;
}

/** {@link solveChecked} of a model as arrays. */
export function solveProblem(
  problem: Problem,
  { isPlanned, asked = 0, budget = {} }: ProblemSettings,
): Solution {
  const planned = { ...problem, actions: problem.actions.filter(isPlanned) };
  const { before, minutes, lowerBound, states } = bestOrder(planned, budget);
  const tried = before.map((place) => planned.actions[place] as Action);
  const end = problem.serviceMinutes < Number.POSITIVE_INFINITY ? [serviceId] : [];
  return {
    ...proof(minutes, lowerBound),
    states,
    order: [...tried.map(({ id }) => id), ...end],
    afterService: afterService(problem, tried),
    ...nextMove(planned, before, asked),
  };
}

function proof(expectedMinutes: number, bound: number) {
  const gap = bound > 0 ? (expectedMinutes - bound) / bound : 0;
  // Less than this is rounding.
  const proved = gap < 1e-9;
  return { expectedMinutes, lowerBound: proved ? expectedMinutes : bound, gap: proved ? 0 : gap, proved };
}

/** Remedies that are not worth their minutes before service, safer ones first. */
function afterService(problem: Problem, tried: readonly Action[]): string[] {
  const weights = problem.weights.slice();
  for (const action of tried) fail(weights, action);
  const rest = (isIn: (action: Action) => boolean): string[] => {
    const actions = problem.actions.filter((action) => isIn(action) && !tried.includes(action));
    const { sequence } = greedyOrder({ ...problem, actions }, weights);
    for (const action of actions) fail(weights, action);
    return sequence.map((place) => (actions[place] as Action).id);
  };
  return [...rest(({ risk }) => risk < highRisk), ...rest(({ risk }) => risk >= highRisk)];
}
