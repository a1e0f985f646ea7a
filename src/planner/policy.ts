import type { Budget } from './budget';
import { isLess } from './problem';
import type { Move, SessionGraph } from './session-graph';

/** How many steps of an order are looked at first; each takes as many states as there are steps after it. */
const followed = 3;

/**
 * Searches the states of sessions with remedies and questions. Each state has a lower bound of its cost and the cost
 * of the best plan found; each trial follows the most promising steps from the start to a state not looked at yet,
 * looks at its steps, and improves both numbers all the way back. When the two meet at the start, the plan is proved
 * best; when the budget ends before, they are its gap.
 */
export class PolicySearch {
  readonly lower: number[];
  readonly upper: number[];

  constructor(
    readonly graph: SessionGraph,
    private readonly budget: Budget,
  ) {
    this.lower = graph.lower;
    this.upper = graph.upper;
  }

  /** Searches; an order is where trying something before asking may be best. */
  run(order: readonly number[]): void {
    this.follow(order.slice(0, followed));
    for (let trial = 0; !this.isClosed(0) && !this.budget.isSpent(); trial++) this.trial(trial % 2 === 0);
    this.settle();
  }

  /** The best step known in a state; none where it was not looked at, and an order is all that is known. */
  bestMove(state: number): Move | undefined {
    let best: Move | undefined;
    let bestCost = Number.POSITIVE_INFINITY;
    for (const move of this.graph.moves[state] ?? []) {
      const cost = this.graph.costOf(move, this.upper);
      if (best === undefined || isLess(cost, bestCost)) {
        best = move;
        bestCost = cost;
      }
    }
    return best;
  }

  /** Looks at the states along an order, so that asking later is known as well as asking now. */
  private follow(order: readonly number[]): void {
    const path: number[] = [];
    let state = 0;
    for (const remedy of [...order, undefined]) {
      this.graph.expand(state);
      path.push(state);
      const moves = this.graph.moves[state] as readonly Move[];
      const move = moves.find(({ kind, number }) => kind === 'remedy' && number === remedy);
      state = move?.states[0] ?? -1;
      if (state < 0 || this.budget.isSpent()) break;
    }
    for (const visited of path.reverse()) this.improve(visited);
  }

  private isClosed(state: number): boolean {
    return !isLess(this.lower[state] as number, this.upper[state] as number);
  }

  private trial(byBoundAlone: boolean): void {
    const path: number[] = [];
    let state = 0;
    for (;;) {
      path.push(state);
      if (this.graph.moves[state] === undefined) {
        this.graph.expand(state);
        if (this.budget.isSpent()) break;
      }
      const next = this.promising(state, byBoundAlone);
      if (next < 0) {
        // Nothing is open but what rounding left, once what was learnt elsewhere is taken over.
        this.improve(state);
        this.lower[state] = this.upper[state] as number;
        break;
      }
      state = next;
    }
    for (let at = path.length - 1; at >= 0; at--) this.improve(path[at] as number);
  }

  /**
   * Where to go on: of the step whose bounds are lowest, the state whose bounds are furthest apart. By both bounds the
   * search soon finds good plans; by the lower bound alone it looks at what may turn out better than it seems.
   */
  private promising(state: number, byBoundAlone: boolean): number {
    const upper = this.upper[state] as number;
    let best = -1;
    let bestScore = Number.POSITIVE_INFINITY;
    const moves = this.graph.moves[state] as readonly Move[];
    for (let at = 0; at < moves.length; at++) {
      const move = moves[at] as Move;
      const low = this.graph.costOf(move, this.lower);
      if (!isLess(low, upper)) continue;
      const score = byBoundAlone ? low : low + this.graph.costOf(move, this.upper);
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
    const moves = this.graph.moves[state] as readonly Move[];
    let low = Number.POSITIVE_INFINITY;
    let high = this.upper[state] as number;
    for (let at = 0; at < moves.length; at++) {
      const move = moves[at] as Move;
      low = Math.min(low, this.graph.costOf(move, this.lower));
      high = Math.min(high, this.graph.costOf(move, this.upper));
    }
    this.upper[state] = high;
    this.lower[state] = Math.min(high, Math.max(this.lower[state] as number, low));
  }

  /** Takes over, from the end of the best plan to its start, what was learnt after a state was last looked at. */
  private settle(): void {
    let before: number;
    do {
      before = this.upper[0] as number;
      const done = new Set<number>();
      const visit = (state: number): void => {
        if (done.has(state)) return;
        done.add(state);
        const move = this.bestMove(state);
        for (const next of move?.states ?? []) if (next >= 0) visit(next);
        if (move !== undefined) this.improve(state);
      };
      visit(0);
    } while (isLess(this.upper[0] as number, before));
  }
}
