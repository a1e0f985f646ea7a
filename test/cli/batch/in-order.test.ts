import { describe, expect, it } from 'vitest';
import { inOrder } from '../../../src/cli/batch/in-order';

const later = <Value>(value: Value, milliseconds: number) =>
  new Promise<Value>((resolve) => setTimeout(resolve, milliseconds, value));

async function* numbers(count: number, onTaken = (_: number) => {}): AsyncGenerator<number> {
  for (let number = 0; number < count; number++) {
    onTaken(number);
    yield number;
  }
}

describe('work in order', () => {
  it('gives the results in the order of the things, however long each takes', async () => {
    const results: number[] = [];
    for await (const result of inOrder(numbers(20), 4, (number) => later(number, (number * 7) % 5)))
      results.push(result);
    expect(results).toEqual(Array.from({ length: 20 }, (_, number) => number));
  });

  it('does no more at the same time than allowed', async () => {
    let [now, most] = [0, 0];
    const work = async (number: number) => {
      now += 1;
      most = Math.max(most, now);
      await later(number, 2);
      now -= 1;
    };
    for await (const _ of inOrder(numbers(20), 3, work));
    expect(most).toBe(3);
  });

  it('takes no more things while nobody takes results', async () => {
    let taken = 0;
    const results = inOrder(
      numbers(1000, () => void taken++),
      3,
      async (number) => number,
    );
    await results.next();
    await later(0, 20);
    expect(taken).toBeLessThanOrEqual(5);
  });

  it('gives a result at once, although the next thing is not there yet', async () => {
    async function* slow() {
      yield 1;
      await new Promise(() => {});
    }
    expect(await inOrder(slow(), 4, async (number) => number).next()).toEqual({ value: 1, done: false });
  });

  it('fails as soon as a piece of work or the source fails', async () => {
    const failing = inOrder(numbers(9), 4, async (number) => {
      if (number === 2) throw new Error('two');
      return number;
    });
    const all = async (some: AsyncIterable<number>) => {
      const given: number[] = [];
      for await (const one of some) given.push(one);
      return given;
    };
    await expect(all(failing)).rejects.toThrow('two');
    async function* broken() {
      yield 1;
      throw new Error('broken');
    }
    await expect(all(inOrder(broken(), 4, async (number) => number))).rejects.toThrow('broken');
  });
});
