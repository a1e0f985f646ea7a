import { addWaiting, knownFaults, noWaiting, type Waiting, waitingOf } from './bound';
import type { Budget } from './budget';
import { GreedySearch } from './greedy';
import { type Action, cured, isLess, type Problem, type Question, serviceCost, total } from './problem';
import { Session } from './session';
import { States } from './states';

/** A step in a state: what it costs and the states it leads to. */
export interface Move {
  readonly kind: 'service' | 'remedy' | 'question';
  /** Of the remedy or question; 0 of service. */
  readonly number: number;
  /** Minutes times weight of the step itself. */
  readonly cost: number;
  /** After failure, or by answer; -1 where that cannot happen. */
  readonly states: readonly number[];
}

/** With more combinations of answers to all questions than these, what remedies wait for is not worked out. */
const mostCombinations = 64;

/**
 * Searches the states of sessions with remedies and questions. Each state has a lower bound of its cost and the cost
 * of the best plan found; each trial follows the most promising steps from the start to a state not looked at yet,
 * looks at its steps, and improves both numbers all the way back. When the two meet at the start, the plan is proved
 * best; when the budget ends before, they are its gap.
 */
export class PolicySearch {
  readonly lower: number[] = [];
  readonly upper: number[] = [];
  readonly session: Session;
  private readonly moves: (readonly Move[] | undefined)[] = [];
  private readonly states: States;
  private readonly knownFault;
  private readonly known: Float64Array;
  private readonly greedy: GreedySearch;
  private readonly waitingOfState: (Waiting | undefined)[] = [];
  private readonly learnt = new Map<number, readonly number[]>();
  private readonly isWaitingKnown: boolean;
  private readonly waitings = new Map<string, Waiting>();

  constructor(
    readonly problem: Problem,
    private readonly budget: Budget,
  ) {
    this.session = new Session(problem);
    this.states = new States(this.session.width);
    this.known = new Float64Array(problem.weights.length);
    this.knownFault = knownFaults(problem.remedies, problem.serviceMinutes, problem.weights.length);
    this.greedy = new GreedySearch(problem.remedies, problem.serviceMinutes, problem.weights.length);
    const combinations = problem.questions.reduce((all, { answers }) => all * answers.length, 1);
    this.isWaitingKnown = combinations <= mostCombinations;
    this.session.restore();
    this.stateHere(this.waitingHere());
  }

  /** Makes an order known that may be better than what the search would find by itself. */
  learn(order: readonly number[], costs: readonly number[]): void {
    this.session.key.fill(0);
    for (const [at, cost] of costs.entries()) {
      this.session.restore();
      if (total(this.session.weights) <= 0) return;
      const state = this.stateHere(this.waitingOfState[0]);
      if (isLess(cost, this.upper[state] as number)) {
        this.upper[state] = cost;
        this.learnt.set(state, order.slice(at));
      }
      const remedy = order[at];
      if (remedy === undefined) return;
      this.session.toggleRemedy(remedy);
    }
  }

  run(): void {
    while (!this.isClosed(0) && !this.budget.isSpent()) this.trial();
    if (this.moves[0] === undefined) this.expand(0);
    this.settle();
  }

  /** The best step known in a state; none where it was not looked at, and an order is all that is known. */
  bestMove(state: number): Move | undefined {
    let best: Move | undefined;
    let bestCost = Number.POSITIVE_INFINITY;
    for (const move of this.moves[state] ?? []) {
      const cost = this.costOf(move, this.upper);
      if (best === undefined || isLess(cost, bestCost)) {
        best = move;
        bestCost = cost;
      }
    }
    return best;
  }

  movesOf(state: number): readonly Move[] {
    return this.moves[state] ?? [];
  }

  /** What a step costs with all that follows, by either bound. */
  costOf({ cost, states }: Move, bound: readonly number[]): number {
    let sum = cost;
    for (let at = 0; at < states.length; at++) {
      const state = states[at] as number;
      if (state >= 0) sum += bound[state] as number;
    }
    return sum;
  }

