import { chanceOf, outcomeLikelihood } from '../diagnose/weigh/tried';
import type { Model } from './model';
import { factors, nodes, nodesFor } from './quadrature';
import type { Row } from './rows';
import type { FaultStructure } from './structure';
import type { Table } from './tables';

/** How likely each fault is, given an outcome. It is used again for each outcome, because there may be a million. */
export interface Posterior {
  /** By fault and node. */
  readonly weights: readonly Float64Array[];
  /** By fault, the blocks of which something is known. */
  readonly touched: readonly (readonly number[])[];
  /** By fault and block, the number of the pattern of what is known. */
  readonly patterns: readonly Int32Array[];
  /** Weighs the faults against an outcome. Returns the sum of all weights. */
  weigh(row: Row): number;
}

export function posteriorBy({ pack, structure, shares, tables, bases }: Model): Posterior {
  const { ids, faults } = structure;
  const weights = faults.map(() => new Float64Array(nodes.length));
  const patterns = faults.map(({ blocks }) => new Int32Array(blocks.length));
  const touched: number[][] = faults.map(() => []);
  return {
    weights,
    touched,
    patterns,
    weigh: ({ known, tried, openedWith }) => {
      const [from, to] = nodesFor(openedWith.length > 0);
      let total = 0;
      for (let fault = 0; fault < faults.length; fault++) {
        const at = weights[fault] as Float64Array;
        const [blocks, pattern] = [touched[fault] as number[], patterns[fault] as Int32Array];
        note(known, faults[fault] as FaultStructure, blocks, pattern);
        let share = shares[fault] as number;
        for (const { remedy, helped } of tried)
          share *= outcomeLikelihood(chanceOf(pack, ids[fault] as string, remedy), helped);
        for (let node = from; node < to; node++)
          at[node] =
            share * ((bases[fault] as readonly number[])[node] as number) * (factors[node] as number);
        for (const block of blocks) {
          const of = ((tables[fault] as readonly Table[])[block] as Table).weights;
          const entry = (pattern[block] as number) * nodes.length;
          for (let node = from; node < to; node++)
            at[node] = (at[node] as number) * (of[entry + node] as number);
        }
        for (let node = from; node < to; node++) total += at[node] as number;
      }
      return total;
    },
  };
}

/** Notes the pattern of each block of which something is known, in place of what was noted before. */
function note(
  known: Row['known'],
  { blockOf, strideOf }: FaultStructure,
  blocks: number[],
  patterns: Int32Array,
): void {
  for (const block of blocks) patterns[block] = 0;
  blocks.length = 0;
  for (let index = 0; index < known.length; index++) {
    const { symptom, answer } = known[index] as Row['known'][number];
    const block = blockOf[symptom] as number;
    if (patterns[block] === 0) blocks.push(block);
    patterns[block] = (patterns[block] as number) + (answer + 1) * (strideOf[symptom] as number);
  }
}
