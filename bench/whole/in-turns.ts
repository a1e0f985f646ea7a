import type { Observed } from '../../src/study/situations';
import { at } from '../figures';
import { processorTime } from '../speed/measure';

type Way = (observed: Observed) => unknown;

/** Milliseconds of processor time: by situation, those of every run. */
export type Times = readonly (readonly number[])[];

/** Rounds that do not count, so that the engine has compiled what it will. */
const warmUp = 10;

/** Times every way in every situation, in turns, so that whatever slows the machine slows all of them. */
export async function inTurns(
  ways: ReadonlyMap<string, Way>,
  situations: readonly Observed[],
  rounds: number,
): Promise<Map<string, Times>> {
  const turns = Array.from(ways, ([name, way]) => ({ name, way, times: situations.map((): number[] => []) }));
  for (let round = -warmUp; round < rounds; round++) {
    for (const [index, observed] of situations.entries()) {
      // First comes now one and now the other, as the first has to clean up what the last left behind.
      for (const { way, times } of round % 2 === 0 ? turns : [...turns].reverse()) {
        const start = processorTime();
        const result = way(observed);
        if (result instanceof Promise) await result;
        const took = processorTime() - start;
        if (round >= 0) times[index]?.push(took);
      }
    }
  }
  return new Map(turns.map(({ name, times }) => [name, times]));
}

/** Of all runs. */
export function medianOf(times: Times): number {
  return at(times.flat(), 0.5);
}

/** The slowest situation: its place, and its time in medians over all situations; of each, the best run counts. */
export function slowestOf(times: Times): { readonly place: number; readonly medians: number } {
  const best = times.map((runs) => Math.min(...runs));
  const most = Math.max(...best);
  return { place: best.indexOf(most), medians: most / at(best, 0.5) };
}
