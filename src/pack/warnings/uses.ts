import type { Issue } from '../../errors';
import { conditionOf, factsOf } from '../../format/condition';
import type { PackData } from '../../format/format';
import { limits } from '../../format/limits';
import { type Reference, usesOf } from '../../format/references';
import { implies, isOpen, type Possible } from './possible';

/** Findings in one place of which one repeats another. */
export function* warnOfUses(pack: PackData, possible: Possible): Generator<Issue> {
  for (const uses of usesOf(pack)) {
    const ids = uses.map(({ id }) => id);
    for (const [index, { id, path }] of uses.entries()) {
      if (ids.indexOf(id) < index) yield { code: 'listed-twice', path, message: `duplicate entry "${id}"` };
    }
  }
  for (const [first, second] of pairsIn(pack)) yield* warnOfPair(pack, first, second, possible);
}

/** Pairs of findings in one place that share a symptom, up to the limit. */
function* pairsIn(pack: PackData): Generator<readonly [Reference, Reference]> {
  let left: number = limits.pairs;
  for (const uses of usesOf(pack)) {
    const byFact = new Map<string, Reference[]>();
    for (const use of uses) {
      const facts = factsOf(conditionOf(pack, use.id));
      for (const partner of new Set(facts.flatMap((fact) => byFact.get(fact) ?? []))) {
        left -= 1;
        if (left < 0) return;
        if (partner.id !== use.id) yield [partner, use];
      }
      for (const fact of facts) byFact.set(fact, [...(byFact.get(fact) ?? []), use]);
    }
  }
}

function* warnOfPair(
  pack: PackData,
  first: Reference,
  second: Reference,
  possible: Possible,
): Generator<Issue> {
  const [section, , field] = first.path;
  const [one, other] = [conditionOf(pack, first.id), conditionOf(pack, second.id)];
  if (section === 'faults') {
    // A rule over several symptoms replaces what it is made of.
    if (factsOf(one).length > 1 || factsOf(other).length > 1) return;
    const message = `"${first.id}" is also a sign of this fault and is about the same symptom; remove one of them`;
    yield { code: 'shared-symptom', path: second.path, message };
    return;
  }
  if (!isOpen(one, possible) || !isOpen(other, possible)) return;
  const isSecondNarrow = implies(other, one, possible);
  if (!isSecondNarrow && !implies(one, other, possible)) return;
  const [narrow, wide] = isSecondNarrow ? [second, first] : [first, second];
  const [needless, kept] = field === 'needs' ? [wide, narrow] : [narrow, wide];
  const message = `"${wide.id}" is true whenever "${narrow.id}" is; "${kept.id}" alone is enough`;
  yield { code: 'swallowed', path: needless.path, message };
}
