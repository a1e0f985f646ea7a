import type { Issue } from '../errors';
import type { PackData } from './format';
import type { Possible } from './possible';
import { conditionOf, type FindingUse, factsOf, usesOf } from './references';
import { signsFor } from './speaks-for';

/** Findings that stand together in one place although one of them says what another says. */
export function warnOfUses(pack: PackData, possible: Possible): Issue[] {
  return usesOf(pack).flatMap((uses) =>
    uses.flatMap((use, index) => [
      ...(uses.slice(0, index).some(({ finding }) => finding === use.finding) ? [listedTwice(use)] : []),
      ...uses.slice(index + 1).flatMap((other) => overlap(pack, use, other, possible)),
    ]),
  );
}

function listedTwice({ finding, path }: FindingUse): Issue {
  return { code: 'listed-twice', path, message: `"${finding}" stands here already` };
}

function overlap(pack: PackData, first: FindingUse, second: FindingUse, possible: Possible): Issue[] {
  const [facts, others] = [first, second].map(({ finding }) => factsOf(conditionOf(pack, finding))) as [
    string[],
    string[],
  ];
  if (first.finding === second.finding || !facts.some((fact) => others.includes(fact))) return [];
  const [section, id = '', field] = first.path;
  const fault = section === 'faults' ? pack.faults[id] : undefined;
  if (fault) {
    if (facts.length === 1 && others.length === 1) {
      const message = `"${first.finding}" is a sign of this fault too and speaks of the same symptom; one of them will do`;
      return [{ code: 'shared-symptom', path: second.path, message }];
    }
    const telling = signsFor(pack, fault);
    if (!telling.includes(first.finding) || !telling.includes(second.finding)) return [];
  }
  const pair = impliedPair(pack, first, second, possible);
  if (!pair) return [];
  const [narrow, wide] = pair;
  const [needless, instead] = field === 'needs' ? [wide, narrow] : [narrow, wide];
  const message = `"${wide.finding}" is true whenever "${narrow.finding}" is`;
  return [
    fault
      ? { code: 'swallowed', path: narrow.path, message: `${message}, so the fault's evidence counts twice` }
      : {
          code: 'swallowed',
          path: needless.path,
          message: `${message}; "${instead.finding}" alone says it here`,
        },
  ];
}

/** Of two findings the one that is never true without the other, and that other. */
function impliedPair(pack: PackData, first: FindingUse, second: FindingUse, possible: Possible) {
  const isOpen = ({ finding }: FindingUse) =>
    possible([conditionOf(pack, finding)]) && possible([], [conditionOf(pack, finding)]);
  if (!isOpen(first) || !isOpen(second)) return undefined;
  const implies = (one: FindingUse, other: FindingUse) =>
    !possible([conditionOf(pack, one.finding)], [conditionOf(pack, other.finding)]);
  if (implies(second, first)) return [second, first] as const;
  return implies(first, second) ? ([first, second] as const) : undefined;
}
