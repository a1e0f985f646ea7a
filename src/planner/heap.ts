/** Gives back the number with the lowest priority first; of equal ones the number that is lowest. */
export class Heap {
  private readonly numbers: number[] = [];
  private readonly priorities: number[] = [];

  get size(): number {
    return this.numbers.length;
  }

  /** The lowest priority. */
  get lowest(): number {
    return this.priorities[0] ?? Number.POSITIVE_INFINITY;
  }

  push(number: number, priority: number): void {
    let at = this.numbers.length;
    this.numbers.push(number);
    this.priorities.push(priority);
    while (at > 0) {
      const parent = (at - 1) >> 1;
      if (!this.isBefore(at, parent)) break;
      this.swap(at, parent);
      at = parent;
    }
  }

  pop(): number {
    const [first] = this.numbers;
    this.swap(0, this.numbers.length - 1);
    this.numbers.pop();
    this.priorities.pop();
    let at = 0;
    for (;;) {
      let lowest = at;
      for (let child = 2 * at + 1; child <= 2 * at + 2 && child < this.numbers.length; child++) {
        if (this.isBefore(child, lowest)) lowest = child;
      }
      if (lowest === at) return first as number;
      this.swap(at, lowest);
      at = lowest;
    }
  }

  private isBefore(one: number, other: number): boolean {
    const difference = (this.priorities[one] as number) - (this.priorities[other] as number);
    return (
      difference < 0 || (difference === 0 && (this.numbers[one] as number) < (this.numbers[other] as number))
    );
  }

  private swap(one: number, other: number): void {
    const number = this.numbers[one] as number;
    const priority = this.priorities[one] as number;
    this.numbers[one] = this.numbers[other] as number;
    this.priorities[one] = this.priorities[other] as number;
    this.numbers[other] = number;
    this.priorities[other] = priority;
  }
}
