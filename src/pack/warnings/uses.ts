import type { Issue } from '../../errors';
import { conditionOf, factsOf } from '../../format/condition';
import { signsFor } from '../../format/fault';
import type { PackData } from '../../format/format';
import { collect, limits } from '../../format/limits';
import { type Reference, usesOf } from '../../format/references';
import type { Possible } from './possible';

/** Findings that stand together in one place although one of them says what another says. */
export function warnOfUses(pack: PackData, possible: Possible): Issue[] {
  return [
    ...usesOf(pack).flatMap(listedTwice),
    ...collect(pairsIn(pack), ([first, second]) => overlap(pack, first, second, possible)),
  ];
}

function listedTwice(uses: readonly Reference[]): Issue[] {
  const known = new Set<string>();
  return uses.flatMap(({ id: finding, path }) => {
    if (known.has(finding)) {
      return [{ code: 'listed-twice', path, message: `"${finding}" stands here already` }];
    }
    known.add(finding);
    return [];
  });
}

/** Pairs of findings in one place that share a symptom, as far as they are looked at. */
function* pairsIn(pack: PackData): Generator<readonly [Reference, Reference]> {
  let left: number = limits.pairs;
  for (const uses of usesOf(pack)) {
    const byFact = new Map<string, Reference[]>();
    for (const use of uses) {
      const facts = factsOf(conditionOf(pack, use.id));
      const partners = new Set(facts.flatMap((fact) => byFact.get(fact) ?? []));
      for (const partner of partners) {
        left -= 1;
        if (left < 0) return;
        if (partner.id !== use.id) yield [partner, use];
      }
      for (const fact of facts) byFact.set(fact, [...(byFact.get(fact) ?? []), use]);
    }
  }
}

function overlap(pack: PackData, first: Reference, second: Reference, possible: Possible): Issue | undefined {
  const [section, id = '', field] = first.path;
  const fault = section === 'faults' ? pack.faults[id] : undefined;
  if (fault) {
    const isOnOne = ({ id }: Reference) => factsOf(conditionOf(pack, id)).length === 1;
    if (isOnOne(first) && isOnOne(second)) {
      const message = `"${first.id}" is a sign of this fault too and speaks of the same symptom; one of them will do`;
      return { code: 'shared-symptom', path: second.path, message };
    }
    const telling = signsFor(pack, fault);
    if (!telling.includes(first.id) || !telling.includes(second.id)) return undefined;
  }
  const pair = impliedPair(pack, first, second, possible);
  if (!pair) return undefined;
  const [narrow, wide] = pair;
  const [needless, kept] = field === 'needs' ? [wide, narrow] : [narrow, wide];
  const message = `"${wide.id}" is true whenever "${narrow.id}" is`;
  return fault
    ? { code: 'swallowed', path: narrow.path, message: `${message}, so the fault's evidence counts twice` }
    : { code: 'swallowed', path: needless.path, message: `${message}; "${kept.id}" alone says it here` };
}

/** Of two findings the one that is never true without the other, and that other. */
function impliedPair(pack: PackData, first: Reference, second: Reference, possible: Possible) {
  const [one, other] = [conditionOf(pack, first.id), conditionOf(pack, second.id)];
  const isOpen = possible([one]) && possible([], [one]) && possible([other]) && possible([], [other]);
  if (!isOpen) return undefined;
  if (!possible([other], [one])) return [second, first] as const;
  return possible([one], [other]) ? undefined : ([first, second] as const);
}