  /** The best order known from a state that was not looked at. */
  orderFrom(state: number): readonly number[] {
    const learnt = this.learnt.get(state);
    if (learnt !== undefined) return learnt;
    this.enter(state);
    this.greedy.run(this.session.weights, this.session.used);
    return Array.from(this.greedy.sequence.subarray(0, this.greedy.stop));
  }

  /** Sets the session to a state. */
  enter(state: number): void {
    this.states.read(state, this.session.key);
    this.session.restore();
  }

  private isClosed(state: number): boolean {
    return !isLess(this.lower[state] as number, this.upper[state] as number);
  }

  private trial(): void {
    const path: number[] = [];
    let state = 0;
    for (;;) {
      path.push(state);
      if (this.moves[state] === undefined) {
        this.expand(state);
        if (this.budget.isSpent()) break;
      }
      const next = this.promising(state);
      if (next < 0) {
        // Nothing is open but what rounding left.
        this.lower[state] = this.upper[state] as number;
        break;
      }
      state = next;
    }
    for (let at = path.length - 1; at >= 0; at--) this.improve(path[at] as number);
  }

  /** Where to go on: of the step whose bounds are lowest, the state whose bounds are furthest apart. */
  private promising(state: number): number {
    const upper = this.upper[state] as number;
    let best = -1;
    let bestScore = Number.POSITIVE_INFINITY;
    const moves = this.moves[state] as readonly Move[];
    for (let at = 0; at < moves.length; at++) {
      const move = moves[at] as Move;
      const low = this.costOf(move, this.lower);
      if (!isLess(low, upper)) continue;
      const score = low + this.costOf(move, this.upper);
      if (score >= bestScore) continue;
      const next = this.widest(move);
      if (next < 0) continue;
      best = next;
      bestScore = score;
    }
    return best;
  }

  /** The state whose bounds are furthest apart; -1 where they meet in all. */
  private widest({ states }: Move): number {
    let widest = -1;
    let width = 0;
    for (let at = 0; at < states.length; at++) {
      const next = states[at] as number;
      if (next < 0 || this.isClosed(next)) continue;
      const apart = (this.upper[next] as number) - (this.lower[next] as number);
      if (apart > width) {
        widest = next;
        width = apart;
      }
    }
    return widest;
  }

  /** Takes over what is known of the states after each step; drops steps that cannot be best. */
  private improve(state: number): void {
    const moves = this.moves[state] as readonly Move[];
    let low = Number.POSITIVE_INFINITY;
    let high = this.upper[state] as number;
    for (let at = 0; at < moves.length; at++) {
      const move = moves[at] as Move;
      low = Math.min(low, this.costOf(move, this.lower));
      high = Math.min(high, this.costOf(move, this.upper));
    }
    this.upper[state] = high;
    this.lower[state] = Math.max(this.lower[state] as number, Math.min(low, high));
  }

  /** Looks at every step of a state that may be best; steps not worth it are left out, but none at the start. */
  private expand(state: number): void {
    const { session } = this;
    const { remedies, questions, serviceMinutes } = this.problem;
    this.enter(state);
    const weights = session.weights;
    const weight = total(weights);
    const upper = this.upper[state] as number;
    const known = this.boundOfKnown(weights);
    const waiting = this.waitingOfState[state];
    const waits = waiting ? waitingOf(waiting, session.used) : 0;
    const kept: Move[] = [];
    const candidates: { kind: 'remedy' | 'question'; number: number; cost: number }[] = [];

    const stop = serviceCost(serviceMinutes, weight);
    if (stop < Number.POSITIVE_INFINITY && (state === 0 || !isLess(upper, stop))) {
      kept.push({ kind: 'service', number: 0, cost: stop, states: [] });
    }
    for (let number = 0; number < remedies.length; number++) {
      const remedy = remedies[number] as Action;
      if (session.used[number] === 1 || cured(weights, remedy) <= 0) continue;
      const cost = remedy.minutes * weight;
      const low = cost + this.boundAfter(number, known) + this.waitsAfter(number, waiting, waits);
      if (!isLess(upper, low)) candidates.push({ kind: 'remedy', number, cost });
    }
    for (let number = 0; number < questions.length; number++) {
      const question = questions[number] as Question;
      if (session.answered[number] !== 0) continue;
      const cost = question.minutes * weight;
      if (state === 0 || !isLess(upper, cost + known + waits))
        candidates.push({ kind: 'question', number, cost });
    }
    for (const { kind, number, cost } of candidates) {
      const states = kind === 'remedy' ? [this.afterRemedy(state, number)] : this.afterAnswers(state, number);
      const move: Move = { kind, number, cost, states };
      kept.push(move);
    }
    this.moves[state] = kept;
  }

