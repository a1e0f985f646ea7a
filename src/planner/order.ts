import TinyQueue from 'tinyqueue';
import { KnownFaults } from './bound';
import { greedyOrder } from './greedy';
import type { SolveSettings } from './model';
import { cured, fail, isLess, type Problem, serviceCost, total } from './problem';
import { sureCures } from './sure';
import { inTieOrder } from './ties';

/** An order of remedies that ends in service. */
export interface Order {
  /** Places of the remedies tried before service. */
  readonly before: readonly number[];
  /** Expected minutes. */
  readonly minutes: number;
  /** No order needs fewer. */
  readonly lowerBound: number;
  /** How many sets of remedies were looked at. */
  readonly states: number;
}

/** A set of remedies that were tried, and the cheapest way to it that is known. */
interface State {
  /** A bit for each remedy; a number, as it has 53 of them. */
  readonly key: number;
  readonly parent: State | undefined;
  /** The remedy tried last. */
  readonly last: number;
  readonly spent: number;
  /** No order that begins like this costs less. */
  readonly estimate: number;
}

/** More remedies than these are ordered by chance per minute alone. */
const mostSearched = 50;

/** Elementary steps of a search: some tenths of a second. */
const defaultWork = 20_000_000;

/**
 * The best order: best-first search over the sets of remedies tried, guided by a lower bound. Where the budget ends, the
 * best order found.
 */
export function bestOrder(
  problem: Problem,
  { states = affordable(problem, defaultWork), milliseconds }: NonNullable<SolveSettings['budget']> = {},
): Order {
  const search = new OrderSearch(problem);
  const deadline = milliseconds === undefined ? undefined : Date.now() + milliseconds;
  if (problem.actions.length > mostSearched) return search.result();
  while (search.states < states && (deadline === undefined || Date.now() < deadline) && search.advance());
  return search.result();
}

/** How many states a search may look at for this much work: a state takes more of it in a larger model. */
export function affordable({ actions, weights }: Problem, work: number): number {
  const cures = new Int32Array(weights.length);
  for (const { faults } of actions) for (const fault of faults) cures[fault] = (cures[fault] as number) + 1;
  const perState = cures.reduce((sum, count) => sum + count * count, actions.length ** 2);
  return Math.ceil(work / Math.max(1, perState));
}

class OrderSearch {
  states = 0;
  private readonly found = new Map<number, State>();
  private readonly open = new TinyQueue<State>([], (a, b) => a.estimate - b.estimate || a.key - b.key);
  private readonly knownFaults: KnownFaults;
  private readonly sure: Float64Array;
  /** The best order known: a state and what is tried after it. */
  private best: { readonly minutes: number; readonly state?: State; readonly tail: readonly number[] };
  // Of the state that was looked at last.
  private readonly isUsed: Uint8Array;
  private readonly weights: Float64Array;
  private readonly cures: Float64Array;

  constructor(private readonly problem: Problem) {
    const { actions, serviceMinutes, weights } = problem;
    this.isUsed = new Uint8Array(actions.length);
    this.weights = weights.slice();
    this.cures = new Float64Array(actions.length);
    this.knownFaults = new KnownFaults(actions, serviceMinutes, weights.length);
    this.sure = sureCures(actions, serviceMinutes, weights);
    const { sequence, stop, cost } = greedyOrder(problem, weights);
    this.best = { minutes: cost, tail: sequence.slice(0, stop) };
    const estimate = this.knownFaults.bound(weights, this.isUsed);
    this.add({ key: 0, parent: undefined, last: -1, spent: 0, estimate });
  }

  /** Looks at one more state; false once nothing better than the best order known is left. */
  advance(): boolean {
    const state = this.open.pop();
    if (state === undefined || !isLess(state.estimate, this.best.minutes)) {
      if (state !== undefined) this.open.push(state);
      return false;
    }
    // A state that was reached more cheaply since is in the queue twice.
    if (this.found.get(state.key) === state) this.expand(state);
    return true;
  }

  result(): Order {
    const lowerBound = Math.min(this.best.minutes, this.open.peek()?.estimate ?? Number.POSITIVE_INFINITY);
    this.finishGreedily();
    const { actions, weights } = this.problem;
    const before = inTieOrder([...pathTo(this.best.state), ...this.best.tail], actions, weights);
    return { before, minutes: this.best.minutes, lowerBound, states: this.states };
  }

  private expand(state: State): void {
    this.states++;
    this.restore(state);
    const { actions, serviceMinutes } = this.problem;
    const weight = total(this.weights);
    const stopped = state.spent + serviceCost(serviceMinutes, weight);
    if (isLess(stopped, this.best.minutes)) this.best = { minutes: stopped, state, tail: [] };
    const known = this.knownFaults.bound(this.weights, this.isUsed);
    const least = this.leastRatios();
    for (const [place, { minutes }] of actions.entries()) {
      const cure = this.cures[place] as number;
      const other = least.place === place ? least.second : least.first;
      if (cure <= 0 || cure < other * minutes * (1 - 1e-9)) continue;
      const spent = state.spent + minutes * weight;
      const bound = this.knownFaults.boundAfter(place, known, this.weights, this.isUsed);
      const estimate = spent + bound;
      if (!isLess(estimate, this.best.minutes)) continue;
      this.add({ key: state.key + 2 ** place, parent: state, last: place, spent, estimate });
    }
  }

  /** Adds a state that is new or reached more cheaply. */
  private add(state: State): void {
    const before = this.found.get(state.key);
    if (before !== undefined && !isLess(state.spent, before.spent)) return;
    this.found.set(state.key, state);
    this.open.push(state);
  }

  /** Sets used remedies, weights and what each remedy cures. */
  private restore(state: State): void {
    const { actions, weights } = this.problem;
    this.isUsed.fill(0);
    for (const place of pathTo(state)) this.isUsed[place] = 1;
    this.weights.set(weights);
    // In the order of places, so that the same set has the same weights to the last digit.
    for (const [place, action] of actions.entries()) if (this.isUsed[place] === 1) fail(this.weights, action);
    for (const [place, action] of actions.entries())
      this.cures[place] = this.isUsed[place] === 1 ? 0 : cured(this.weights, action);
  }

  /** Where the budget ended: tries whether going on greedily from the most promising states is better. */
  private finishGreedily(): void {
    for (let tries = 0; tries < 50; tries++) {
      const state = this.open.pop();
      if (state === undefined || !isLess(state.estimate, this.best.minutes)) return;
      this.restore(state);
      const { sequence, stop, cost } = greedyOrder(this.problem, this.weights, this.isUsed);
      const minutes = state.spent + cost;
      if (isLess(minutes, this.best.minutes)) this.best = { minutes, state, tail: sequence.slice(0, stop) };
    }
  }

  /** The two highest chances per minute that unused remedies keep to the end; see {@link sureCures}. */
  private leastRatios(): { readonly place: number; readonly first: number; readonly second: number } {
    let [place, first, second] = [-1, 0, 0];
    for (const [one, { minutes }] of this.problem.actions.entries()) {
      const cure = this.sure[one] as number;
      if (this.isUsed[one] === 1 || cure <= 0) continue;
      const ratio = cure / minutes;
      if (ratio > first) [place, first, second] = [one, ratio, first];
      else if (ratio > second) second = ratio;
    }
    return { place, first, second };
  }
}

function pathTo(state: State | undefined): number[] {
  const path: number[] = [];
  for (let at = state; at?.parent !== undefined; at = at.parent) path.push(at.last);
  return path.reverse();
}
