const milliseconds = 320;

const isStill = matchMedia('(prefers-reduced-motion: reduce)');

/** Moves numbers, by key, from where they are to where they shall be; at once, if the reader wants no motion. */
export class Tween {
  private now = new Map<string, readonly number[]>();
  private frame = 0;

  constructor(private readonly draw: (numbers: ReadonlyMap<string, readonly number[]>) => void) {}

  to(target: ReadonlyMap<string, readonly number[]>, { still = false } = {}): void {
    cancelAnimationFrame(this.frame);
    const from = this.now;
    if (still || isStill.matches || from.size === 0) {
      this.set(target);
      return;
    }
    const begin = performance.now();
    const step = (time: number) => {
      const part = ease(Math.min(1, Math.max(0, time - begin) / milliseconds));
      this.set(part === 1 ? target : between(from, target, part));
      if (part < 1) this.frame = requestAnimationFrame(step);
    };
    this.frame = requestAnimationFrame(step);
  }

  private set(numbers: ReadonlyMap<string, readonly number[]>): void {
    this.now = new Map(numbers);
    this.draw(this.now);
  }
}

function between(
  from: ReadonlyMap<string, readonly number[]>,
  to: ReadonlyMap<string, readonly number[]>,
  part: number,
): Map<string, readonly number[]> {
  return new Map(
    [...to].map(([key, numbers]) => {
      const before = from.get(key);
      // What is new, or goes another way, has nothing to come from.
      if (before?.length !== numbers.length) return [key, numbers];
      return [key, numbers.map((number, index) => number * part + (before[index] as number) * (1 - part))];
    }),
  );
}

function ease(part: number): number {
  return 1 - (1 - part) ** 3;
}
