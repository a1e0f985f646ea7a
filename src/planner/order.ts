import { KnownFaults } from './bound';
import type { Budget } from './budget';
import { GreedySearch } from './greedy';
import { Heap } from './heap';
import { type Action, cured, fail, isLess, type Problem, serviceCost, total } from './problem';
import { inTieOrder } from './sequence';
import { States } from './states';
import { addWaiting, noWaiting, waitingAfter, waitingOf } from './waiting';

/** An order of remedies that ends in service. */
export interface Order {
  /** Numbers of the remedies tried before service. */
  readonly before: readonly number[];
  /** Expected minutes times weight. */
  readonly cost: number;
  /** No order costs less. */
  readonly lowerBound: number;
}

/**
 * The best order of the remedies not used yet. Best-first search over the sets of remedies tried, guided by the lower
 * bound; where the budget ends, the best order found.
 */
export function bestOrder(
  { remedies, serviceMinutes }: Pick<Problem, 'remedies' | 'serviceMinutes'>,
  weights: Float64Array,
  alreadyUsed: Uint8Array,
  budget: Budget,
): Order {
  const numbers: number[] = [];
  for (const [number, remedy] of remedies.entries()) {
    if (alreadyUsed[number] === 0 && cured(weights, remedy) > 0) numbers.push(number);
  }
  const search = new OrderSearch(
    numbers.map((number) => remedies[number] as Action),
    serviceMinutes,
    weights,
    budget,
  );
  const { before, cost, lowerBound } = search.run();
  return { before: before.map((index) => numbers[index] as number), cost, lowerBound };
}

class OrderSearch {
  private readonly count: number;
  private readonly states: States;
  private readonly open = new Heap();
  // By state: what was spent to get there, how, and what waiting is still certain.
  private readonly spent: number[] = [];
  private readonly parent: number[] = [];
  private readonly last: number[] = [];
  private readonly waits: number[] = [];
  private readonly estimate: number[] = [];
  private readonly knownFaults: KnownFaults;
  private readonly waiting;
  private readonly greedy: GreedySearch;
  // Scratch, so that the inner loop allocates nothing.
  private readonly key: Int32Array;
  private readonly used: Uint8Array;
  private readonly state: Float64Array;
  private readonly cures: Float64Array;

  private best: { cost: number; state: number; tail: readonly number[] };

  constructor(
    private readonly remedies: readonly Action[],
    private readonly serviceMinutes: number,
    private readonly weights: Float64Array,
    private readonly budget: Budget,
  ) {
    this.count = remedies.length;
    const width = (this.count >> 5) + 1;
    this.states = new States(width);
    this.key = new Int32Array(width);
    this.used = new Uint8Array(this.count);
    this.state = weights.slice();
    this.cures = new Float64Array(this.count);
    this.knownFaults = new KnownFaults(remedies, serviceMinutes, weights.length);
    this.waiting = noWaiting(this.count);
    addWaiting(this.waiting, remedies, serviceMinutes, weights);
    this.greedy = new GreedySearch(remedies, serviceMinutes, weights.length);
    const cost = this.greedy.run(weights, this.used);
    this.best = { cost, state: 0, tail: this.tail() };
  }

  private tail(): readonly number[] {
    return Array.from(this.greedy.sequence.subarray(0, this.greedy.stop));
  }

  run(): Order {
    const waits = waitingOf(this.waiting, this.used);
    this.add(0, -1, 0, waits, this.knownFaults.bound(this.state, this.used) + waits);
    while (isLess(this.open.lowest, this.best.cost) && !this.budget.isSpent()) {
      const lowest = this.open.lowest;
      const number = this.open.pop();
      // A state that was reached more cheaply since stands in the heap twice.
      if (lowest === this.estimate[number]) this.expand(number);
    }
    const lowerBound = Math.min(this.best.cost, this.open.lowest);
    this.finishGreedily();
    return { before: this.sequence(), cost: this.best.cost, lowerBound };
  }

