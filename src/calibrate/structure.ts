import { faultsOf } from '../diagnose/weigh/variables';
import type { Pack } from '../format/pack';
import { type Block, blocksOf } from './blocks';
import { type Evidence, evidenceIn } from './evidence';
import { type WrittenEstimate, writtenEstimates } from './written';

/** What of a pack does not depend on its estimates. Lists by fault follow the places of faults. */
export interface Structure {
  readonly ids: readonly string[];
  readonly evidence: readonly Evidence[];
  readonly estimates: readonly WrittenEstimate[];
  readonly faults: readonly FaultStructure[];
  /** By fault, the place of its prior among the estimates; none for the fault that no pack describes. */
  readonly priorOf: readonly (number | undefined)[];
  /** By fault, the places of its signs. */
  readonly signsOf: readonly (readonly number[])[];
  /** By fault, remedy to the place of its chance. */
  readonly cureOf: readonly ReadonlyMap<string, number>[];
}

export interface FaultStructure {
  readonly blocks: readonly Block[];
  /** By symptom, its block, and the stride of its answers there. */
  readonly blockOf: Int32Array;
  readonly strideOf: Int32Array;
}

export function structureOf(pack: Pack): Structure {
  const ids = faultsOf(pack);
  const evidence = evidenceIn(pack);
  const estimates = writtenEstimates(pack);
  const places = (kind: WrittenEstimate['kind'], fault: string) =>
    [...estimates.keys()].filter(
      (place) => estimates[place]?.kind === kind && estimates[place]?.fault === fault,
    );
  return {
    ids,
    evidence,
    estimates,
    faults: ids.map((_, fault) => {
      const blocks = blocksOf(pack, evidence, estimates, fault);
      const blockOf = new Int32Array(evidence.length);
      const strideOf = new Int32Array(evidence.length);
      for (const [block, { symptoms, strides }] of blocks.entries())
        for (const [place, symptom] of symptoms.entries()) {
          blockOf[symptom] = block;
          strideOf[symptom] = strides[place] as number;
        }
      return { blocks, blockOf, strideOf };
    }),
    priorOf: ids.map((fault) => places('prior', fault)[0]),
    signsOf: ids.map((fault) => places('sign', fault)),
    cureOf: ids.map(
      (fault) =>
        new Map(places('remedy', fault).map((place) => [estimates[place]?.id as string, place] as const)),
    ),
  };
}
