import { expectationOf } from '../../src/calibrate/expectation';
import { ratesIn } from '../../src/calibrate/fit';
import { modelOf } from '../../src/calibrate/model';
import { rowsOf } from '../../src/calibrate/rows';
import { structureOf } from '../../src/calibrate/structure';
import type { ConversationOutcome } from '../../src/conversation/outcome';
import type { Pack } from '../../src/format/pack';

/**
 * How much likelier outcomes are by another pack, which differs only in its words, than by the given one: a natural
 * logarithm. How often owners volunteer an answer is fitted to the given pack, which never favours the other.
 */
export function evidenceFor(other: Pack, pack: Pack, outcomes: readonly ConversationOutcome[]): number {
  const structure = structureOf(pack);
  const rows = rowsOf(structure.evidence, outcomes);
  const rates = ratesIn(pack, structure, rows);
  const chancesBy = (one: Pack) => expectationOf(modelOf(one, structure, rates), rows).chances;
  const [by, apart] = [chancesBy(other), chancesBy(pack)];
  return rows.reduce(
    (sum, { count }, index) => sum + count * Math.log((by[index] as number) / (apart[index] as number)),
    0,
  );
}
