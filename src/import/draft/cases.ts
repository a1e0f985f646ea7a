import type { PackData, Remedy } from '../../format/format';
import { isAvoided, riskOfRemedy } from '../../safety/hazards';
import type { Case, Cases, Must } from '../../testing/cases';
import type { Group } from './faults';

/** A case for each way of a tree: what it says to do after its answers. */
export function casesOf(groups: readonly Group[], pack: PackData): Cases {
  return Object.fromEntries(groups.map((group) => [group.id, caseOf(group, pack)]));
}

function caseOf(group: Group, pack: PackData): Case {
  return {
    given: Object.fromEntries(group.findings.map(({ symptom, value }) => [symptom, value])),
    ...(group.before.length > 0 && { tried: group.before }),
    must: mustOf(group, pack),
  };
}

function mustOf({ stop, remedies: [first] }: Group, pack: PackData): Must {
  if (stop) return { verdict: 'stop' };
  if (first === undefined) return { first: ['service'] };
  const remedy = pack.remedies[first] as Remedy;
  // Safety comes before the order of a tree.
  if (isAvoided(remedy)) return { avoids: [first] };
  return riskOfRemedy(remedy) === 'high' ? { afterService: [first] } : { first: [first] };
}