  private expand(number: number): void {
    this.restore(number);
    const spent = this.spent[number] as number;
    const weight = total(this.state);
    const stopped = spent + serviceCost(this.serviceMinutes, weight);
    if (isLess(stopped, this.best.cost)) this.best = { cost: stopped, state: number, tail: [] };
    const known = this.knownFaults.bound(this.state, this.used);
    const least = this.leastRatio();
    for (let remedy = 0; remedy < this.count; remedy++) {
      const cure = this.cures[remedy] as number;
      if (cure <= 0) continue;
      const { minutes } = this.remedies[remedy] as Action;
      // In a best order chance per minute never rises, so what comes later must be able to fall below this one's.
      const other = least.remedy === remedy ? least.second : least.first;
      if (cure < other * minutes * (1 - 1e-9)) continue;
      this.child(number, remedy, spent + minutes * weight, known);
    }
  }

  private child(parent: number, remedy: number, spent: number, known: number): void {
    const bound = this.knownFaults.boundAfter(remedy, known, this.state, this.used);
    const waits = waitingAfter(this.waiting, this.used, remedy, this.waits[parent] as number);
    const estimate = spent + bound + waits;
    if (!isLess(estimate, this.best.cost)) return;
    const word = remedy >> 5;
    this.key[word] = (this.key[word] as number) | (1 << (remedy & 31));
    this.add(parent, remedy, spent, waits, estimate);
    this.key[word] = (this.key[word] as number) & ~(1 << (remedy & 31));
  }

  /** Adds the state in the key, or makes it cheaper. */
  private add(parent: number, remedy: number, spent: number, waits: number, estimate: number): void {
    const found = this.states.find(this.key);
    if (found >= 0 && !isLess(spent, this.spent[found] as number)) return;
    const number = found >= 0 ? found : this.states.add(this.key);
    if (found < 0) this.budget.spent++;
    this.spent[number] = spent;
    this.parent[number] = parent;
    this.last[number] = remedy;
    this.waits[number] = waits;
    this.estimate[number] = estimate;
    this.open.push(number, estimate);
  }

  /** Sets key, used remedies, weights and what each remedy cures. */
  private restore(number: number): void {
    this.states.read(number, this.key);
    this.state.set(this.weights);
    for (let remedy = 0; remedy < this.count; remedy++) {
      const used = ((this.key[remedy >> 5] as number) >>> (remedy & 31)) & 1;
      this.used[remedy] = used;
      if (used === 1) fail(this.state, this.remedies[remedy] as Action);
    }
    for (let remedy = 0; remedy < this.count; remedy++) {
      this.cures[remedy] = this.used[remedy] === 1 ? 0 : cured(this.state, this.remedies[remedy] as Action);
    }
  }

  /** Where the budget ended: tries whether going on greedily from the most promising states is better. */
  private finishGreedily(): void {
    for (let tries = 0; tries < 50 && isLess(this.open.lowest, this.best.cost); tries++) {
      const number = this.open.pop();
      this.restore(number);
      const whole = (this.spent[number] as number) + this.greedy.run(this.state, this.used);
      if (isLess(whole, this.best.cost)) this.best = { cost: whole, state: number, tail: this.tail() };
    }
  }

  /** The two highest of the chances per minute that unused remedies have in the end, if they are sure to be tried. */
  private leastRatio(): { remedy: number; first: number; second: number } {
    let remedy = -1;
    let first = 0;
    let second = 0;
    for (let one = 0; one < this.count; one++) {
      const cure = this.waiting.sure[one] as number;
      if (this.used[one] === 1 || cure <= 0) continue;
      const ratio = cure / (this.remedies[one] as Action).minutes;
      if (ratio > first) {
        second = first;
        first = ratio;
        remedy = one;
      } else if (ratio > second) second = ratio;
    }
    return { remedy, first, second };
  }

  private sequence(): number[] {
    const path: number[] = [];
    for (let number = this.best.state; number > 0; number = this.parent[number] as number) {
      path.unshift(this.last[number] as number);
    }
    return inTieOrder([...path, ...this.best.tail], this.remedies, this.weights);
  }
}
