import { highRisk, type Problem } from '../../src/planner/problem';

/** The problem without the remedies that no safe order contains. */
export function safe(problem: Problem): Problem {
  return { ...problem, actions: problem.actions.filter(({ risk }) => risk < highRisk) };
}
