import { expectationOf } from '../../src/calibrate/expectation';
import { ratesIn } from '../../src/calibrate/fit';
import { modelOf } from '../../src/calibrate/model';
import { rowsOf } from '../../src/calibrate/rows';
import { structureOf } from '../../src/calibrate/structure';
import type { ConversationOutcome } from '../../src/conversation/outcome';
import type { Pack } from '../../src/format/pack';

/** How likely outcomes are by each of some packs that differ only in their words: natural logarithms, up to one constant. */
export function logLikelihoods(packs: readonly Pack[], outcomes: readonly ConversationOutcome[]): number[] {
  const structure = structureOf(packs[0] as Pack);
  const rows = rowsOf(structure.evidence, outcomes);
  const rates = ratesIn(packs[0] as Pack, structure, rows);
  return packs.map((pack) =>
    expectationOf(modelOf(pack, structure, rates), rows).chances.reduce(
      (sum, chance, index) => sum + (rows[index]?.count ?? 0) * Math.log(chance),
      0,
    ),
  );
}
