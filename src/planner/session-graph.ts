import { KnownFaults } from './bound';
import type { Budget } from './budget';
import { GreedySearch } from './greedy';
import { type Action, cured, isLess, type Problem, type Question, serviceCost, total } from './problem';
import { Session } from './session';
import { States } from './states';
import { type Waiting, waitingAfter, waitingOf } from './waiting';
import { WaitingByAnswers } from './waiting-by-answers';

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

/**
 * The states that sessions can come to, as far as they were looked at. Each has a lower bound of its cost and the cost
 * of the best plan known from there.
 */
export class SessionGraph {
  readonly lower: number[] = [];
  readonly upper: number[] = [];
  readonly session: Session;
  /** By state, its steps that may be best; nothing where it was not looked at. */
  readonly moves: (readonly Move[] | undefined)[] = [];
  private readonly states: States;
  private readonly knownFaults: KnownFaults;
  private readonly greedy: GreedySearch;
  private readonly waitingOfState: (Waiting | undefined)[] = [];
  /** Orders better than the greedy one, by state. */
  private readonly learnt = new Map<number, readonly number[]>();
  private readonly waitings: WaitingByAnswers;

  constructor(
    readonly problem: Problem,
    private readonly budget: Budget,
  ) {
    this.session = new Session(problem);
    this.states = new States(this.session.width);
    this.knownFaults = new KnownFaults(problem.remedies, problem.serviceMinutes, problem.weights.length);
    this.greedy = new GreedySearch(problem.remedies, problem.serviceMinutes, problem.weights.length);
    this.waitings = new WaitingByAnswers(problem);
    this.session.restore();
    this.stateHere(this.waitings.of(this.session.answered));
  }

  /** Makes an order known, with what it costs from each of its steps on. */
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

  /** The best order known from a state that was not looked at. */
  orderFrom(state: number): readonly number[] {
    const learnt = this.learnt.get(state);
    if (learnt !== undefined) return learnt;
    this.enter(state);
    this.greedy.run(this.session.weights, this.session.used);
    return Array.from(this.greedy.sequence.subarray(0, this.greedy.stop));
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

  /** Sets the session to a state. */
  enter(state: number): void {
    this.states.read(state, this.session.key);
    this.session.restore();
  }

  /** Looks at every step of a state that may be best; steps not worth it are left out, but none at the start. */
  expand(state: number): void {
    const { session } = this;
    const { remedies, questions, serviceMinutes } = this.problem;
    this.enter(state);
    const weights = session.weights;
    const weight = total(weights);
    const upper = this.upper[state] as number;
    const known = this.knownFaults.bound(weights, session.used);
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
      const waitsAfter = waiting ? waitingAfter(waiting, session.used, number, waits) : 0;
      const low = cost + this.knownFaults.boundAfter(number, known, weights, session.used) + waitsAfter;
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
      kept.push({ kind, number, cost, states });
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
    const waiting = sameAnswers ?? this.waitings.of(this.session.answered);
    const bound =
      this.knownFaults.bound(session.weights, session.used) +
      (waiting ? waitingOf(waiting, session.used) : 0);
    const number = this.states.add(session.key);
    this.budget.spent++;
    this.lower.push(Math.min(bound, cost));
    this.upper.push(cost);
    this.moves.push(undefined);
    this.waitingOfState.push(waiting);
    return number;
  }
}
