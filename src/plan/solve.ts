import { serviceId } from '../pack/format';
import { risks } from '../safety/risk';
import { lowerBound } from './bound';
import type { Model, Solution, SolveOptions, Step } from './model';
import { orderByChancePerMinute } from './order';
import {
  type Action,
  afterAnswer,
  afterFailure,
  type Problem,
  problemOf,
  type Question,
  total,
  type Weights,
} from './problem';

/** Finds in which order to try remedies, when to stop and call service, and what to do or ask next. */
export function solve(model: Model, { safe = true }: SolveOptions = {}): Solution {
  const { problem, weights } = problemOf(model);
  const isPlanned = ({ risk }: Action) => !safe || risk < risks.indexOf('high');
  const remedies = problem.remedies.filter(isPlanned);
  const order = orderByChancePerMinute(problem, remedies, weights);
  const bound = lowerBound(problem, remedies, weights);
  const whole = total(weights);

  const questions = problem.questions
    .map((question) => ({ id: question.id, cost: costOfAsking(problem, question, remedies, weights) }))
    .sort((a, b) => a.cost - b.cost || (a.id < b.id ? -1 : 1));
  return {
    expectedMinutes: order.cost / whole,
    lowerBound: bound / whole,
    gap: bound > 0 ? (order.cost - bound) / bound : 0,
    order: [...ids(order.before), serviceId],
    afterService: [...ids(order.after), ...ids(riskyOrder(problem, isPlanned, weights))],
    next: nextStep(problem, remedies, weights, order.cost, order.before[0], questions[0]),
    questions: questions.map(({ id, cost }) => ({ id, saves: (order.cost - cost) / whole })),
  };
}

/** The remedies that no safe plan contains, by chance per minute once everything safer has failed. */
function riskyOrder(
  problem: Problem,
  isPlanned: (remedy: Action) => boolean,
  weights: Weights,
): readonly Action[] {
  const failed = problem.remedies.filter(isPlanned).reduce(afterFailure, weights);
  const { before, after } = orderByChancePerMinute(
    problem,
    problem.remedies.filter((remedy) => !isPlanned(remedy)),
    failed,
  );
  return [...before, ...after];
}

/** The best of service, the first remedy, a question now, and the first remedy with a question right after it. */
function nextStep(
  problem: Problem,
  remedies: readonly Action[],
  weights: Weights,
  costOfOrder: number,
  first: Action | undefined,
  question: { readonly id: string; readonly cost: number } | undefined,
): Step {
  const withoutAsking: Step = first === undefined ? { kind: 'service' } : { kind: 'remedy', id: first.id };
  if (question === undefined || question.cost >= costOfOrder) return withoutAsking;
  if (first !== undefined) {
    const failed = afterFailure(weights, first);
    const left = remedies.filter((remedy) => remedy !== first);
    const later = problem.questions.map((next) => costOfAsking(problem, next, left, failed));
    if (first.minutes * total(weights) + Math.min(...later) <= question.cost) return withoutAsking;
  }
  return { kind: 'question', id: question.id };
}

/** Minutes times weight of asking a question now and then following the best order for its answer. */
function costOfAsking(
  problem: Problem,
  question: Question,
  remedies: readonly Action[],
  weights: Weights,
): number {
  return question.answers.reduce(
    (sum, chance) => sum + orderByChancePerMinute(problem, remedies, afterAnswer(weights, chance)).cost,
    question.minutes * total(weights),
  );
}

function ids(remedies: readonly Action[]): string[] {
  return remedies.map(({ id }) => id);
}