  private afterRemedy(state: number, number: number): number {
    this.states.read(state, this.session.key);
    this.session.toggleRemedy(number);
    return this.stateHere(this.waitingOfState[state]);
  }

  private afterAnswers(state: number, number: number): number[] {
    const { answers } = this.problem.questions[number] as Question;
    return answers.map((_, given) => {
      this.states.read(state, this.session.key);
      this.session.setAnswer(number, given);
      return this.stateHere();
    });
  }

  /** The number of the state that the key shows, with its first bounds; -1 where it cannot be. */
  private stateHere(sameAnswers?: Waiting): number {
    const { session } = this;
    const found = this.states.find(session.key);
    if (found >= 0) return found;
    session.restore();
    if (total(session.weights) <= 0) return -1;
    const cost = this.greedy.run(session.weights, session.used);
    const waiting = sameAnswers ?? this.waitingHere();
    const bound = this.boundOfKnown(session.weights) + (waiting ? waitingOf(waiting, session.used) : 0);
    const number = this.states.add(session.key);
    this.budget.spent++;
    this.lower.push(Math.min(bound, cost));
    this.upper.push(cost);
    this.moves.push(undefined);
    this.waitingOfState.push(waiting);
    return number;
  }

  private boundOfKnown(weights: Float64Array): number {
    let bound = 0;
    for (let fault = 0; fault < weights.length; fault++) {
      const weight = weights[fault] as number;
      const known = weight > 0 ? this.knownFault(fault, this.session.used) : 0;
      this.known[fault] = known;
      bound += weight * known;
    }
    return bound;
  }

  private boundAfter(number: number, known: number): number {
    const { faults, chance } = this.problem.remedies[number] as Action;
    let bound = known;
    for (let index = 0; index < faults.length; index++) {
      const fault = faults[index] as number;
      const weight = this.session.weights[fault] as number;
      if (weight === 0) continue;
      const left = weight * (1 - (chance[index] as number));
      bound -= weight * (this.known[fault] as number);
      if (left > 0) bound += left * this.knownFault(fault, this.session.used, number);
    }
    return bound;
  }

  private waitsAfter(number: number, waiting: Waiting | undefined, waits: number): number {
    if (waiting === undefined) return 0;
    const { used } = this.session;
    let left = waits - (waiting.alone[number] as number);
    for (let other = 0; other < used.length; other++) {
      if (used[other] === 0) left -= waiting.pair[number * used.length + other] as number;
    }
    return left;
  }

  /** The waiting that is certain even if every open question were answered for nothing. */
  private waitingHere(): Waiting | undefined {
    const { answered } = this.session;
    const { questions, remedies, serviceMinutes, weights } = this.problem;
    if (!this.isWaitingKnown) return undefined;
    const id = answered.join();
    const known = this.waitings.get(id);
    if (known !== undefined) return known;
    let combinations: Float64Array[] = [weights];
    for (const [number, { answers }] of questions.entries()) {
      const given = answered[number] as number;
      const open = given === 0 ? answers : answers.slice(given - 1, given);
      combinations = combinations.flatMap((before) =>
        open.map(({ chance }) => before.map((weight, fault) => weight * (chance[fault] as number))),
      );
    }
    const waiting = noWaiting(remedies.length);
    for (const one of combinations) addWaiting(waiting, remedies, serviceMinutes, one);
    this.waitings.set(id, waiting);
    return waiting;
  }

  /** Takes over, from the end of the best plan to its start, what was learnt after a state was last looked at. */
  private settle(): void {
    const done = new Set<number>();
    const visit = (state: number): void => {
      if (done.has(state)) return;
      done.add(state);
      const move = this.bestMove(state);
      for (const next of move?.states ?? []) if (next >= 0) visit(next);
      if (move !== undefined) this.improve(state);
    };
    visit(0);
  }
}
