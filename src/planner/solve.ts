import { serviceId } from '../format/format';
import { risks } from '../safety/risk';
import { affordable, Budget, statesForOrderAlone } from './budget';
import { greedyOrder } from './greedy';
import type { Model, Solution, SolveOptions, Step } from './model';
import { bestOrder, type Order } from './order';
import { PolicySearch } from './policy';
import { type Action, fail, type Problem, problemOf, type Question } from './problem';
import { costsAlong } from './sequence';
import { SessionGraph } from './session-graph';
import { orderTree, treeOf } from './tree';

/** Solves a model that is known to be right. */
export function solveChecked(
  model: Model,
  { safe = true, questions = true, tree = false, budget = {} }: SolveOptions = {},
): Solution {
  const task = taskOf(model, safe, questions);
  const { questions: asked, remedies } = task.problem;
  const forOrder =
    asked.length > 0
      ? Budget.part(0.5, budget)
      : new Budget({ states: affordable(statesForOrderAlone, remedies.length), ...budget });
  const forSearch = Budget.part(0.5, budget);
  const alone = orderAlone(task, forOrder);
  const search = searchFrom(task, alone, forSearch);
  const path = search ? pathOf(search, alone, forOrder) : alone.before;
  return {
    ...solutionOf(task, alone, path, search),
    states: forOrder.spent + forSearch.spent,
    ...(tree && { tree: search ? treeOf(search) : orderTree(task.problem, path) }),
  };
}

/**
 * For a list that is the same with and without questions: the best order alone, and a question as the next step where
 * a search of so many states finds that asking it first is best.
 */
export function solveList(model: Model, states: number): Solution {
  const task = taskOf(model, true, states > 0);
  const count = task.problem.remedies.length;
  const forOrder = new Budget({ states: affordable(statesForOrderAlone, count) });
  const forSearch = new Budget({ states: affordable(states, count) });
  const alone = orderAlone(task, forOrder);
  const solution = solutionOf(task, alone, alone.before, searchFrom(task, alone, forSearch));
  return { ...solution, states: forOrder.spent + forSearch.spent };
}

interface Task {
  /** Every remedy and question. */
  readonly whole: Problem;
  /** Those that may be planned. */
  readonly problem: Problem;
  isPlanned(remedy: Action): boolean;
  readonly isAsking: boolean;
}

function taskOf(model: Model, safe: boolean, isAsking: boolean): Task {
  const whole = problemOf(model);
  const isPlanned = ({ risk }: Action) => !safe || risk < risks.indexOf('high');
  const remedies = whole.remedies.filter(isPlanned);
  const questions = isAsking ? whole.questions.filter(tells) : [];
  return { whole, problem: { ...whole, remedies, questions }, isPlanned, isAsking };
}

/** Whether the answer says anything about which fault it is. */
function tells({ answers }: Question): boolean {
  return answers.some(({ chance }) => chance.some((one) => one !== chance[0]));
}

function orderAlone({ problem }: Task, budget: Budget): Order {
  return bestOrder(problem, problem.weights, new Uint8Array(problem.remedies.length), budget);
}

function searchFrom({ problem }: Task, alone: Order, budget: Budget): PolicySearch | undefined {
  if (problem.questions.length === 0) return undefined;
  const graph = new SessionGraph(problem, budget);
  graph.learn(alone.before, costsAlong(problem, alone.before));
  const search = new PolicySearch(graph, budget);
  search.run(alone.before);
  return search;
}

function solutionOf(
  task: Task,
  alone: Order,
  path: readonly number[],
  search: PolicySearch | undefined,
): Omit<Solution, 'states' | 'tree'> {
  const { problem, whole, isAsking } = task;
  const [orderMinutes] = costsAlong(problem, path) as [number];
  const order = path.map((number) => (problem.remedies[number] as Action).id);
  return {
    ...bounds(search?.upper[0] ?? orderMinutes, search?.lower[0] ?? alone.lowerBound),
    next: (search && questionOf(search)) ?? firstOf(order),
    order: problem.serviceMinutes < Number.POSITIVE_INFINITY ? [...order, serviceId] : order,
    orderMinutes,
    orderGap: bounds(orderMinutes, alone.lowerBound).gap,
    afterService: afterService(task, new Set(order)),
    questions: isAsking ? savings(whole, alone, search) : [],
  };
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
  const { problem, session } = search.graph;
  search.graph.enter(state);
  return [...path, ...bestOrder(problem, session.weights, session.used, budget).before];
}

/** The question that is asked first, if any is. */
function questionOf(search: PolicySearch): Step | undefined {
  const move = search.bestMove(0);
  if (move?.kind !== 'question') return undefined;
  return { kind: 'question', id: (search.graph.problem.questions[move.number] as Question).id };
}

function firstOf([first]: readonly string[]): Step {
  return first === undefined ? { kind: 'service' } : { kind: 'remedy', id: first };
}

/** Planned remedies that are not worth their minutes before service, then those that no safe plan contains. */
function afterService({ whole, isPlanned }: Task, planned: ReadonlySet<string>): string[] {
  const { remedies, weights, serviceMinutes } = whole;
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
  for (const move of search?.graph.moves[0] ?? []) {
    const { id } = search?.graph.problem.questions[move.number] ?? {};
    if (move.kind === 'question' && id !== undefined)
      costs.set(id, search?.graph.costOf(move, search.upper) ?? 0);
  }
  const next = search && questionOf(search);
  const isNext = (id: string) => (next?.kind === 'question' && next.id === id ? 1 : 0);
  return questions
    .map(({ id, minutes }) => ({ id, saves: alone.cost - (costs.get(id) ?? alone.cost + minutes) }))
    .sort((a, b) => isNext(b.id) - isNext(a.id) || b.saves - a.saves || (a.id < b.id ? -1 : 1));
}
