import assert from 'node:assert/strict';
import type { Ask } from './engines/engine';
import type { Query } from './workload';

/** Milliseconds of processor time since the process began: what other programs take does not count. */
export function processorTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

export function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] as number;
}

/** Asserts that all find the same; what differs is not worth comparing. Returns how many rules hold on average. */
export async function assertEqual(
  asks: ReadonlyMap<string, Ask>,
  queries: readonly Query[],
): Promise<number> {
  let found = 0;
  for (const query of queries) {
    let first: string | undefined;
    for (const [name, ask] of asks) {
      const rules = String([...(await ask(query))].sort());
      first ??= rules;
      assert.equal(rules, first, name);
    }
    found += first ? first.split(',').length : 0;
  }
  return found / queries.length;
}

/** Median microseconds of each, asked in turns, so that whatever slows the machine slows all of them. */
export async function inTurn(
  asks: ReadonlyMap<string, Ask>,
  queries: readonly Query[],
  { rounds, milliseconds }: { readonly rounds: number; readonly milliseconds: number },
): Promise<Map<string, number>> {
  const counts = new Map<string, number>();
  const times = new Map<string, number[]>(Array.from(asks.keys(), (name) => [name, []]));
  for (const [name, ask] of asks) {
    let count = 1;
    // Doubling until the turn is long enough warms the engine up as well.
    for (let took = 0; took < milliseconds; count *= 2) took = await turn(ask, queries, count);
    counts.set(name, Math.max(1, Math.round(count / 2)));
  }
  for (let round = 0; round < rounds; round += 1) {
    for (const [name, ask] of asks) {
      const count = counts.get(name) as number;
      times.get(name)?.push(((await turn(ask, queries, count)) * 1000) / count);
    }
  }
  return new Map(Array.from(times, ([name, all]) => [name, median(all)]));
}

async function turn(ask: Ask, queries: readonly Query[], count: number): Promise<number> {
  const start = processorTime();
  for (let nth = 0; nth < count; nth += 1) {
    const answer = ask(queries[nth % queries.length] as Query);
    if (answer instanceof Promise) await answer;
  }
  return processorTime() - start;
}
