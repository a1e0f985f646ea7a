import { serviceId } from '../pack/format';
import { risks } from '../safety/risk';
import { Budget } from './budget';
import { check } from './check';
import { greedyOrder } from './greedy';
import type { Model, Solution, SolveOptions, Step } from './model';
import { bestOrder, costsAlong, type Order } from './order';
import { PolicySearch } from './policy';
import { type Action, fail, type Problem, problemOf, type Question } from './problem';
import { orderTree, treeOf } from './tree';

/**
 * Finds in which order to try remedies, what to ask and when to call service, so that the expected minutes until the
 * device works are fewest.
 *
 * @throws {InvalidModelError} with everything that is wrong with the model and the options.
 */
export function solve(model: Model, options: SolveOptions = {}): Solution {
  check(model, options);
  return solveChecked(model, options);
}

/** {@link solve} for a model that is known to be right. */
export function solveChecked(
  model: Model,
  { safe = true, questions: isAsking = true, tree = false, budget = {} }: SolveOptions = {},
): Solution {
  const whole = problemOf(model);
  const isPlanned = ({ risk }: Action) => !safe || risk < risks.indexOf('high');
  const problem: Problem = {
    ...whole,
    remedies: whole.remedies.filter(isPlanned),
    questions: isAsking ? whole.questions.filter(tells) : [],
  };
  const asks = problem.questions.length > 0;
  const forOrder = Budget.part(asks ? 0.5 : 1, budget);
  const alone = bestOrder(problem, problem.weights, new Uint8Array(problem.remedies.length), forOrder);
  const forSearch = Budget.part(0.5, budget);
  const search = asks ? searchFrom(problem, alone, forSearch) : undefined;
  const path = search ? pathOf(search, alone, forOrder) : alone.before;
  const [orderMinutes] = costsAlong(problem, path) as [number];
  const order = path.map((number) => (problem.remedies[number] as Action).id);
  return {
    ...bounds(search?.upper[0] ?? orderMinutes, search?.lower[0] ?? alone.lowerBound),
    states: forOrder.spent + forSearch.spent,
    next: (search && stepOf(search)) ?? firstOf(order),
    order: model.service ? [...order, serviceId] : order,
    orderMinutes,
    orderGap: bounds(orderMinutes, alone.lowerBound).gap,
    afterService: afterService(whole, new Set(order), isPlanned),
    questions: isAsking ? savings(whole, alone, search) : [],
    ...(tree && { tree: search ? treeOf(search) : orderTree(problem, path) }),
  };
}

/** Whether the answer says anything about which fault it is. */
function tells({ answers }: Question): boolean {
  return answers.some(({ chance }) => chance.some((one) => one !== chance[0]));
}

function searchFrom(problem: Problem, alone: Order, budget: Budget): PolicySearch {
  const search = new PolicySearch(problem, budget);
  search.learn(alone.before, costsAlong(problem, alone.before));
  search.run();
  return search;
}

function bounds(minutes: number, bound: number) {
  const gap = bound > 0 ? (minutes - bound) / bound : 0;
  // Less than this is rounding.
  const isProved = gap < 1e-9;
  return { expectedMinutes: minutes, lowerBound: isProved ? minutes : bound, gap: isProved ? 0 : gap };
}

/** The plan's remedies up to its first question, then the best order without an answer. */
function pathOf(search: PolicySearch, alone: Order, budget: Budget): readonly number[] {
  const path: number[] = [];
  let state = 0;
  let move = search.bestMove(state);
  while (move?.kind === 'remedy') {
    path.push(move.number);
    state = move.states[0] as number;
    if (state < 0) return path;
    move = search.bestMove(state);
  }
  if (move?.kind === 'service') return path;
  if (path.every((number, at) => number === alone.before[at])) return alone.before;
  const { problem, session } = search;
  search.enter(state);
  return [...path, ...bestOrder(problem, session.weights, session.used, budget).before];
}

function stepOf(search: PolicySearch): Step | undefined {
  const move = search.bestMove(0);
  if (move === undefined || move.kind === 'service') return move && { kind: 'service' };
  const list = move.kind === 'remedy' ? search.problem.remedies : search.problem.questions;
  return { kind: move.kind, id: (list[move.number] as { readonly id: string }).id };
}

function firstOf([first]: readonly string[]): Step {
  return first === undefined ? { kind: 'service' } : { kind: 'remedy', id: first };
}

/** Planned remedies that are not worth their minutes before service, then those that no safe plan contains. */
function afterService(
  { remedies, weights, serviceMinutes }: Problem,
  planned: ReadonlySet<string>,
  isPlanned: (remedy: Action) => boolean,
): string[] {
  const state = weights.slice();
  for (const remedy of remedies) if (planned.has(remedy.id)) fail(state, remedy);
  const rest = (isIn: (remedy: Action) => boolean): string[] => {
    const list = remedies.filter((remedy) => isIn(remedy) && !planned.has(remedy.id));
    const { sequence } = greedyOrder(list, serviceMinutes, state, new Uint8Array(list.length));
    for (const remedy of list) fail(state, remedy);
    return sequence.map((number) => (list[number] as Action).id);
  };
  return [...rest(isPlanned), ...rest((remedy) => !isPlanned(remedy))];
}

/** What asking each question now saves over never asking; the question that the plan asks now stands first. */
function savings({ questions }: Problem, alone: Order, search: PolicySearch | undefined) {
  const costs = new Map<string, number>();
  for (const move of search?.movesOf(0) ?? []) {
    const { id } = search?.problem.questions[move.number] ?? {};
    if (move.kind === 'question' && id !== undefined) costs.set(id, search?.costOf(move, search.upper) ?? 0);
  }
  const next = search && stepOf(search);
  const isNext = (id: string) => (next?.kind === 'question' && next.id === id ? 1 : 0);
  return questions
    .map(({ id, minutes }) => ({ id, saves: alone.cost - (costs.get(id) ?? alone.cost + minutes) }))
    .sort((a, b) => isNext(b.id) - isNext(a.id) || b.saves - a.saves || (a.id < b.id ? -1 : 1));
}
