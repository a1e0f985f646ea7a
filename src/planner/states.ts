/** Numbers states, given as bits in words of 32; the same bits get the same number. */
export class States {
  /** Of each state, its words one after another. */
  private words: Int32Array;
  /** Open addressing: number + 1, or 0 where free. */
  private slots = new Int32Array(256);
  private count = 0;

  constructor(private readonly width: number) {
    this.words = new Int32Array(128 * width);
  }

  get size(): number {
    return this.count;
  }

  /** The number of a state, or -1 for a new one. */
  find(state: Int32Array): number {
    return (this.slots[this.slotOf(state)] as number) - 1;
  }

  /** Adds a state that is not known yet; numbers rise by one. */
  add(state: Int32Array): number {
    if (2 * this.count >= this.slots.length) this.grow();
    this.words.set(state, this.count * this.width);
    this.slots[this.slotOf(state)] = this.count + 1;
    return this.count++;
  }

  /** Copies the words of a state. */
  read(number: number, into: Int32Array): void {
    for (let word = 0; word < this.width; word++) {
      into[word] = this.words[number * this.width + word] as number;
    }
  }

  private slotOf(state: Int32Array): number {
    let hash = 0;
    for (let word = 0; word < this.width; word++) {
      hash = Math.imul(hash ^ (state[word] as number), 0x9e3779b1);
      hash ^= hash >>> 15;
    }
    const mask = this.slots.length - 1;
    let slot = hash & mask;
    for (;;) {
      const number = (this.slots[slot] as number) - 1;
      if (number < 0 || this.equals(number, state)) return slot;
      slot = (slot + 1) & mask;
    }
  }

  private equals(number: number, state: Int32Array): boolean {
    for (let word = 0; word < this.width; word++) {
      if (this.words[number * this.width + word] !== state[word]) return false;
    }
    return true;
  }

  private grow(): void {
    const words = new Int32Array(this.words.length * 2);
    words.set(this.words);
    this.words = words;
    this.slots = new Int32Array(this.slots.length * 2);
    const state = new Int32Array(this.width);
    for (let number = 0; number < this.count; number++) {
      this.read(number, state);
      this.slots[this.slotOf(state)] = number + 1;
    }
  }
}
